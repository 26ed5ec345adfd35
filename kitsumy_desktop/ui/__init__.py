"""Windows, canvas widget, panels, dialogs, themes. Qt everywhere, no craft of its own."""
