"""Tables of the plan: what its fields mean, and the names other tools and models have for them."""
