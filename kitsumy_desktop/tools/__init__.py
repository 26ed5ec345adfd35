"""Canvas gestures: pointer events to preview and commit. One gesture a file; no Qt."""
