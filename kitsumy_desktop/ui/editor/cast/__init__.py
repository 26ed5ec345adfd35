"""The cast beside the page: cards that are dragged onto panels, and who and what a panel's brief names.

May import whatever `ui.editor` may.
"""
