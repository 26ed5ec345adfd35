"""Bytes of a script file to text."""

from __future__ import annotations


def decode_text(data: bytes) -> str:
    """Text of a file of any kind: UTF-8 and UTF-16 by their marks, else UTF-8, else cp1251 or cp1250.

    Never fails: what no code page explains becomes U+FFFD.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _best_code_page(data)


def _best_code_page(data: bytes) -> str:
    cyrillic = data.decode("cp1251", errors="replace")
    polish = data.decode("cp1250", errors="replace")
    letters = sum("а" <= c <= "я" or c in "іїєґ" for c in cyrillic.lower())
    latin = sum(c.isascii() and c.isalpha() for c in cyrillic)
    return cyrillic if letters > latin else polish
