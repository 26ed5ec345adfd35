"""Comics on disk: SQLite, picture files, thumbnails, settings. Imports `editing`, `comic`, assets; no Qt."""
