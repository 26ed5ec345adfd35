"""Canvas tools: what pointer, keys and typing do to a page. Imports `editing` and below; no Qt, no I/O."""
