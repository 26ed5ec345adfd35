"""`kitsumy write`: a premise becomes a script, a plan or a comic, written by a language model."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kitsumy_desktop.app.cli.making import add_comic_options, comic_options, keep_and_draw, money, read_text
from kitsumy_desktop.app.cli.open import studio, targets_of
from kitsumy_desktop.app.cli.script_files import is_story_file, write_story
from kitsumy_desktop.app.cli.told import duration
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.app.writing.kept import from_json
from kitsumy_desktop.comic.errors import InputError, KitsumyError, ProviderError
from kitsumy_desktop.comic.money import Money, money_text
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.comic.records.writing import WritingId
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.plan import Plan, PlanCharacter
from kitsumy_desktop.story.writer.wishes import MOST_PAGES, Wishes, WritingNews, Written
from kitsumy_desktop.ui.writing import TextQuote

if TYPE_CHECKING:
    from argparse import _SubParsersAction

STAGES = {
    "plot": "Plotting…",
    "cast": "Meeting the cast…",
    "pages": "Writing page {next}/{total}…",
    "repair": "Asking again for what was not right…",
    "revise": "Working on page {next}/{total}…",
    "done": "Written.",
}


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "write", parents=[common], help="have a story written from a premise", description=__doc__
    )
    parser.add_argument(
        "premise", metavar="PREMISE", nargs="?", default="",
        help="the idea in a few sentences; @FILE reads it from a file, - from standard input",
    )  # fmt: skip
    parser.add_argument("--pages", type=int, default=8, metavar="N", help=f"1 to {MOST_PAGES}, default 8")
    parser.add_argument("--language", default="en", metavar="TAG", help="such as en, uk, pl, pt-BR")
    parser.add_argument("--genre", default="", metavar="WORDS")
    parser.add_argument("--tone", default="", metavar="WORDS")
    parser.add_argument("--audience", default="", metavar="WORDS")
    parser.add_argument(
        "--cast",
        action="append",
        default=[],
        metavar="NAME: LOOK",
        help="somebody who must appear; repeatable",
    )
    parser.add_argument(
        "--model", default="", metavar="ID", help="see --models; default: the settings' choice"
    )
    parser.add_argument("--models", action="store_true", help="only list the models that can be used now")
    parser.add_argument("--max-cost", metavar="USD", help="refuse what could cost more")
    parser.add_argument("--quote", action="store_true", help="only say what it would cost")
    parser.add_argument(
        "--stories", action="store_true", help="only list stories that wait to be gone on with"
    )
    parser.add_argument("--go-on", metavar="STORY", default="", help="go on with an interrupted story")
    parser.add_argument("--make", action="store_true", help="make the comic, with draft pictures")
    parser.add_argument(
        "-o", "--output", action="extend", nargs="+", default=[], metavar="FILE",
        help="script (.md, .txt, .fountain), plan (.json); with --make also .pdf, .cbz or a folder/",
    )  # fmt: skip
    add_comic_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do the command."""
    texts = [Path(o) for o in arguments.output if is_story_file(o)]
    targets = targets_of([o for o in arguments.output if not is_story_file(o)])
    if targets and not arguments.make:
        raise InputError("Pages can be written only of a comic.", "Add --make.")
    _check_folders(texts)
    cap = money(arguments.max_cost)
    options = comic_options(arguments)
    with studio(arguments) as opened:
        return asyncio.run(_run(opened, arguments, texts, targets, cap, options))


async def _run(
    opened: Studio,
    arguments: argparse.Namespace,
    texts: list[Path],
    targets: list[Path],
    cap: Money | None,
    options: BuildOptions,
) -> int:
    if arguments.models:
        return await _list(opened)
    if arguments.stories:
        return await _list_stories(opened)
    if arguments.go_on:
        story = WritingId(arguments.go_on)
        written = await opened.writing.go_on(story, Teller())
    else:
        wishes, model = _wishes(arguments), await _model(opened, arguments.model)
        quote = await opened.writing.quote_writing(wishes, model)
        print(quote_line(quote, model), file=sys.stdout if arguments.quote else sys.stderr)
        if arguments.quote:
            return 0
        _check(quote, cap)
        story, written = await _write(opened, wishes, model, cap)
    await _give(opened, story, written, arguments, texts, targets, options)
    return 0


async def _write(
    opened: Studio, wishes: Wishes, model: TextModel, cap: Money | None
) -> tuple[WritingId, Written]:
    """Write the story; one that breaks off says how to go on with it."""
    try:
        return await opened.writing.write(wishes, model, Teller(), cap=cap)
    except KitsumyError:
        story = next(iter(await opened.writing.writings()), None)
        if story is not None:
            print(f"What is written is kept: kitsumy write --go-on {story.id}", file=sys.stderr)
        raise


