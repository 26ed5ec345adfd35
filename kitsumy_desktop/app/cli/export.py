"""`kitsumy export`: files of a comic that is in the library."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from kitsumy_desktop.app.cli.open import Meter, find_comic, has_folders, never, studio, targets_of
from kitsumy_desktop.library.bundle import SUFFIX

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "export", parents=[common], help="export a comic as PDF, CBZ or PNG pages, or whole"
    )
    parser.add_argument("comic", metavar="COMIC", help="id or title")
    parser.add_argument(
        "-o",
        "--output",
        action="extend",
        nargs="+",
        required=True,
        metavar="FILE",
        help="a .pdf or .cbz file, a folder name ending in / for PNG pages, or a .kitsumy file: the comic "
        "itself, with its pictures and versions; several may be given",
    )
    parser.add_argument("--dpi", type=int, default=None, metavar="N", help="of PNG and CBZ pages")
    parser.add_argument(
        "--whole-spreads", action="store_true", help="spreads as one wide page instead of two that meet"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do the command."""
    bundles = [Path(o).expanduser() for o in arguments.output if o.lower().endswith(SUFFIX)]
    targets = targets_of([o for o in arguments.output if not o.lower().endswith(SUFFIX)])
    has_folders(bundles)
    with studio(arguments, read_only=True) as opened:
        comic = find_comic(opened.shelf, arguments.comic)
        document = opened.shelf.load(comic).document
        dots = arguments.dpi or document.comic.format.dpi
        meter, whole = Meter("exporting page"), arguments.whole_spreads
        if targets:
            asyncio.run(opened.export(document, targets, dots, meter, never, whole))
        for bundle in bundles:
            asyncio.run(opened.put_out(comic, bundle, Meter("packing picture"), never))
    for target in arguments.output:
        print(target)
    return 0
