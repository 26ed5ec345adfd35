"""Where balloons, captions, tails and sound effects stand in a panel. Imports `comic` and numpy only."""
