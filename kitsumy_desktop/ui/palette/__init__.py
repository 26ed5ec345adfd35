"""The command palette: everything that can be done, found by typing. May import all of ui but windows."""
