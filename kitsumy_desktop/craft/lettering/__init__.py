"""Setting text: faces, markup, line breaks, glyphs in place, SFX. May import comic and craft.balloons."""
