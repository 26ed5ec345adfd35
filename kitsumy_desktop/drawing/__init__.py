"""Records to display list: what a page looks like, as values. Imports `craft` and `comic`; no Qt, no I/O."""
