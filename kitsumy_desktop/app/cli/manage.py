"""`kitsumy list`, `kitsumy delete` and `kitsumy import`."""

from __future__ import annotations

import argparse
import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kitsumy_desktop.app.cli.open import Meter, find_comic, never, studio
from kitsumy_desktop.comic.errors import InputError

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
    importing = commands.add_parser("import", parents=[common], help="take comics of .kitsumy files in")
    importing.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a .kitsumy file")
    importing.set_defaults(run=run_import)


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


def run_import(arguments: argparse.Namespace) -> int:
    """Take comics in, each under an id that is free, and print id and title; those before a bad file stay."""
    with studio(arguments) as opened:
        for file in arguments.files:
            if not file.is_file():
                raise InputError(f"There is no file “{file}”.")
            comic = asyncio.run(opened.take_in(file, Meter("unpacking picture"), never))
            document = opened.shelf.load(comic).document
            asyncio.run(opened.thumbnail(document))
            print(f"{comic}  {document.comic.title}")
    return 0


def run_delete(arguments: argparse.Namespace) -> int:
    """Delete comics; nothing is deleted when one of them does not exist."""
    with studio(arguments) as opened:
        found = [find_comic(opened.shelf, wanted) for wanted in arguments.comics]
        for comic in found:
            opened.shelf.delete(comic)
    return 0
