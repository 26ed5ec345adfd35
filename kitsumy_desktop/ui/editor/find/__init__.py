"""Find and replace over the whole comic."""
