"""Shapes of panels beyond straight cuts: pure geometry, from a table of presets. Imports `comic` only."""
