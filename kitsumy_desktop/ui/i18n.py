"""The one way to a text the person reads. `tr` marks it for Qt Linguist and translates it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "Kitsumy"


def tr(text: str, **values: object) -> str:
    """`text` in the language of the window; `{name}` places are filled from `values` afterwards."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def trn(text: str, count: int) -> str:
    """A text with a number: "%n" stands for it, plural forms come from the translation.

    The English source is written as "one|many", so that it reads right without a translation file.
    """
    translated = QCoreApplication.translate(CONTEXT, text, "", count)
    one, _, many = translated.partition("|")
    return (one if count == 1 or not many else many).replace("%n", str(count))
