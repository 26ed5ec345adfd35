"""Words that give a script its structure. Lower case, apostrophes as '."""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

PAGE_WORDS = words("page pages pg pgs p сторінка сторінки сторінку стор с strona strony str s")
PAGE_PLURALS = words("pages pgs сторінки strony")
SHORT_PAGE_WORDS = words("p с s pg pgs str стор")
"""Abbreviations: a page mark only before digits."""

PANEL_WORDS = words(
    """
    panel panels pnl frame панель панелі панелей кадр кадри кадру кадрів фрейм фрейми kadr kadry kadrów
    kadru panele paneli klatka klatki klatek ujęcie ujęcia ujęć
    """
)

NEXT_WORDS = words("new next нова наступна новий наступний nowa następna nowy następny")

NO_WORDS = words("no zero без жодного нема brak bez żadnych")
"""Before the word for panels: the page is blank."""

SPLASH_WORDS = """
splash:
    en splash* | full page | fullpage
    uk сплеш* | на всю сторінку | повна сторінка
    pl cała strona | całostronicow* | na całą stronę
spread:
    en spread* | double page
    uk розворот* | подвійна сторінка
    pl rozkładówk* | podwójna strona
inset:
    en inset | insert
    uk вставка | врізка | врізк*
    pl wstawka | wstawk*
"""

LINE_CLASSES = {
    "caption": (
        "caption", "captions", "cap", "narration", "narrator", "narrative", "voiceover", "voice over",
        "v.o.", "vo",
        "титр", "титри", "підпис", "наратор", "оповідач", "текст автора", "від автора",
        "podpis", "narracja", "narrator", "ramka", "lektor",
    ),
    "sfx": (
        "sfx", "fx", "sound effect", "sound effects", "sound", "sound fx",
        "звук", "звуки", "зв", "сфх", "ефект", "звуковий ефект",
        "dźwięk", "dźwięki", "efekt", "efekt dźwiękowy", "onomatopeja",
    ),
    "note": (
        "note", "notes", "nb", "artist note", "примітка", "примітки", "нотатка", "увага",
        "uwaga", "uwagi", "notatka", "dopisek",
    ),
}  # fmt: skip

FIELD_WORDS = words(
    """
    place time shot angle setting location scene mood description desc camera action visual background
    lighting місце час план ракурс сцена опис камера дія тло фон світло настрій miejsce czas plan kąt
    scena opis kamera akcja tło światło nastrój
    """
)
"""`Time: night` is part of the description, never someone called Time."""

SLUG_WORDS = words(
    """
    int ext est establishing interior exterior int/ext i/e інт екст нат зовн внутр wn pl plener wnętrze
    """
)
INSIDE_SLUGS = words("int interior інт внутр wn wnętrze")
OUTSIDE_SLUGS = words("ext exterior екст нат зовн pl plener")

NOT_NAMES = words(
    """
    detail memory flashback later wide деталь спогад монтаж крупно пауза вставка
    detal wspomnienie montaż pauza przebitka
    int ext est cut fade dissolve smash angle close closeup wide shot pov insert inset flashback montage
    continued cont end silent same later meanwhile beat splash spread title credits logo chapter act
    scene part series інт екст нат план крупний загальний середній ракурс титри кінець пізніше тим часом
    тиша тихо розділ частина сцена сплеш розворот wn plener plan zbliżenie szeroki kadr koniec później
    tymczasem cisza rozdział część scena
    """
)
"""First words of capital lines that are camera talk, not a speaker's cue."""

META_WORDS = {
    "title": ("title", "назва", "заголовок", "tytuł"),
    "author": ("author", "authors", "writer", "written by", "script", "script by", "by", "автор", "автори",
    "автор сценарію",
               "сценарій", "autor", "autorka", "autorzy", "авторка", "scenariusz"),
    "other": ("credit", "source", "draft", "draft date", "date", "contact", "copyright", "issue", "series",
    "format",
              "genre", "language", "style", "logline", "synopsis", "дата", "серія", "випуск", "жанр",
              "мова", "стиль",
              "контакт", "синопсис", "data", "seria", "zeszyt", "gatunek", "język", "styl", "kontakt"),
}  # fmt: skip

BYLINES = (
    "written by ",
    "by ",
    "script by ",
    "автор ",
    "автор: ",
    "авторка ",
    "autor ",
    "autorka ",
    "scenariusz ",
)

OUTFIT_WORDS = words("outfit wears wardrobe clothes вбрання одяг костюм strój ubranie ubiór kostium")
"""Before a colon in the cast list: what the member above wears."""

CAST_HEADINGS = frozenset(
    (
        "characters", "cast", "the cast", "cast of characters", "dramatis personae", "character list",
        "персонажі", "дійові особи", "герої", "дієві особи", "постаті",
        "postacie", "postaci", "bohaterowie", "obsada", "osoby",
    )
)  # fmt: skip

MODS = """
thought:
    en thought* | think* | thinking | inner
    uk думк* | дума* | подумки | подума* | про себе
    pl myśl* | w myślach | pomyśl*
whisper:
    en whisper* | hush* | under * breath
    uk пошепки | шепоче | шепотом | шепіт | шепоч* | шепот*
    pl szept* | szepcz* | szeptem
shout:
    en shout* | yell* | scream* | burst | loud | bellow* | roar*
    uk крич* | крик* | гука* | голосно | вигук*
    pl krzy* | wrzask* | woła* | głośno
radio:
    en radio | phone | telephone | walkie* | intercom | speaker | loudspeaker | tv | television
    en electronic | robot* | comm | comms
    uk рація | рації | раці* | радіо | телефон* | динамік* | гучномов* | радіостанці*
    pl krótkofalów* | telefon* | głośnik* | przez radio | z radia | radiow*
weak:
    en weak* | faint* | feebl* | dying | wavering
    uk слабк* | слабо | ледь чутно | знесилено
    pl słab* | ledwo | cichutko | omdlewa*
off:
    en off | op | o.p | os | o.s | off panel | off screen | offscreen | offpanel
    uk за кадром | поза кадром | закадр* | з-за кадру | з за кадру
    pl poza kadrem | spoza kadru | zza kadru | off kadr | poza
cont:
    en cont | contd | cont'd | continued | continuing
    uk далі | продовжує | продовження
    pl cd | c.d | ciąg dalszy | dalej
whole:
    en undivided
    uk нерозділен*
    pl niepodzielon*
sing:
    en sing* | sung | song
    uk співа* | наспівує | пісня
    pl śpiew* | nuci
caption:
    en caption | cap | v.o | vo | voice over | voiceover | narration
    uk титр | наратор
    pl narrac* | narrator | podpis
"""

VOICES = """
radio:
    en radio | loudspeaker | intercom | tv | telephone | phone | television | announcer
    uk радіо | рація | гучномовець | телевізор | телефон | диктор
    pl megafon | głośnik | telewizor | telefon | spiker | krótkofalówka
off:
    en voice* | unseen
    uk голос*
    pl głos*
group:
    en all | everyone | everybody | both | crowd | kids | children | townsfolk | villagers | chorus
    uk усі | всі | юрба | натовп | діти | хор | обоє | обидва | обидві
    pl wszyscy | tłum | dzieci | chór | oboje | obaj
"""
"""Speakers that are not one person in the picture."""
