"""From a panel to a recipe, from a recipe to a graph: prompts, sizes, models, stale marks."""
