"""The built-in draft artist: a brief becomes a storyboard picture. Imports comic, assets, Pillow, numpy."""
