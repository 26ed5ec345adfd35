"""The comic plan as data: checked, mended, read from files, made a comic. May import story and craft."""
