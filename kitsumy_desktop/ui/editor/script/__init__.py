"""The script side of an open comic: its text, the shelf, the story check. May import what `ui.editor` may."""
