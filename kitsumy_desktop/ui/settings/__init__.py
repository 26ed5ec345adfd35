"""The settings dialog, one file a page. Changes hold at once; there is no OK. May import ui and what is
below."""
