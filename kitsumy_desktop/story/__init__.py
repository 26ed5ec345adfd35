"""Text to comic: script parser, prose, cast, briefs, importance, building pages. May import craft; no Qt."""
