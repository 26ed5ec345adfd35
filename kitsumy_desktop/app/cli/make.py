"""`kitsumy make`: a script or prose becomes a comic with draft pictures, and files of it."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kitsumy_desktop.app.cli.open import Meter, never, studio, targets_of
from kitsumy_desktop.app.studio import Studio, missing_drafts
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.styles import style, styles
from kitsumy_desktop.library.formats import page_format, page_formats
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.decode import decode_text

if TYPE_CHECKING:
    from argparse import _SubParsersAction

LANGUAGES = ("en", "uk", "pl")


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "make", parents=[common], help="make a comic from a script or prose file", description=__doc__
    )
    parser.add_argument("input", metavar="INPUT", help="a text file, or - for standard input")
    parser.add_argument(
        "-o",
        "--output",
        action="extend",
        nargs="+",
        default=[],
        metavar="FILE",
        help="a .pdf or .cbz file, or a folder name ending in / for PNG pages; several may be given",
    )
    parser.add_argument("--format", metavar="ID", help=", ".join(f.id for f in page_formats()))
    parser.add_argument("--reading", choices=("ltr", "rtl"), help="reading direction")
    parser.add_argument("--style", metavar="ID", help=", ".join(s.id for s in styles()))
    parser.add_argument("--language", choices=LANGUAGES, help="language of the text")
    parser.add_argument("--title", metavar="T", help="title (default: from the text, else the file's name)")
    parser.add_argument("--author", metavar="NAME", help="who wrote it")
    parser.add_argument("--seed", type=int, metavar="N", help="makes every automatic choice repeatable")
    parser.add_argument("--dpi", type=int, default=None, metavar="N", help="of PNG and CBZ pages")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do the command."""
    text, name = _read(arguments.input)
    if not text.strip():
        raise InputError("The input holds no text.", "Give a script or a story.")
    targets = targets_of(arguments.output)
    options = _options(arguments, name)
    with studio(arguments) as opened:
        comic = asyncio.run(_make(opened, text, options, targets, arguments.dpi))
        print(comic)
        for target in arguments.output:
            print(target)
    return 0


async def _make(
    opened: Studio, text: str, options: BuildOptions, targets: list[Path], dpi: int | None
) -> ComicId:
    built = await opened.compose(text, options)
    for found in built.diagnostics:
        print(f"line {found.line}: {found.message}", file=sys.stderr)
    opened.shelf.create(built.document)
    comic = built.document.comic.id
    editor = Editor(built.document, opened.shelf.journal(comic))
    await opened.draw(editor, missing_drafts(editor.document), Meter("drawing page"), never)
    if targets:
        dots = dpi or editor.document.comic.format.dpi
        await opened.export(editor.document, targets, dots, Meter("exporting page"), never)
    await opened.thumbnail(editor.document)
    return comic


def _read(name: str) -> tuple[str, str]:
    """The text and a title made from the file's name."""
    if name == "-":
        return decode_text(sys.stdin.buffer.read()), ""
    path = Path(name)
    try:
        return decode_text(path.read_bytes()), path.name.split(".")[0].replace("_", " ").replace("-", " ")
    except OSError as error:
        raise InputError(f"“{name}” cannot be read: {error.strerror or error}.") from error


def _options(arguments: argparse.Namespace, name: str) -> BuildOptions:
    if arguments.style is not None:
        style(arguments.style)
    given = {
        "title": arguments.title,
        "fallback_title": name.strip().capitalize() or None,
        "format": page_format(arguments.format) if arguments.format else None,
        "reading": arguments.reading,
        "style": arguments.style,
        "language": arguments.language,
        "author": arguments.author,
        "seed": arguments.seed,
    }
    return msgspec.structs.replace(BuildOptions(), **{k: v for k, v in given.items() if v is not None})
