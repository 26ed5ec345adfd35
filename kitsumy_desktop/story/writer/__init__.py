"""The story writer: from a premise to a plan by a language model. Asks through a protocol; no I/O here."""
