"""Composition root: entry points, wiring, loops, crash handling, paths, logs."""
