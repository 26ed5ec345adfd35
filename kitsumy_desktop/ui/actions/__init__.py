"""Every command of the window as data: a table a field of work, the menus, and all of them together."""
