"""Cut, copy and paste between pages, comics, windows and programs. Imports ui and below."""
