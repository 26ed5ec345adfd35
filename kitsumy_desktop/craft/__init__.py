"""What a comic artist knows: layout, reading order, balloons, lettering. Pure functions over `comic`."""