async def _give(
    opened: Studio,
    story: WritingId,
    written: Written,
    arguments: argparse.Namespace,
    texts: list[Path],
    targets: list[Path],
    options: BuildOptions,
) -> None:
    for remark in written.remarks:
        print(f"{remark.where}: {remark.text}", file=sys.stderr)
    built = await opened.compose_plan(written.plan, options)
    for path in texts:
        await write_story(opened, built.document, path)
        print(path)
    if arguments.make:
        comic = await keep_and_draw(opened, built.document, targets, arguments.dpi)
        await opened.writing.made(story, comic)
        print(comic)
        for target in targets:
            print(target)
    elif not texts:
        print(await opened.script_of(built.document, "full"))


class Teller:
    """The writer's stages on standard error, each once."""

    def __init__(self) -> None:
        self._told = ""

    def __call__(self, news: WritingNews) -> None:
        """Tell of it."""
        text = STAGES[news.stage].format(next=min(news.done + 1, news.total), total=news.total)
        if text != self._told:
            self._told = text
            print(text, file=sys.stderr, flush=True)


def quote_line(quote: TextQuote, model: TextModel) -> str:
    """What it would cost, in a line."""
    low, high = money_text(quote.low), money_text(quote.high)
    cost = "free" if model.free else (low if low == high else f"{low} to {high}")
    time = duration(quote.seconds)
    return f"{model.title}: {cost}, about {time}, {quote.asks} questions. {quote.refusal}".rstrip()


async def _list(opened: Studio) -> int:
    for state in await opened.writing.providers():
        if state.refusal is not None:
            print(f"{state.name}: {state.refusal.reason} {state.refusal.hint}".rstrip(), file=sys.stderr)
        for model in state.models:
            print(f"{model.id}  {model.title}")
    return 0


async def _list_stories(opened: Studio) -> int:
    for story in await opened.writing.writings():
        wishes = from_json(story.wishes, Wishes)
        plan = from_json(story.plan, Plan) if story.plan else Plan()
        done = sum(bool(page.panels) for page in plan.pages)
        state = "written" if story.state == "written" else f"{done} of {wishes.pages} pages"
        print(f"{story.id}  {state}  {plan.title or ' '.join(wishes.premise.split())[:60]}")
    return 0


async def _model(opened: Studio, wanted: str) -> TextModel:
    models = await opened.writing.models()
    if wanted:
        found = [m for m in models if wanted in (m.id, m.model)]
        if not found:
            raise InputError(f"There is no writer “{wanted}” now.", "See: kitsumy write --models.")
        return found[0]
    if not models:
        raise ProviderError(
            "There is no language model that could write.",
            "Start Ollama, llama.cpp or LM Studio here, or set KITSUMY_RUNPOD_API_KEY. "
            "A finished text becomes a comic without one: kitsumy make.",
        )
    return models[0]


def _wishes(arguments: argparse.Namespace) -> Wishes:
    premise = arguments.premise
    if premise == "-":
        premise = read_text("-", sys.stdin.buffer.read())
    elif premise.startswith("@"):
        premise = read_text(premise[1:])
    if not premise.strip():
        raise InputError("There is no premise.", "Tell the idea in a few sentences.")
    if not 1 <= arguments.pages <= MOST_PAGES:
        raise InputError(f"A story has 1 to {MOST_PAGES} pages, not {arguments.pages}.")
    return Wishes(
        premise=premise.strip(),
        pages=arguments.pages,
        language=arguments.language,
        genre=arguments.genre,
        tone=arguments.tone,
        audience=arguments.audience,
        title=arguments.title or "",
        cast=tuple(_character(text) for text in arguments.cast),
        reading=arguments.reading or "ltr",
        seed=1 if arguments.seed is None else arguments.seed,
    )


def _character(text: str) -> PlanCharacter:
    name, _, look = text.partition(":")
    if not name.strip():
        raise InputError(f"“{text}” names nobody.", "Write for example: --cast 'Marta: 60, grey braid'.")
    return PlanCharacter(name.strip(), look=look.strip())


def _check(quote: TextQuote, cap: Money | None) -> None:
    if quote.refusal:
        raise ProviderError(quote.refusal, "Choose a cheaper writer, fewer pages, or raise the limit.")
    if cap is not None and quote.low > cap:
        raise ProviderError(
            f"This would cost about {money_text(quote.low)}, more than {money_text(cap)}.",
            "Choose a cheaper writer, fewer pages, or a higher --max-cost.",
        )


def _check_folders(paths: list[Path]) -> None:
    for path in paths:
        if not path.parent.is_dir():
            raise InputError(f"There is no folder “{path.parent}” to write “{path.name}” into.")
