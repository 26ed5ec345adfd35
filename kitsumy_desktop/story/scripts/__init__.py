"""A comic as a script again; what is written reads back as the same comic. May import story and craft."""
