"""A snapshot of a comic to PDF, PNG, CBZ. QtGui at most."""
