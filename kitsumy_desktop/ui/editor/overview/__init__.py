"""All pages at once: how pages are arranged, a view over them, and the overview with its bar.

May import ui, editing, comic and what lies below.
"""
