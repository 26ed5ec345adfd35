"""`kitsumy list` and `kitsumy delete`."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import msgspec

from kitsumy_desktop.app.cli.open import find_comic, studio

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the commands."""
    listing = commands.add_parser("list", parents=[common], help="list the comics of the library")
    listing.add_argument("--json", action="store_true", help="for other programs")
    listing.set_defaults(run=run_list)
    deleting = commands.add_parser("delete", parents=[common], help="delete comics")
    deleting.add_argument("comics", nargs="+", metavar="COMIC", help="id or title")
    deleting.set_defaults(run=run_delete)


def run_list(arguments: argparse.Namespace) -> int:
    """Print id, pages and title of every comic, the last changed first."""
    with studio(arguments, read_only=True) as opened:
        summaries = opened.shelf.comics()
    if arguments.json:
        print(json.dumps([msgspec.to_builtins(s) for s in summaries], ensure_ascii=False, indent=2))
        return 0
    for summary in summaries:
        print(f"{summary.id}  {summary.pages:>4}  {summary.title}")
    return 0


def run_delete(arguments: argparse.Namespace) -> int:
    """Delete comics; nothing is deleted when one of them does not exist."""
    with studio(arguments) as opened:
        found = [find_comic(opened.shelf, wanted) for wanted in arguments.comics]
        for comic in found:
            opened.shelf.delete(comic)
    return 0
