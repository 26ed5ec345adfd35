"""Small widgets every view shares."""
