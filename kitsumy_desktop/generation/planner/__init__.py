"""Whom to ask for which pictures, by cost and value of waiting: pure functions. Also quotes, caps,
calculator."""
