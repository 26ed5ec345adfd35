"""Faces in pictures: a small convolutional detector run with numpy alone. Imports comic and shipped files."""
