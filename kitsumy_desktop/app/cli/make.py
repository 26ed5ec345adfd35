"""`kitsumy make`: a script, prose or comic plan becomes a comic with draft pictures, and files of it."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kitsumy_desktop.app.cli.making import add_comic_options, comic_options, keep_and_draw, read_text
from kitsumy_desktop.app.cli.open import studio, targets_of
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.story.build import BuildOptions, Built

if TYPE_CHECKING:
    from argparse import _SubParsersAction

LANGUAGES = ("en", "uk", "pl")
PLAN = ".json"


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "make", parents=[common], help="make a comic from a script, prose or plan file", description=__doc__
    )
    parser.add_argument(
        "input", metavar="INPUT", help="a text file, a comic plan (.json), or - for standard input"
    )
    parser.add_argument(
        "-o",
        "--output",
        action="extend",
        nargs="+",
        default=[],
        metavar="FILE",
        help="a .pdf or .cbz file, or a folder name ending in / for PNG pages; several may be given",
    )
    parser.add_argument("--language", choices=LANGUAGES, help="language of the text")
    add_comic_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do the command."""
    is_plan = arguments.input.lower().endswith(PLAN)
    text = "" if is_plan else read_text(arguments.input, _standard_input(arguments.input))
    if not is_plan and not text.strip():
        raise InputError("The input holds no text.", "Give a script or a story.")
    targets = targets_of(arguments.output)
    options = comic_options(arguments, title_from(arguments.input))

    async def make(opened: Studio) -> str:
        built = await _built(opened, arguments.input if is_plan else "", text, options)
        for found in built.diagnostics:
            print(f"line {found.line}: {found.message}", file=sys.stderr)
        return await keep_and_draw(opened, built.document, targets, arguments.dpi)

    with studio(arguments) as opened:
        print(asyncio.run(make(opened)))
        for target in arguments.output:
            print(target)
    return 0


async def _built(opened: Studio, plan: str, text: str, options: BuildOptions) -> Built:
    if not plan:
        return await opened.compose(text, options)
    return await opened.compose_plan(await opened.read_plan(Path(plan)), options)


def title_from(name: str) -> str:
    """A title made from a file's name; empty for standard input."""
    if name == "-":
        return ""
    return Path(name).name.split(".")[0].replace("_", " ").replace("-", " ").strip().capitalize()


def _standard_input(name: str) -> bytes | None:
    return sys.stdin.buffer.read() if name == "-" else None
