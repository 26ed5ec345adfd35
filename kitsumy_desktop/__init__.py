"""Kitsumy Desktop: from a script to laid-out, drawn and lettered comic pages.

The rooms, from the top down (an import may only point downward, siblings never see each other):
app, ui, export, (painting | tools | story | generation | library), (drawing | editing), craft, comic.
`worker` stands alone. `assets` (files shipped with the program) may be read by every room that may do I/O.
"""

__version__ = "0.1.0"
