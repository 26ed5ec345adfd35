"""Pictures for panels: the draft artist, faces in pictures, styles. No Qt."""
