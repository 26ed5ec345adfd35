"""What is dragged onto the comic: files and folders, takes, styles, things of a page onto other pages."""
