"""What briefs say in three languages, and what the artist makes of it."""

import pytest

from kitsumy_desktop.comic.records.panel import Brief, Figure, Shot
from kitsumy_desktop.generation.draft.acting import act
from kitsumy_desktop.generation.draft.artist import setting
from kitsumy_desktop.generation.draft.cuts import CUTS
from kitsumy_desktop.generation.draft.face import MOODS
from kitsumy_desktop.generation.draft.fronts import FRONTS
from kitsumy_desktop.generation.draft.hats import HATS
from kitsumy_desktop.generation.draft.lexicon import MOOD_WORDS, POSE_WORDS, PROP_WORDS
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.draft.poses import POSES
from kitsumy_desktop.generation.draft.props import HELD, STANDING
from kitsumy_desktop.generation.draft.request import DraftRequest
from kitsumy_desktop.generation.draft.wardrobe import CUTS_BY, HAIR_WORDS, HAT_WORDS, TOP_WORDS, TOPS_BY
from kitsumy_desktop.generation.draft.words import all_of, first_of
from kitsumy_desktop.generation.styles import style

HAND = style("euro-bd").hand
SHOTS: tuple[Shot, Shot] = ("medium", "full")


@pytest.mark.parametrize(
    ("text", "pose"),
    [
        ("She runs down the street", "run"),
        ("Він біжить вулицею", "run"),
        ("Ona biegnie ulicą", "run"),
        ("sits by the window", "sit"),
        ("сидить біля вікна", "sit"),
        ("siedzi przy oknie", "sit"),
        ("He points at the sea", "point"),
        ("показує на море", "point"),
        ("wskazuje na morze", "point"),
        ("asleep in the chair", "sleep"),
        ("вона спить", "sleep"),
        ("on śpi", "sleep"),
        ("climbs the ladder", "climb"),
        ("they embrace", "hug"),
        ("обіймає брата", "hug"),
        ("looks back over her shoulder", "look_back"),
    ],
)
def test_poses(text: str, pose: str) -> None:
    assert first_of(text, POSE_WORDS) == pose


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("happy", "happy"),
        ("усміхається", "happy"),
        ("wściekły", "angry"),
        ("наляканий", "afraid"),
        ("surprised", "surprised"),
        ("smutny", "sad"),
        ("рішуче", "determined"),
    ],
)
def test_moods(text: str, mood: str) -> None:
    assert first_of(text, MOOD_WORDS) == mood


@pytest.mark.parametrize(
    ("place", "time", "expected"),
    [
        ("INT. KITCHEN", "NIGHT", ("kitchen", "night", "")),
        ("Гавань", "ніч, дощ", ("harbour", "night", "rain")),
        ("Las zimą", "zmierzch", ("forest", "dusk", "snow")),
        ("Harbour", "evening", ("harbour", "dusk", "")),
        ("вулиця міста", "ранок", ("city", "day", "")),
        ("", "", ("", "day", "")),
    ],
)
def test_settings(place: str, time: str, expected: tuple[str, str, str]) -> None:
    assert setting(DraftRequest(Brief(place=place, time=time))) == expected


def test_each_figure_does_what_its_own_clause_says() -> None:
    brief = Brief("Marta runs to the door. Ivan sits at the table, angry.", (Figure("Marta"), Figure("Ivan")))
    marta, ivan = act(brief, (Look("Marta"), Look("Ivan")), HAND, 1)
    assert (marta.pose_name, ivan.pose_name, ivan.mood) == ("run", "sit", "angry")


def test_joined_figures_share_the_action() -> None:
    brief = Brief("Марта і Іван біжать", (Figure("Марта"), Figure("Іван")))
    assert [p.pose_name for p in act(brief, (Look("Марта"), Look("Іван")), HAND, 1)] == ["run", "run"]


def test_what_the_figure_says_itself_wins() -> None:
    brief = Brief("Marta runs", (Figure("Marta", pose="sits", expression="sad"),))
    (part,) = act(brief, (Look("Marta"),), HAND, 1)
    assert (part.pose_name, part.mood) == ("sit", "sad")


def test_what_is_held_comes_into_the_hand() -> None:
    brief = Brief("Marta stands with a lantern", (Figure("Marta"),))
    (part,) = act(brief, (Look("Marta"),), HAND, 1)
    assert part.held == "lantern" and part.pose.far_hand == "grip"


def test_in_near_shots_of_two_nobody_reaches_over_the_partner() -> None:
    """An upper arm stays by the body where two share a medium shot, and stretches out in a full one."""
    figures = (Figure("Marta", pose="reaches out"), Figure("Ivan"))
    looks = (Look("Marta"), Look("Ivan"))
    near, far = (act(Brief("", figures, shot=s), looks, HAND, 1)[0] for s in SHOTS)
    assert near.pose.far_arm[0] < 30 < far.pose.far_arm[0]


def test_tables_speak_of_things_that_can_be_drawn() -> None:
    assert set(POSE_WORDS) <= set(POSES)
    assert set(MOOD_WORDS) <= set(MOODS)
    assert set(HAIR_WORDS) <= set(CUTS) and {c for cuts in CUTS_BY.values() for c in cuts} <= set(CUTS)
    assert set(HAT_WORDS) <= set(HATS)
    assert set(TOP_WORDS) | {t for tops in TOPS_BY.values() for t in tops} <= set(FRONTS)
    assert set(HELD) | set(STANDING) <= set(PROP_WORDS)
    assert all_of("a dog, a cat and a książka", PROP_WORDS) == ["dog", "cat", "book"]
