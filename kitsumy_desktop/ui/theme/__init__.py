"""Design tokens, palette, style sheet, icons."""
