"""Whole scripts in the dialects writers use, in three languages."""

from __future__ import annotations

from textwrap import dedent

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.tree import ScriptLine, ScriptTree


def read(text: str) -> ScriptTree:
    return parse_script(dedent(text).strip("\n"))


def said(line: ScriptLine) -> tuple[str, str, str]:
    return line.kind, line.speaker, line.text


FULL = """
    THE LIGHTHOUSE
    by A. Writer

    CHARACTERS
    MARTA, 30, tall, red coat
    OLEH - an old keeper

    PAGE ONE (TWO PANELS)

    Panel 1. Wide shot of the sea.
    Waves everywhere.
    CAPTION: It was late.
    SFX: KRAKOOM!

    Panel 2. Marta at the door.
    1. MARTA (whisper): Is anyone here?
    2. OLEH (OFF): Only me
    and the sea.

    PAGES 2-3 (SPREAD)

    PANEL ONE - A wave.
    NOTE: make it huge
    """


def test_full_script() -> None:
    tree = read(FULL)
    assert (tree.title, tree.author) == ("THE LIGHTHOUSE", "A. Writer")
    assert [(c.name, c.look) for c in tree.cast] == [
        ("MARTA", "30, tall, red coat"),
        ("OLEH", "an old keeper"),
    ]
    assert [(p.number, p.last, len(p.panels)) for p in tree.pages] == [(1, None, 2), (2, 3, 1)]
    assert tree.panels[0].description == "Wide shot of the sea. Waves everywhere."
    assert [said(x) for x in tree.panels[0].lines] == [
        ("caption", "", "It was late."),
        ("sfx", "", "KRAKOOM!"),
    ]
    assert [said(x) for x in tree.panels[1].lines] == [
        ("whisper", "MARTA", "Is anyone here?"),
        ("speech", "OLEH", "Only me and the sea."),
    ]
    assert tree.panels[1].lines[1].off_panel
    assert said(tree.panels[2].lines[0]) == ("note", "", "make it huge")
    assert tree.diagnostics == ()
    assert tree.has_pages


def test_full_script_in_ukrainian() -> None:
    tree = read(
        """
        Назва: Маяк
        Автор: Хтось

        ДІЙОВІ ОСОБИ
        МАРТА — 30 років, руда

        СТОРІНКА ПЕРША (ДВА КАДРИ)
        Кадр 1. Загальний план. Море.
        ТИТР: Було пізно.
        ЗВУК: ГРІМ!
        Кадр 2. Марта біля дверей.
        МАРТА (пошепки): Є хто?
        ГОЛОС (за кадром): Тільки я.
        МАРТА (думка): Хто це?
        ПРИМІТКА: темно
        """
    )
    assert (tree.title, tree.author, tree.language) == ("Маяк", "Хтось", "uk")
    assert [said(x) for x in tree.lines] == [
        ("caption", "", "Було пізно."),
        ("sfx", "", "ГРІМ!"),
        ("whisper", "МАРТА", "Є хто?"),
        ("speech", "ГОЛОС", "Тільки я."),
        ("thought", "МАРТА", "Хто це?"),
        ("note", "", "темно"),
    ]
    assert tree.lines[3].off_panel
    assert tree.diagnostics == ()


def test_full_script_in_polish() -> None:
    tree = read(
        """
        Tytuł: Latarnia
        STRONA PIERWSZA – DWA KADRY
        Kadr 1: Plan ogólny. Morze.
        NARRACJA: Było późno.
        DŹWIĘK: TRACH!
        Klatka 2: Marta przy drzwiach.
        MARTA (szeptem): Jest tu kto?
        OLEH (spoza kadru): Tylko ja.
        MARTA (krzyk): Kto to?!
        UWAGA: ciemno
        """
    )
    assert (tree.title, tree.language) == ("Latarnia", "pl")
    assert [said(x) for x in tree.lines] == [
        ("caption", "", "Było późno."),
        ("sfx", "", "TRACH!"),
        ("whisper", "MARTA", "Jest tu kto?"),
        ("speech", "OLEH", "Tylko ja."),
        ("shout", "MARTA", "Kto to?!"),
        ("note", "", "ciemno"),
    ]
    assert tree.lines[3].off_panel
    assert tree.diagnostics == ()


