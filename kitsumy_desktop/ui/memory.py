"""What the window remembers between starts, over the settings of the library."""

from __future__ import annotations

import base64

from kitsumy_desktop.comic.units import Unit
from kitsumy_desktop.library.formats import page_formats
from kitsumy_desktop.library.settings import Settings, SettingsFile
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.theme.theme import Choice
from kitsumy_desktop.ui.units import usual_unit

GEOMETRY = "main"
FOLDED = "folded"
SHOWN, HIDDEN = "shown", "hidden"
PLACES = 100
"""Comics whose page and zoom are remembered."""
AIDS_AT_FIRST = {"snapping": True, "rulers": True, "guides": True, "lock_guides": False}
SIDES_AT_FIRST = {
    "strip": SHOWN,
    "facing": HIDDEN,
    "outline": HIDDEN,
    "inspector": SHOWN,
    "layers": HIDDEN,
    "script": HIDDEN,
    "shelf": HIDDEN,
    "check": HIDDEN,
    "cast": HIDDEN,
    "history": HIDDEN,
    "find": HIDDEN,
}


class Memory:
    """Window geometry, theme, open side panels."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file

    @property
    def _settings(self) -> Settings:
        return self._file.current

    def geometry(self) -> bytes:
        """Qt's description of the window's place; empty at the first start."""
        return base64.b64decode(self._settings.window.get(GEOMETRY, ""))

    def keep_geometry(self, geometry: bytes) -> None:
        """Remember the window's place."""
        self._keep_window(GEOMETRY, base64.b64encode(geometry).decode())

    def theme(self) -> Choice:
        """Light, dark or as the system."""
        return self._settings.theme

    def keep_theme(self, choice: Choice) -> None:
        """Remember the theme."""
        self._keep(theme=choice)

    def language(self) -> str:
        """The language chosen for the window; "" is the system's."""
        return self._settings.interface_language

    def keep_language(self, language: str) -> None:
        """Remember the language."""
        self._keep(interface_language=language)

    def shortcuts(self) -> dict[str, str]:
        """Keys that were changed, by command or tool."""
        return dict(self._settings.shortcuts)

    def keep_shortcuts(self, changes: dict[str, str]) -> None:
        """Remember the keys that differ from the usual ones."""
        self._keep(shortcuts=dict(changes))

    def recent(self) -> tuple[str, ...]:
        """Commands found in the palette, the latest first."""
        return self._settings.recent

    def keep_recent(self, entries: tuple[str, ...]) -> None:
        """Remember what was found in the palette."""
        self._keep(recent=entries)

    def place(self, comic: str) -> tuple[str, str]:
        """The page a comic was left at, and how it was seen ("page", "width", a factor); empty: not known."""
        page, _, zoom = self._settings.places.get(comic, "").partition(" ")
        return page, zoom

    def keep_place(self, comic: str, page: str, zoom: str) -> None:
        """Remember where a comic is left, for the comics seen last."""
        places = {known: place for known, place in self._settings.places.items() if known != comic}
        latest = [*places.items(), (comic, f"{page} {zoom}")][-PLACES:]
        self._keep(places=dict(latest))

    def splitter(self, name: str) -> tuple[int, ...]:
        """Sizes of a splitter's parts; empty: as usual."""
        sizes = self._settings.window.get(f"splitter.{name}", "").split()
        return tuple(int(s) for s in sizes if s.isdecimal())

    def keep_splitter(self, name: str, sizes: list[int]) -> None:
        """Remember the sizes of a splitter's parts."""
        self._keep_window(f"splitter.{name}", " ".join(map(str, sizes)))

    def folded(self) -> frozenset[str]:
        """Names of the inspector's sections that are folded."""
        return frozenset(self._settings.window.get(FOLDED, "").split())

    def keep_folded(self, names: frozenset[str]) -> None:
        """Remember which of the inspector's sections are folded."""
        self._keep_window(FOLDED, " ".join(sorted(names)))

    def guides(self) -> bool:
        """Whether trim, bleed and safe area are shown."""
        return self._settings.show_guides

    def keep_guides(self, shown: bool) -> None:
        """Remember whether guides are shown."""
        self._keep(show_guides=shown)

    def unit(self) -> Unit:
        """The unit lengths are shown in."""
        return usual_unit(self._settings.unit)

    def keep_unit(self, unit: Unit) -> None:
        """Remember the unit."""
        self._keep(unit=unit)

    def aid(self, name: str) -> bool:
        """Whether snapping, rulers, own guides or their lock are on; KeyError for others."""
        return self._settings.aids.get(name, AIDS_AT_FIRST[name])

    def keep_aid(self, name: str, on: bool) -> None:
        """Remember one of them."""
        self._keep(aids={**self._settings.aids, name: on})

    def align_to(self) -> str:
        """What things are aligned to."""
        return self._settings.align_to

    def keep_align_to(self, what: str) -> None:
        """Remember what things are aligned to."""
        self._keep(align_to=what)

    def new_comic(self) -> BuildOptions:
        """The choices made for the last new comic."""
        s = self._settings
        known = next((f for f in page_formats() if f.id == s.new_format), page_formats()[0])
        return BuildOptions(
            format=known, reading=s.new_reading, style=s.new_style, language=s.new_language, author=s.author
        )

    def keep_new_comic(self, options: BuildOptions) -> None:
        """Remember the choices for the next new comic."""
        self._keep(
            new_format=options.format.id,
            new_reading=options.reading or "ltr",
            new_style=options.style,
            new_language=options.language,
            author=options.author,
        )

    def side(self, name: str) -> bool:
        """Whether the strip, the inspector or the script is shown."""
        return self._settings.window.get(name, SIDES_AT_FIRST[name]) == SHOWN

    def keep_sides(self, shown: dict[str, bool]) -> None:
        """Remember which side panels are shown."""
        sides = {name: SHOWN if is_shown else HIDDEN for name, is_shown in shown.items()}
        self._keep(window={**self._settings.window, **sides})

    def _keep_window(self, name: str, value: str) -> None:
        self._keep(window={**self._settings.window, name: value})

    def _keep(self, **values: object) -> None:
        self._file.keep(**values)
