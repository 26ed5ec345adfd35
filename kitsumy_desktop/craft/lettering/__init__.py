"""Setting text: faces, markup, line breaks, glyphs in place, carets, SFX. May import craft.balloons, comic."""
