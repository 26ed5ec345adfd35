"""One gesture per file: a generator that takes pointers and shows, at last gives, a change. No Qt, no I/O."""
