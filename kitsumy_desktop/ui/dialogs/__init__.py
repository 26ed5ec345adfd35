"""Dialogs for decisions; opened without a nested event loop."""
