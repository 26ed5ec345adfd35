"""What was done to the comic, step by step, and the versions that were given a name."""
