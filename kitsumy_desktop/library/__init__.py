"""Comics on disk: SQLite, picture files, thumbnails, settings, secrets. No Qt."""
