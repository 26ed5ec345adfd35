"""Pods we rent: what they are started with, how they are watched, paid for and surely deleted."""
