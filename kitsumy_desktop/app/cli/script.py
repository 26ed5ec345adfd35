"""`kitsumy script`, `kitsumy update` and `kitsumy check`: a comic as a script, a changed script back into its
comic, and what a careful editor would remark."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kitsumy_desktop.app.cli.making import draw_and_export, read_text
from kitsumy_desktop.app.cli.open import find_comic, studio
from kitsumy_desktop.app.cli.script_files import write_story
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.story.scripts.dialects import DIALECTS
from kitsumy_desktop.story.update.values import PanelChange, Update, Where

if TYPE_CHECKING:
    from argparse import _SubParsersAction

SIGNS = {"changed": "~", "moved": ">", "new": "+", "gone": "-"}


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the commands."""
    writing = commands.add_parser("script", parents=[common], help="write a comic as a script or plan")
    writing.add_argument("comic", metavar="COMIC", help="id or title")
    writing.add_argument(
        "-o", "--output", metavar="FILE", help=".txt, .fountain, .md or .json; default: standard output"
    )
    writing.add_argument("--dialect", choices=tuple(d.id for d in DIALECTS), help="whatever the file's name")
    writing.set_defaults(run=run_script)
    updating = commands.add_parser(
        "update", parents=[common], help="bring a changed script into its comic; pictures and hand work stay"
    )
    updating.add_argument("comic", metavar="COMIC", help="id or title")
    updating.add_argument("file", metavar="FILE", help="the changed script, or - for standard input")
    updating.add_argument("--dry-run", action="store_true", help="only tell what would change")
    updating.set_defaults(run=run_update)
    checking = commands.add_parser("check", parents=[common], help="what a careful editor would remark")
    checking.add_argument("comic", metavar="COMIC", help="id or title")
    checking.set_defaults(run=run_check)


def run_script(arguments: argparse.Namespace) -> int:
    """Write the script."""
    with studio(arguments, read_only=True) as opened:
        comic = find_comic(opened.shelf, arguments.comic)
        document = opened.shelf.load(comic).document
        if arguments.output is None:
            print(asyncio.run(opened.script_of(document, arguments.dialect or "full")))
            return 0
        path = Path(arguments.output)
        if not path.parent.is_dir():
            raise InputError(f"There is no folder “{path.parent}” to write “{path.name}” into.")
        asyncio.run(write_story(opened, document, path, arguments.dialect))
        print(path)
    return 0


def run_update(arguments: argparse.Namespace) -> int:
    """Tell what changes; then change it, as one step that can be undone in the editor."""
    text = read_text(arguments.file, sys.stdin.buffer.read() if arguments.file == "-" else None)
    if not text.strip():
        raise InputError("The file holds no text.", "A comic is deleted with: kitsumy delete.")
    with studio(arguments, read_only=arguments.dry_run) as opened:
        comic = find_comic(opened.shelf, arguments.comic)
        asyncio.run(_update(opened, comic, text, dry=arguments.dry_run))
    return 0


async def _update(opened: Studio, comic: ComicId, text: str, *, dry: bool) -> None:
    found = opened.shelf.load(comic)
    update = await opened.update(found.document, text)
    stale = set(opened.generation.stale(found.document))
    after = update.diff.applied_to(found.document)
    for line in diff_lines(update):
        print(line)
    marked = [p for p in opened.generation.stale(after) if p not in stale]
    if marked:
        print(f"{len(marked)} pictures no longer fit: kitsumy generate {comic} --stale")
    for diagnostic in update.diagnostics:
        print(f"line {diagnostic.line}: {diagnostic.message}", file=sys.stderr)
    if dry or update.is_empty:
        return
    editor = Editor(found.document, opened.shelf.journal(comic), found.history)
    editor.commit("Update from script", update.diff)
    await draw_and_export(opened, editor, [], None)


def diff_lines(update: Update) -> list[str]:
    """The change as lines: a sign, where it was, where it is, the words."""
    lines: list[str] = []
    for change in update.changes:
        if change.kind == "same":
            continue
        words = change.text_after or change.text_before
        lines.append(f"{SIGNS[change.kind]} {_places(change)}  {_short(words)}")
    if not lines:
        return ["Nothing changes." if update.is_empty else "Only the script's own text changes."]
    counts = {kind: sum(c.kind == kind for c in update.changes) for kind in SIGNS}
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    return [*lines, f"{told}; {len(update.pages)} pages touched"]


def _places(change: PanelChange) -> str:
    if change.before is not None and change.after is not None and change.before != change.after:
        return f"{_place(change.before)} to {_place(change.after)}"
    where = change.after or change.before
    return _place(where) if where is not None else ""


def _place(where: Where) -> str:
    return f"page {where.page} panel {where.panel}"


def _short(text: str, most: int = 70) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def run_check(arguments: argparse.Namespace) -> int:
    """Print what there is to remark; the exit code is 1 when anything of weight is."""
    with studio(arguments, read_only=True) as opened:
        comic = find_comic(opened.shelf, arguments.comic)
        document = opened.shelf.load(comic).document
        findings = asyncio.run(opened.story_findings(document))
    numbers = {page: number for number, page in enumerate(document.comic.pages, start=1)}
    for found in findings:
        hint = f" {found.hint}" if found.hint else ""
        print(f"page {numbers[found.page]}: {found.severity}: {found.text}{hint}")
    return 1 if any(found.severity == "error" for found in findings) else 0
