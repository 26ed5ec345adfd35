"""Speed, focus and stream lines, burst flashes: a record and the shape it is drawn in → outlines to fill."""
