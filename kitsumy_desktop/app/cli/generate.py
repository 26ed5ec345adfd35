"""`kitsumy generate`: pictures for a comic from a GPU, with the quote first and progress as it happens."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from typing import TYPE_CHECKING

import msgspec

from kitsumy_desktop.app.cli.making import money
from kitsumy_desktop.app.cli.open import find_comic, studio
from kitsumy_desktop.app.cli.told import Teller, quote_lines
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic import paging
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, ProviderError
from kitsumy_desktop.comic.ids import ComicId, PanelId
from kitsumy_desktop.comic.paging import page_count
from kitsumy_desktop.comic.records.job import BatchId
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.events import BatchEnded, Event
from kitsumy_desktop.generation.order import Quote
from kitsumy_desktop.ui.generation import Generation, Terms, Wish

if TYPE_CHECKING:
    from argparse import _SubParsersAction

PROVIDERS = {
    "auto": "auto",
    "draft": "draft",
    "comfy": "comfy",
    "public": "runpod-public",
    "serverless": "runpod-serverless",
    "pod": "runpod-pod",
    "gemini": "gemini",
}
"""Words of the command line → providers."""
MODES = ("economy", "balanced", "fast")


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "generate", parents=[common], help="make a comic's pictures on a GPU", description=__doc__
    )
    parser.add_argument("comic", metavar="COMIC", help="id or title")
    parser.add_argument("--pages", metavar="N-M", help="only these pages, such as 3, 1-4 or 1,3,7-9")
    parser.add_argument("--stale", action="store_true", help="only panels whose picture no longer fits")
    parser.add_argument("--missing", action="store_true", help="only panels that show a draft or nothing")
    parser.add_argument("--provider", choices=tuple(PROVIDERS), default="auto", help="who makes them")
    parser.add_argument("--mode", choices=MODES, help="what waiting is worth")
    parser.add_argument("--model", default="", metavar="ID", help="model, else what suits the style")
    parser.add_argument("--urgent", action="store_true", help="as fast as it goes")
    parser.add_argument("--max-cost", metavar="USD", help="refuse what could cost more")
    parser.add_argument("--quote", action="store_true", help="only say what it would cost")
    parser.add_argument("--json", action="store_true", help="quote and events as JSON, one a line")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do the command."""
    with studio(arguments) as opened:
        comic = find_comic(opened.shelf, arguments.comic)
        return asyncio.run(_generate(opened, comic, arguments))


async def _generate(opened: Studio, comic: ComicId, arguments: argparse.Namespace) -> int:
    found = await asyncio.to_thread(opened.shelf.load, comic)
    editor = Editor(found.document, opened.shelf.journal(comic), found.history)
    panels = _panels(editor.committed, opened.generation, arguments)
    if not panels:
        print("Nothing is to be made.", file=sys.stderr)
        return 0
    wish, terms = Wish("generate", panels, model=arguments.model), _terms(opened.generation, arguments)
    quote = await opened.generation.quote(editor.committed, wish, terms)
    _tell_quote(quote, arguments)
    if arguments.quote:
        return 0
    _check(quote)
    return await _follow(opened, editor, wish, terms, arguments)


async def _follow(
    opened: Studio, editor: Editor, wish: Wish, terms: Terms, arguments: argparse.Namespace
) -> int:
    """Start the batch and tell of it until it has ended. Ctrl+C stops it, at the provider as well."""
    ended: dict[BatchId, BatchEnded] = {}
    news = asyncio.Event()
    teller = Teller(as_json=arguments.json)

    def heard(event: Event) -> None:
        teller(event)
        if isinstance(event, BatchEnded):
            ended[event.batch.id] = event
            news.set()

    stop = opened.generation.listen(heard)
    batch = await opened.generation.start(editor, wish, terms)
    try:
        while batch not in ended:
            news.clear()
            await news.wait()
    except asyncio.CancelledError:
        await opened.generation.cancel(batch)
        raise
    finally:
        stop()
    result = ended[batch]
    await opened.settled()
    await opened.thumbnail(editor.committed)
    return 0 if result.failed == 0 and result.unsure == 0 else 1


def _tell_quote(quote: Quote, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print(json.dumps({"event": "quote", **msgspec.to_builtins(quote)}, ensure_ascii=False), flush=True)
        return
    for line in quote_lines(quote):
        print(line, file=sys.stdout if arguments.quote else sys.stderr)


def _check(quote: Quote) -> None:
    if quote.over_cap is not None:
        raise ProviderError(
            f"This could cost more than the limit for the {quote.over_cap} allows.",
            "Order fewer pictures, choose a cheaper way, or raise the limit.",
        )
    if quote.best is None and quote.free < quote.pictures:
        reasons = "; ".join(f"{r.provider}: {r.reason}" for r in quote.refusals)
        raise ProviderError("Nobody can make these pictures at present.", reasons)


def _terms(generation: Generation, arguments: argparse.Namespace) -> Terms:
    wanted = generation.preferences()
    return Terms(
        choice=PROVIDERS[arguments.provider],  # type: ignore[arg-type]
        mode=arguments.mode or wanted.mode,
        urgent=arguments.urgent,
        local_only=wanted.local_only,
        cap=money(arguments.max_cost),
    )


def _panels(document: Document, generation: Generation, arguments: argparse.Namespace) -> tuple[PanelId, ...]:
    numbers = page_numbers(arguments.pages, page_count(document)) if arguments.pages else None
    printed = paging.page_numbers(document)
    chosen = [
        panel
        for page in document.pages()
        if numbers is None or numbers & set(printed[page.id])
        for panel in document.panels(page.id)
    ]
    if arguments.stale:
        stale = set(generation.stale(document))
        chosen = [p for p in chosen if p.id in stale]
    if arguments.missing:
        chosen = [p for p in chosen if p.art is None or p.art.kind == "draft"]
    return tuple(p.id for p in chosen)


def page_numbers(text: str, pages: int) -> set[int]:
    """The pages that a text such as "1-4,7" names, from 1. Raises InputError for what names none there is."""
    numbers: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise InputError(f"“{text}” names no pages.", "Write for example 3, 1-4 or 1,3,7-9.")
        start, end = int(first), int(last or first)
        if not 1 <= start <= end <= pages:
            raise InputError(f"The comic has pages 1 to {pages}, not “{part.strip()}”.")
        numbers.update(range(start, end + 1))
    return numbers
