"""A small plan in the words of the plan editor's tests and pictures: a lamp, a keeper, a boy."""

from __future__ import annotations

from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.writer.wishes import Wishes

KEEPER = PlanCharacter(
    "Marta",
    role="Keeper of the lighthouse",
    look="a woman of sixty, grey plait, weathered face, a scar across the left eyebrow",
    outfit="a long oilskin coat, rubber boots, a knitted red cap",
    palette=("#7a2e2e", "#2f4858", "#e0c068"),
    voice="Dry and short, never raises her voice",
)
BOY = PlanCharacter(
    "Oleh",
    role="A boy who rows out to her",
    look="a boy of twelve, freckles, wet black hair",
    outfit="a yellow raincoat too large for him",
    palette=("#f2b705", "#1d3557"),
    voice="Breathless, asks three questions at once",
)

BEATS = (
    "The lamp goes out for the first time in forty years",
    "Oleh rows out with a spare bulb and bad news",
    "They climb; the stairs remember",
    "The lamp burns with something that is no light",
    "A ship without a crew answers the signal",
    "Marta says what she did in the winter of the flood",
    "Oleh must choose which light to keep",
    "Morning: two keepers",
)


def sample_plan(wishes: Wishes | None = None) -> Plan:
    """As many pages as are wished, eight otherwise; the wished cast stands first, word for word."""
    wishes = wishes or Wishes("A lighthouse keeper's lamp goes out.", genre="Mystery", tone="Quiet")
    known = {member.name for member in wishes.cast}
    return Plan(
        title=wishes.title or "The Second Light",
        language=wishes.language,
        reading=wishes.reading,
        premise=wishes.premise,
        genre=wishes.genre,
        tone=wishes.tone,
        audience=wishes.audience,
        summary="Marta has kept the lamp for forty years. The night it fails, a boy rows out to her, and "
        "what they find at the top of the stairs has waited as long as she has.",
        cast=(*wishes.cast, *(m for m in (KEEPER, BOY) if m.name not in known)),
        places=(
            PlanThing("Lamp room", "a round room of brass and glass, salt on the panes"),
            PlanThing("Skerry", "black rocks, high surf, a white lighthouse"),
        ),
        props=(PlanThing("Spare bulb", "a bulb as large as a head, wrapped in a jumper"),),
        pages=tuple(_page(number) for number in range(wishes.pages)),
    )


def _page(number: int) -> PlanPage:
    return PlanPage(
        beat=BEATS[number % len(BEATS)],
        turn="hook" if number % 2 == 0 else "reveal",
        panels=(
            PlanPanel(
                action="Night. The lighthouse on its skerry; the lamp flickers and dies.",
                type="establishing",
                importance=4,
                shot="wide",
                place="Skerry",
                time="night",
                light="moon through torn clouds",
                lines=(PlanLine(f"Page {number + 1}: in forty years the lamp had not failed.", "caption"),),
            ),
            PlanPanel(
                action="Marta grips the rail and looks up.",
                shot="medium",
                angle="low",
                place="Lamp room",
                figures=(PlanFigure("Marta", "left", "stern", "gripping the rail"),),
                lines=(
                    PlanLine("Not tonight. Please.", who="Marta"),
                    PlanLine("KRAKK", "sfx"),
                ),
            ),
            PlanPanel(
                action="Oleh stands in the door, dripping, the bulb in his arms.",
                shot="close",
                type="climax" if number == 7 else "dialogue",
                place="Lamp room",
                figures=(
                    PlanFigure("Oleh", "left", "out of breath"),
                    PlanFigure("Marta", "right"),
                ),
                props=("Spare bulb",),
                lines=(
                    PlanLine("I brought the spare. Is it the wire? Is it the storm?", who="Oleh"),
                    PlanLine("It is neither.", "whisper", "Marta"),
                ),
            ),
        ),
    )
