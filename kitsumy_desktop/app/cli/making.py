"""What commands that make comics have in common: options, sums of money, and from a comic to its files."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from kitsumy_desktop.app.cli.open import Meter, never
from kitsumy_desktop.app.studio import Studio, missing_drafts
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.money import Money, dollars
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.styles import style, styles
from kitsumy_desktop.library.formats import page_format, page_formats
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.decode import decode_text


def add_comic_options(parser: argparse.ArgumentParser) -> None:
    """How the comic is to be: format, reading, style, title, author, seed."""
    parser.add_argument("--format", metavar="ID", help=", ".join(f.id for f in page_formats()))
    parser.add_argument("--reading", choices=("ltr", "rtl"), help="reading direction")
    parser.add_argument("--style", metavar="ID", help=", ".join(s.id for s in styles()))
    parser.add_argument("--title", metavar="T", help="title (default: from the text, else the file's name)")
    parser.add_argument("--author", metavar="NAME", help="who wrote it")
    parser.add_argument("--seed", type=int, metavar="N", help="makes every automatic choice repeatable")
    parser.add_argument("--dpi", type=int, default=None, metavar="N", help="of PNG and CBZ pages")


def comic_options(arguments: argparse.Namespace, fallback_title: str = "") -> BuildOptions:
    """The options given, the usual ones else. Raises InputError for an unknown format or style."""
    if arguments.style is not None:
        style(arguments.style)
    given = {
        "title": arguments.title,
        "fallback_title": fallback_title or None,
        "format": page_format(arguments.format) if arguments.format else None,
        "reading": arguments.reading,
        "style": arguments.style,
        "language": getattr(arguments, "language", None),
        "author": arguments.author,
        "seed": arguments.seed,
    }
    return msgspec.structs.replace(BuildOptions(), **{k: v for k, v in given.items() if v is not None})


async def keep_and_draw(opened: Studio, document: Document, targets: list[Path], dpi: int | None) -> ComicId:
    """Put a new comic into the library, draw its drafts, write its files."""
    opened.shelf.create(document)
    comic = document.comic.id
    editor = Editor(document, opened.shelf.journal(comic))
    await draw_and_export(opened, editor, targets, dpi)
    return comic


async def draw_and_export(opened: Studio, editor: Editor, targets: list[Path], dpi: int | None) -> None:
    """Draw the drafts that are missing, write files, renew the thumbnail."""
    await opened.draw(editor, missing_drafts(editor.document), Meter("drawing page"), never)
    if targets:
        dots = dpi or editor.document.comic.format.dpi
        await opened.export(editor.document, targets, dots, Meter("exporting page"), never)
    await opened.thumbnail(editor.document)


def read_text(name: str, standard_input: bytes | None = None) -> str:
    """A text file's words; `standard_input`: what "-" stands for. Raises InputError."""
    if name == "-" and standard_input is not None:
        return decode_text(standard_input)
    try:
        return decode_text(Path(name).read_bytes())
    except OSError as error:
        raise InputError(f"“{name}” cannot be read: {error.strerror or error}.") from error


def money(text: str | None) -> Money | None:
    """A sum of dollars such as "2.50"; None stays None. Raises InputError."""
    if text is None:
        return None
    try:
        amount = dollars(text.lstrip("$"))
    except (ValueError, OverflowError) as error:
        raise InputError(f"“{text}” is no amount of money.", "Write for example 2.50.") from error
    if amount < 0:
        raise InputError("The most it may cost cannot be less than nothing.")
    return amount
