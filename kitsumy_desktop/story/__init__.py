"""Text to comic: script parser, prose, importance, building pages. No Qt."""