def test_fountain_scenes_and_cues_become_panels() -> None:
    tree = read(
        """
        Title: Night Shift
        Author: Somebody

        INT. LIGHTHOUSE - NIGHT

        Marta climbs the stairs.

        MARTA
        (whispering)
        Is anyone here?

        @McCabe
        Only me.

        EXT. CLIFF - DAWN

        The sea is calm.

        CUT TO:
        """
    )
    assert [p.slug for p in tree.panels] == ["INT. LIGHTHOUSE - NIGHT", "EXT. CLIFF - DAWN"]
    assert all("scene" in p.marks for p in tree.panels)
    assert [said(x) for x in tree.lines] == [
        ("whisper", "MARTA", "Is anyone here?"),
        ("speech", "McCabe", "Only me."),
    ]
    assert not tree.has_pages
    assert "CUT TO:" in tree.panels[1].description


def test_bracketed_panels_with_rules_between_pages() -> None:
    tree = read(
        """
        [1]
        A street.

            MARTA (OFF)
            Hello?
            (cont.)
            Anybody?

        [2]
        A door.

        ===

        [1]
        A cellar.
        """
    )
    assert [len(p.panels) for p in tree.pages] == [2, 1]
    assert tree.has_pages
    assert [(said(x), x.off_panel, x.joined) for x in tree.lines] == [
        (("speech", "MARTA", "Hello?"), True, False),
        (("speech", "MARTA", "Anybody?"), True, True),
    ]


def test_serifu() -> None:
    tree = read(
        """
        # Start
        - 1.1 A cat on a roof.
        Cat/Whisper: Who is there?
        *meow (miau)
        !make it moody
        - 1.2 A dog.
        Dog: Me.
        /= a comment =/
        ## Spread
        - The whole town.
        """
    )
    assert [(p.number, len(p.panels)) for p in tree.pages] == [(1, 2), (2, 1)]
    assert "spread" in tree.pages[1].marks
    assert [said(x) for x in tree.lines] == [
        ("whisper", "Cat", "Who is there?"),
        ("sfx", "", "meow (miau)"),
        ("note", "", "make it moody"),
        ("speech", "Dog", "Me."),
    ]
    assert tree.panels[1].number == 2


def test_markdown_with_keywords() -> None:
    tree = read(
        """
        # Ostatni tramwaj

        ## Strona 1
        ### Kadr 1
        Noc.

        **Zosia:** Czekaj!
        ### Kadr 2
        Deszcz.

        ## Strona 2
        ### Kadr 1
        Świt.
        """
    )
    assert tree.title == "Ostatni tramwaj"
    assert [len(p.panels) for p in tree.pages] == [2, 1]
    assert said(tree.lines[0]) == ("speech", "Zosia", "Czekaj!")


def test_markdown_headings_without_keywords() -> None:
    tree = read(
        """
        # The Storm
        ## Out at sea
        ### The boat
        A boat.

        MAMA: Where are you?
        ### The wave
        A wave.
        ## At home
        ### The lamp
        A lamp.
        """
    )
    assert tree.title == "The Storm"
    assert [len(p.panels) for p in tree.pages] == [2, 1]
    assert tree.panels[0].description == "The boat A boat."


def test_underlined_headings_and_numbered_panels() -> None:
    tree = read(
        """
        Page 1
        ======
        1. A street at night.
        ANNA: Hello.
        2. A door.

        Page 2
        ------
        1) A cat.
        """
    )
    assert [[q.number for q in p.panels] for p in tree.pages] == [[1, 2], [1]]
    assert said(tree.lines[0]) == ("speech", "ANNA", "Hello.")


def test_pages_without_panel_marks_take_each_paragraph_as_a_panel() -> None:
    tree = read(
        """
        PAGE ONE

        Marta runs.

        The door slams.
        SFX: BAM
        MARTA: Late again.

        PAGE TWO (SPLASH)
        The whole city.
        """
    )
    assert [[q.description for q in p.panels] for p in tree.pages] == [
        ["Marta runs.", "The door slams."],
        ["The whole city."],
    ]
    assert "splash" in tree.panels[2].marks


def test_a_splash_told_in_its_heading_has_its_panel() -> None:
    tree = read("PAGE 1: SPLASH. The tower falls.\n\nPAGE 2\nPanel 1. Dust.")
    assert "The tower falls." in tree.pages[0].panels[0].description


def test_text_before_the_first_panel_of_a_page_is_kept_as_its_notes() -> None:
    tree = read("PAGE 1\nMood: quiet, blue.\nPanel 1. A lake.")
    assert tree.pages[0].notes == "Mood: quiet, blue."
    assert tree.panels[0].description == "A lake."


def test_windows_line_ends_and_control_characters_change_nothing() -> None:
    plain = read(FULL)
    odd = parse_script(
        "\ufeff" + dedent(FULL).strip("\n").replace("\n", "\r\n").replace("Waves", "Wa\x00ves")
    )
    assert odd.pages == plain.pages
