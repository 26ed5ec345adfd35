"""Page layout: pagination, page plans, templates, edits of the layout tree. Imports `comic` only.

`tree`, `profiles`, `spec` and `templates` are plain Python; only `tables` and `search`, the dynamic programme,
need numpy, and `paginate` loads them at its first use so that the first window never waits for them.
"""
