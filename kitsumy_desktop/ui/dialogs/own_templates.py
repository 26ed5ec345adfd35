"""The templates of one's own: use, rename, delete, and keep the layout of the page in view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.template_use import (
    ask_and_keep,
    ask_new_name,
    ask_removal,
    template_picture,
    use_template,
)
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.empty import EmptyState
from kitsumy_desktop.ui.theme.icons import picture_icon
from kitsumy_desktop.ui.theme.theme import Theme

THUMB = QSize(84, 112)
CELL = QSize(140, 190)


class OwnTemplatesDialog(QDialog):
    """Pictures of all templates; what is pressed works on the chosen one."""

    def __init__(self, parent: QWidget, session: Session, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Templates of your own"))
        self.resize(620, 460)
        self._owner = parent
        self._session = session
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Templates of your own"))
        self.list.setProperty("role", "cards")
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(THUMB)
        self.list.setGridSize(CELL)
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(lambda _: self.use())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        empty = EmptyState(
            theme,
            "layout-template",
            tr("No templates yet"),
            tr("Keep the layout of a page: its panels, gutters, shapes and borders, for all comics."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addLayout(self._buttons())
        QShortcut(QKeySequence(Qt.Key.Key_F2), self.list, self.rename)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.remove)
        session.templates.changed.connect(self._renew)
        theme.changed.connect(self._renew)
        self._renew()

    @property
    def chosen(self) -> PageTemplate | None:
        """The template the buttons work on."""
        item = self.list.currentItem()
        kept = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return kept if isinstance(kept, PageTemplate) else None

    def use(self) -> None:
        """Lay it on the page in view."""
        template = self.chosen
        if template is not None:
            self.close()
            use_template(self._owner, self._session, template)

    def rename(self) -> None:
        """Ask for another name."""
        if self.chosen is not None:
            ask_new_name(self, self._session, self.chosen)

    def remove(self) -> None:
        """Ask, then delete it."""
        if self.chosen is not None:
            ask_removal(self, self._session, self.chosen)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.keep = QPushButton(tr("Keep this page's layout…"))
        self.keep.clicked.connect(lambda: ask_and_keep(self, self._session))
        self.rename_button = QPushButton(tr("Rename…"))
        self.rename_button.clicked.connect(self.rename)
        self.remove_button = QPushButton(tr("Delete…"))
        self.remove_button.clicked.connect(self.remove)
        self.use_button = QPushButton(tr("Use for this page"))
        self.use_button.setProperty("role", "primary")
        self.use_button.clicked.connect(self.use)
        for button in (self.keep, self.rename_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.use_button)
        return row

    def _renew(self) -> None:
        chosen = self.chosen.id if self.chosen is not None else ""
        self.list.clear()
        ratio = self.devicePixelRatioF()
        for template in self._session.templates.all():
            picture = template_picture(template, THUMB, ratio, self._theme.tokens)
            panels = trn("%n panel|%n panels", len(template.panels))
            item = QListWidgetItem(picture_icon(picture), f"{template.name}\n{panels}")
            item.setData(Qt.ItemDataRole.UserRole, template)
            self.list.addItem(item)
            if template.id == chosen or self.list.count() == 1:
                self.list.setCurrentItem(item)
        self._stack.setCurrentIndex(0 if self.list.count() else 1)
        self._enable()

    def _enable(self) -> None:
        for button in (self.rename_button, self.remove_button, self.use_button):
            button.setEnabled(self.chosen is not None)
        self.keep.setEnabled(self._session.page is not None)
