"""Renders a display list with QPainter, pictures at the size needed. QtGui, no widgets."""
