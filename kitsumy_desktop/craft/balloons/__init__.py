"""Balloon outlines, built analytically from curves: bodies, tails, thought trails. May import comic only."""
