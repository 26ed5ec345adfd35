"""Borders of panels as a hand would draw them. Imports `comic` only; a seed is an argument."""
