"""The commands and their options. Only the command that was asked for is loaded: the window needs none."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from kitsumy_desktop import __version__

DESCRIPTION = "From a script to a finished comic. Without a command the editor opens."

COMMANDS = {
    "make": "kitsumy_desktop.app.cli.make",
    "write": "kitsumy_desktop.app.cli.write",
    "script": "kitsumy_desktop.app.cli.script",
    "update": "kitsumy_desktop.app.cli.script",
    "check": "kitsumy_desktop.app.cli.script",
    "generate": "kitsumy_desktop.app.cli.generate",
    "providers": "kitsumy_desktop.app.cli.gpu",
    "pods": "kitsumy_desktop.app.cli.gpu",
    "list": "kitsumy_desktop.app.cli.manage",
    "delete": "kitsumy_desktop.app.cli.manage",
    "export": "kitsumy_desktop.app.cli.export",
    "import": "kitsumy_desktop.app.cli.manage",
    "inspect": "kitsumy_desktop.app.cli.inspect",
}


def build_parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    """The parser for `argv`; `arguments.command` is None for the window, else `arguments.run` does it."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="PATH",
        help="folder of the library (default: KITSUMY_HOME, else the user's data folder)",
    )
    parser = argparse.ArgumentParser(prog="kitsumy", description=DESCRIPTION, parents=[common])
    parser.add_argument("--version", action="version", version=f"kitsumy {__version__}")
    parser.set_defaults(command=None, library=_library_from_environment())
    words = _without_library(argv)
    asked = [word for word in words if word in COMMANDS]
    if asked or any(not word.startswith("-") or word in ("-h", "--help") for word in words):
        commands = parser.add_subparsers(dest="command", metavar="COMMAND")
        wanted = {COMMANDS[asked[0]]} if asked else set(COMMANDS.values())
        for module in sorted(wanted):
            import_module(module).add_to(commands, common)
    return parser


def _without_library(argv: Sequence[str]) -> list[str]:
    return [w for i, w in enumerate(argv) if i == 0 or argv[i - 1] != "--library"]


def _library_from_environment() -> Path | None:
    home = os.environ.get("KITSUMY_HOME")
    return Path(home) if home else None
