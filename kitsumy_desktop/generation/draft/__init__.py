"""The built-in draft artist: a brief becomes a storyboard picture. May import comic, assets, Pillow and numpy."""
