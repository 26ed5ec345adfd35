"""The canvas: one page on a desk, painted from a display list, with handles and typing on top.

The page itself comes from `drawing` and `painting`; what only the screen shows is drawn by `overlay`, so that
no export can contain it. Imports `tools`, `painting`, `drawing`, `editing` and below.
"""
