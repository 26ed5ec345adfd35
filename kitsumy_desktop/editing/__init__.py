"""The one writer of a document: Editor, history, commands. Imports `craft` and `comic`; no Qt, no I/O."""
