"""`kitsumy inspect`: the truth about every page, for other programs."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from kitsumy_desktop.app.cli.open import find_comic, studio
from kitsumy_desktop.app.report import comic_report

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("inspect", parents=[common], help="describe every page of a comic")
    parser.add_argument("comic", metavar="COMIC", help="id or title")
    parser.add_argument("--json", action="store_true", help="as JSON (the only form there is for now)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the report."""
    with studio(arguments, read_only=True) as opened:
        document = opened.shelf.load(find_comic(opened.shelf, arguments.comic)).document
        report = comic_report(document, opened.book)
    print(json.dumps(report, ensure_ascii=False, indent=2))
    return 0
