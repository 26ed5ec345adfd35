"""What the writing side says about models, quotes, stages and languages."""

from __future__ import annotations

from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.languages import NAMES, REGIONS
from kitsumy_desktop.story.writer.wishes import RevisionKind, WritingNews, WritingStage
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.spoken import duration
from kitsumy_desktop.ui.writing import TextQuote

LANGUAGES = (("en", "English"), ("uk", "Українська"), ("pl", "Polski"))
"""Languages in which scripts have keywords of their own; others are typed."""

GENRES = (
    "Adventure",
    "Comedy",
    "Crime",
    "Drama",
    "Fantasy",
    "Historical",
    "Horror",
    "Mystery",
    "Romance",
    "Science fiction",
    "Slice of life",
    "Superhero",
    "Western",
)
TONES = ("Bittersweet", "Dark", "Dreamy", "Funny", "Hopeful", "Quiet", "Tense", "Wry")
AUDIENCES = ("Children", "Teenagers", "Adults", "Everybody")

STAGES: dict[WritingStage, str] = {
    "plot": "Plotting…",
    "cast": "Meeting the cast…",
    "pages": "Writing page {page}/{total}…",
    "repair": "Putting a part right…",
    "revise": "Working on the plan…",
    "done": "Done",
}
REVISIONS: dict[RevisionKind, str] = {
    "rewrite": "Rewrite",
    "shorten": "Shorten",
    "retone": "Change the tone",
    "translate": "Translate",
}
LOCAL = ("//localhost", "//127.0.0.1", "//[::1]")


def stage_text(news: WritingNews) -> str:
    """What the writer is doing: "Writing page 3/8…"."""
    page = min(news.done + 1, news.total)
    return tr(STAGES[news.stage], page=page, total=news.total)


def price_text(model: TextModel) -> str:
    """What a model costs, whatever is asked of it."""
    if model.free:
        here = any(place in model.where for place in LOCAL)
        return tr("free on this computer") if here else tr("free")
    if model.per_second:
        return tr("{price} an hour while it works", price=money_text(model.per_second * 3600))
    return tr(
        "{asked} in, {answered} out a million tokens",
        asked=money_text(model.input_per_million),
        answered=money_text(model.output_per_million),
    )


def quote_text(quote: TextQuote) -> str:
    """ "about $0.02 · 2 min · 4 questions"."""
    asks = trn("1 question|%n questions", quote.asks)
    return " · ".join((_money(quote), duration(quote.seconds), asks))


def language_tag(typed: str) -> str:
    """The tag of a language by its name (English or its own) or its tag; empty when nobody knows it."""
    wanted = typed.strip().casefold()
    for tag, name in (*LANGUAGES, *NAMES.items(), *REGIONS.items()):
        if wanted in (tag.casefold(), name.casefold()):
            return tag
    base = wanted.replace("_", "-").split("-")[0]
    return typed.strip().replace("_", "-") if base in NAMES else ""


def language_title(tag: str) -> str:
    """A language as it is shown."""
    own = dict(LANGUAGES)
    return own.get(tag) or REGIONS.get(tag) or NAMES.get(tag.split("-")[0], tag)


def _money(quote: TextQuote) -> str:
    if not quote.high:
        return tr("free")
    low, high = money_text(quote.low), money_text(quote.high)
    return tr("about {price}", price=high) if low == high or not quote.low else f"{low} – {high}"
