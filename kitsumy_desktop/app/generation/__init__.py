"""Generation joined to library, documents and window: orders, arrivals, accounts. Part of the wiring."""
