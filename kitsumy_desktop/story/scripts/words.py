"""The keywords of a script in the languages it is written down in; the parser reads all of them again."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.tree import LineKind


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_ENGLISH = _list(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_ENGLISH_TENS = _list("twenty thirty forty fifty sixty seventy eighty ninety")
_UKRAINIAN = _list(
    "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять"
    " п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять"
)
_UKRAINIAN_PAGES = _list(
    "перша друга третя четверта п'ята шоста сьома восьма дев'ята десята одинадцята дванадцята тринадцята"
    " чотирнадцята п'ятнадцята шістнадцята сімнадцята вісімнадцята дев'ятнадцята двадцята"
)
_UKRAINIAN_TENS = _list("двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто")
_POLISH = _list(
    "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście"
    " czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia"
)
_POLISH_PAGES = _list(
    "pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta"
    " trzynasta czternasta piętnasta szesnasta siedemnasta osiemnasta dziewiętnasta dwudziesta"
)
_POLISH_TENS = _list(
    "dwudziesta trzydziesta czterdziesta pięćdziesiąta sześćdziesiąta siedemdziesiąta osiemdziesiąta"
    " dziewięćdziesiąta"
)


class Keywords(msgspec.Struct, frozen=True):
    """What a script in one language calls its parts, in small letters."""

    title: str
    author: str
    cast: str
    outfit: str
    page: str
    pages: str
    panel: str
    counted: tuple[str, str, str]
    """The word for panels after 1, after 2 to 4, after 5 and more."""
    blank: str
    splash: str
    spread: str
    inset: str
    caption: str
    sfx: str
    note: str
    manners: dict[LineKind, str]
    off: str
    joined: str
    whole: str
    inside: str
    outside: str
    hours: dict[str, str]
    numbers: tuple[str, ...]
    page_numbers: tuple[str, ...]
    page_tens: tuple[str, ...]
    ten_joint: str

    def page_number(self, number: int) -> str:
        """ONE, ПЕРША, PIERWSZA: a page's number in words; digits from 100 on."""
        if number <= len(self.page_numbers):
            return self.page_numbers[number - 1] if number > 0 else str(number)
        tens, unit = divmod(number, 10)
        if tens > 9:
            return str(number)
        if unit == 0 and self.page == "сторінка":
            return _UKRAINIAN_ROUND.get(number, str(number))
        word = self.page_tens[tens - 2]
        return f"{word}{self.ten_joint}{self.page_numbers[unit - 1]}" if unit else word

    def panels(self, count: int, *, words: bool) -> str:
        """FIVE PANELS, П'ЯТЬ КАДРІВ, PIĘĆ KADRÓW."""
        if count == 0:
            return self.blank
        number = self.numbers[count - 1] if words and count <= len(self.numbers) else str(count)
        return f"{number} {self.counted_word(count)}"

    def counted_word(self, count: int) -> str:
        """The word for panels after a number."""
        if self.page == "page":
            return self.counted[0 if count == 1 else 2]
        unit = 0 if count % 100 in range(11, 20) else count % 10
        single = unit == 1 if self.page == "сторінка" else count == 1
        return self.counted[0 if single else 1 if unit in (2, 3, 4) else 2]


_UKRAINIAN_ROUND = {
    30: "тридцята", 40: "сорокова", 50: "п'ятдесята", 60: "шістдесята", 70: "сімдесята", 80: "вісімдесята",
    90: "дев'яноста",
}  # fmt: skip

ENGLISH = Keywords(
    title="title", author="author", cast="characters", page="page", pages="pages", panel="panel",
    outfit="outfit",
    counted=("panel", "panels", "panels"), blank="no panels", splash="splash", spread="spread", inset="inset",
    caption="caption", sfx="sfx", note="note",
    manners={"thought": "thought", "whisper": "whisper", "shout": "shout", "radio": "radio", "weak": "weak",
             "caption": "caption"},
    off="off", joined="cont.", whole="undivided", inside="INT.", outside="EXT.", hours={},
    numbers=_ENGLISH, page_numbers=_ENGLISH, page_tens=_ENGLISH_TENS, ten_joint="-",
)  # fmt: skip
UKRAINIAN = Keywords(
    title="назва", author="автор", cast="персонажі", page="сторінка", pages="сторінки", panel="кадр",
    outfit="вбрання",
    counted=("кадр", "кадри", "кадрів"), blank="без кадрів", splash="на всю сторінку", spread="розворот",
    inset="вставка", caption="титр", sfx="звук", note="примітка",
    manners={"thought": "думка", "whisper": "пошепки", "shout": "крик", "radio": "рація", "weak": "слабко",
             "caption": "титр"},
    off="за кадром", joined="далі", whole="нерозділено", inside="ІНТ.", outside="ЕКСТ.",
    hours={"dawn": "світанок", "morning": "ранок", "day": "день", "afternoon": "день", "dusk": "сутінки",
           "evening": "вечір", "night": "ніч"},
    numbers=_UKRAINIAN, page_numbers=_UKRAINIAN_PAGES, page_tens=_UKRAINIAN_TENS, ten_joint=" ",
)  # fmt: skip
POLISH = Keywords(
    title="tytuł", author="autor", cast="postacie", page="strona", pages="strony", panel="kadr",
    outfit="strój",
    counted=("kadr", "kadry", "kadrów"), blank="bez kadrów", splash="cała strona", spread="rozkładówka",
    inset="wstawka", caption="narracja", sfx="dźwięk", note="uwaga",
    manners={"thought": "myśli", "whisper": "szeptem", "shout": "krzyk", "radio": "radio", "weak": "słabo",
             "caption": "narracja"},
    off="poza kadrem", joined="c.d.", whole="niepodzielone", inside="WN.", outside="PL.",
    hours={"dawn": "świt", "morning": "poranek", "day": "dzień", "afternoon": "popołudnie",
           "dusk": "zmierzch", "evening": "wieczór", "night": "noc"},
    numbers=_POLISH, page_numbers=_POLISH_PAGES, page_tens=_POLISH_TENS, ten_joint=" ",
)  # fmt: skip
_BY_LANGUAGE = {"en": ENGLISH, "uk": UKRAINIAN, "pl": POLISH}


def keywords(language: str) -> Keywords:
    """The keywords for a comic in that language; English for one we have none for."""
    return _BY_LANGUAGE.get(language.split("-")[0].lower(), ENGLISH)
