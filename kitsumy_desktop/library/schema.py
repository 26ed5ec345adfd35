"""How the database names itself. Kept apart from the migrations, which need a heavier import."""

from __future__ import annotations

APPLICATION_ID = 0x4B697473
"""PRAGMA application_id: "Kits" in ASCII."""

VERSION = 4
"""PRAGMA user_version of a database that this program reads and writes: the number of migrations."""
