from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.story.update.align import Words, align, likeness, merged_order, moved


def words(*texts: str) -> list[Words]:
    return [Words(text, text) for text in texts]


BASE = ("a red boat leaves", "the dog barks twice", "rain falls on tin", "nobody answers her")


def test_what_did_not_change_is_found_by_its_words_alone() -> None:
    assert align(words(*BASE), words(*BASE)) == {0: 0, 1: 1, 2: 2, 3: 3}


def test_what_comes_and_goes_between_leaves_the_others_matched() -> None:
    new = (BASE[0], "something else entirely", BASE[1], BASE[3])
    assert align(words(*BASE), words(*new)) == {0: 0, 2: 1, 3: 3}


def test_a_reworded_panel_is_the_same_one() -> None:
    new = (BASE[0], "the dog barks three times", BASE[2], BASE[3])
    assert align(words(*BASE), words(*new)) == {0: 0, 1: 1, 2: 2, 3: 3}


def test_a_move_is_found_and_told_from_those_that_only_made_room() -> None:
    pairs = align(words(*BASE), words(BASE[3], BASE[0], BASE[1], BASE[2]))
    assert pairs == {0: 3, 1: 0, 2: 1, 3: 2}
    assert moved(pairs) == {0}


def test_a_panel_moved_and_reworded_is_found_elsewhere() -> None:
    new = ("nobody answers her call", BASE[0], BASE[1], BASE[2])
    assert align(words(*BASE), words(*new))[0] == 3


def test_case_endings_do_not_make_words_strangers() -> None:
    a, b = words("Соломія заглядає до пекарні", "Соломія заглянула в пекарню")
    assert likeness(a, b) > 0.3


def test_a_panel_emptied_between_its_neighbours_stays_itself() -> None:
    assert align(words(*BASE), words(BASE[0], "", BASE[2], BASE[3]))[1] == 1


def test_a_translation_is_matched_by_place_where_lines_have_the_same_shape() -> None:
    old = [Words(t, t, shape=("speech",)) for t in ("one two", "three four")]
    new = [Words(t, t, shape=("speech",)) for t in ("raz dwa", "trzy cztery")]
    assert align(old, new) == {0: 0, 1: 1}


def test_an_order_the_script_does_not_change_stays_ours() -> None:
    assert merged_order(["b", "hand", "a"], ["a", "b"], ["a", "b"]) == ["b", "hand", "a"]


def test_an_order_the_script_changes_becomes_its_own() -> None:
    assert merged_order(["a", "hand", "b"], ["a", "b"], ["b", "a"]) == ["b", "hand", "a"]


def test_what_is_new_follows_whom_it_follows_in_the_script() -> None:
    assert merged_order(["a", "hand", "b"], ["a", "b"], ["n", "a", "m", "b"]) == ["n", "a", "m", "hand", "b"]


@given(st.lists(st.sampled_from("abcdef")), st.lists(st.sampled_from("abcdef")))
def test_no_old_panel_is_matched_twice(old: list[str], new: list[str]) -> None:
    pairs = align(words(*old), words(*new))
    assert len(set(pairs.values())) == len(pairs)
    kept = [pairs[n] for n in sorted(pairs) if n not in moved(pairs)]
    assert kept == sorted(kept)


@given(
    st.lists(st.sampled_from("abcdefgh"), unique=True),
    st.lists(st.sampled_from("abcdefgh"), unique=True),
    st.lists(st.sampled_from("abcdefgh"), unique=True),
)
def test_a_merged_order_holds_everything_once(ours: list[str], base: list[str], theirs: list[str]) -> None:
    merged = merged_order(ours, base, theirs)
    assert sorted(merged) == sorted({*ours, *theirs})
