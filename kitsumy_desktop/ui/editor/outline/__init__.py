"""The outline: beats of the story by page, their panels as bars as long as they matter.

May import ui, editing, comic and what lies below.
"""
