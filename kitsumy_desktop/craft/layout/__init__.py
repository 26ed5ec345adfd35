"""Page layout: pagination, page plans, templates, edits of the layout tree. Imports `comic` only.

`tree`, `profiles`, `spec` and `templates` are plain Python; only the dynamic programme (`tables`, `search`,
`planner`) needs numpy, and `paginate` loads it at its first use so that the first window never waits for it.
"""
