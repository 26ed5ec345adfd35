"""The story as far as it has been read: opens pages and panels and puts lines and description into them."""

from __future__ import annotations

from kitsumy_desktop.story.dialect import Dialect
from kitsumy_desktop.story.drafts import PageDraft, PanelDraft
from kitsumy_desktop.story.front import FrontMatter
from kitsumy_desktop.story.marks import PageMark, PanelMark
from kitsumy_desktop.story.slugs import is_transition
from kitsumy_desktop.story.speech_line import make_line, split_line
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import Diagnostic, ScriptLine


class Assembly:
    """Pages and the open panel. Line numbers are 1-based, indices 0-based."""

    def __init__(self, dialect: Dialect, front: FrontMatter) -> None:
        self.dialect, self.front = dialect, front
        self.pages: list[PageDraft] = []
        self.panel: PanelDraft | None = None
        self.slug = ""
        self.scene_begins = False
        self.waiting: list[tuple[str, int]] = []
        """Scene headings, with their lines, that wait for their panel."""
        self.talking = False
        """The next line goes on with what is being said."""

    @property
    def is_blank_page(self) -> bool:
        """Whether the page says that it has no panels, and has none."""
        return bool(self.pages) and self.pages[-1].declared == 0 and not self.pages[-1].panels

    def describe_implicit(self, text: str, index: int, *, fresh: bool) -> None:
        """Description where no panel is marked; a `fresh` paragraph begins a panel of its own."""
        panel = self.panel
        goes_on = panel is not None and (not (fresh or panel.lines) or panel.is_empty or is_transition(text))
        if panel is None or not goes_on:
            panel = self.open_implicit(index)
        panel.describe(text, index + 1)

    def add(self, line: ScriptLine, index: int) -> None:
        """Puts a spoken line into the open panel, or a new one where none is open or it is full."""
        panel = self.panel
        if panel is None or (panel.implicit and panel.is_full and line.kind != "sfx"):
            panel = self.open_implicit(index)
        panel.lines.append(line)

    def open_page(self, mark: PageMark, line: int) -> None:
        """Begins a page."""
        self.settle()
        previous = self.pages[-1].last or self.pages[-1].number if self.pages else 0
        number = previous + 1 if mark.number is None else mark.number
        self.pages.append(
            PageDraft(
                number=number,
                last=mark.last,
                declared=mark.panels,
                title=mark.title,
                marks=set(mark.marks),
                source=[line],
            )
        )
        self.panel = None
        self.talking = False
        self.front.in_cast = False

    def note(self, text: str, line: int) -> None:
        """Keeps a line that belongs to the page, or to none."""
        if self.pages:
            self.pages[-1].notes.append(text)
            self.pages[-1].source.append(line)
        else:
            self.front.remark(text, line)

    def settle(self) -> None:
        """Scene headings whose panel did not come are notes."""
        for text, line in self.waiting:
            self.note(text, line)
        self.waiting.clear()

    def open_panel(self, mark: PanelMark, line: int) -> None:
        """Begins a panel the writer marked."""
        page = self._page_for_panel()
        self.panel = PanelDraft(
            number=mark.number, marks=set(mark.marks), source=[line, *(at for _, at in self.waiting)]
        )
        self.waiting.clear()
        if self.slug:
            self.set_scene(self.panel)
        page.panels.append(self.panel)
        self.talking = False
        self.front.in_cast = False
        if mark.text:
            self._heading_text(self.panel, mark.text, line)

    def _heading_text(self, panel: PanelDraft, text: str, line: int) -> None:
        """What stands on the heading's own line: mostly description, sometimes already a spoken line."""
        if text.startswith("\\"):
            panel.describe(text[1:].strip(), line)
            return
        spoken = split_line(text)
        if spoken and is_caps(spoken.name) and self.dialect.believes(spoken, under_panel=True):
            panel.lines.append(make_line(spoken, (line,)))
            self.talking = True
        else:
            panel.describe(text, line)

    def open_implicit(self, index: int) -> PanelDraft:
        """Begins a panel nobody marked."""
        panel = PanelDraft(implicit=True, source=[index + 1])
        if self.slug:
            self.set_scene(panel)
        self._page_for_panel().panels.append(panel)
        self.panel = panel
        return panel

    def set_scene(self, panel: PanelDraft) -> None:
        """Lets a panel play in the current scene; the first one begins it."""
        panel.slug = self.slug
        if self.scene_begins:
            panel.marks.add("scene")
        self.scene_begins = False

    def _page_for_panel(self) -> PageDraft:
        if not self.pages:
            self.pages.append(PageDraft(number=1, explicit=False))
        return self.pages[-1]

    def empty_lines(self) -> list[Diagnostic]:
        """A remark on every name that is followed by nothing."""
        empty = [x for page in self.pages for p in page.panels for x in p.lines if not x.text]
        return [
            Diagnostic(number, "empty-line", f"{line.speaker or 'This line'} has nothing to say here.")
            for line in empty
            for number in line.source
        ]
