"""The editor view around the canvas: page strip, inspector, script panel, tool bar."""
