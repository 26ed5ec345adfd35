"""What lies on the page in view as a list, and the commands of stacking, groups, hiding and locking."""
