"""The command line: one file per command, all of them over the same studio as the window."""
