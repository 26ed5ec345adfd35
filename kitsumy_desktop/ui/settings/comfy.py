"""ComfyUI on this computer or network: found, named what it lacks, installed with guidance."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QProgressBar, QPushButton

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.generation.setup import ComfySeen, Finding, InstallPlan
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.settings.findings import Findings
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, say
from kitsumy_desktop.ui.theme.theme import Theme

WIDTH = 380
GIGABYTE = 1_000_000_000
WHOLE = 1000
"""Steps of the progress bar."""


class ComfyPage(SettingsPage):
    """Where ComfyUI is, and how to get one."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self._plan: InstallPlan | None = None
        self._stopped = False
        self.heading(
            tr("ComfyUI"),
            tr(
                "With a good graphics card pictures cost nothing: "
                "ComfyUI draws them on this computer or network."
            ),
        )
        self.url = QLineEdit(self.preferences.comfy_url)
        self.url.setFixedWidth(WIDTH)
        self.url.setPlaceholderText("http://127.0.0.1:8188")
        self.url.setAccessibleName(tr("Address of ComfyUI"))
        self.url.editingFinished.connect(lambda: self.prefer(comfy_url=self.url.text().strip().rstrip("/")))
        self.find_button = QPushButton(tr("Look for it"))
        self.find_button.clicked.connect(lambda: self.spawn(self._find(), "find ComfyUI"))
        self.row(self.url, self.find_button)
        self.found = Findings(theme)
        self.column.addWidget(self.found)
        self._make_install()

    def _make_install(self) -> None:
        self.section(tr("Install it here"))
        self.folder = QLineEdit(self.preferences.comfy_folder or str(Path.home() / "ComfyUI-Kitsumy"))
        self.folder.setFixedWidth(WIDTH)
        self.folder.setAccessibleName(tr("Folder to install into"))
        choose = QPushButton(tr("Choose…"))
        choose.clicked.connect(self._ask_folder)
        self.row(self.folder, choose)
        self.model = QComboBox()
        for known in models():
            if known.files:
                text = tr("{name}, needs {size} GB of graphics memory", name=known.name, size=known.vram_gb)
                self.model.addItem(text, known.id)
        self.model.setAccessibleName(tr("Model to install"))
        self.plan = QPushButton(tr("What would be done?"))
        self.plan.clicked.connect(lambda: self.spawn(self._ask_plan(), "plan installation"))
        self.row(self.model, self.plan)
        self.steps = Findings(self.theme)
        self.column.addWidget(self.steps)
        self.install = QPushButton(tr("Install"))
        self.install.setProperty("role", "primary")
        self.install.clicked.connect(lambda: self.spawn(self._install(), "install ComfyUI"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        self.bar = QProgressBar()
        self.bar.setRange(0, WHOLE)
        self.bar.setFixedWidth(WIDTH // 2)
        self.bar.setTextVisible(False)
        self.row(self.install, self.bar, self.stop)
        self.told = label("", "soft", wrap=True)
        self.column.addWidget(self.told)
        say(self.told, "")
        self._working(False)
        self.install.setVisible(False)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder to install into"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    async def _find(self) -> None:
        self.find_button.setEnabled(False)
        try:
            seen = await self.generation.find_comfy(self.url.text().strip())
        finally:
            self.find_button.setEnabled(True)
        self.found.show_findings([_finding(s) for s in seen] or [_nothing_found()])

    async def _ask_plan(self) -> None:
        self._plan = plan = await self.generation.plan_comfy(
            self.folder.text().strip(), self.model.currentData()
        )
        self.steps.show_findings(plan_findings(plan))
        self.install.setVisible(not plan.obstacle)

    async def _install(self) -> None:
        if self._plan is None:
            return
        self._stopped = False
        self._working(True)
        try:
            await self.generation.install_comfy(self._plan, self._progress, lambda: self._stopped)
        except CancelledError:
            say(self.told, tr("Stopped. What is downloaded already is used next time."))
            return
        finally:
            self._working(False)
        say(self.told, tr("ComfyUI is installed and will be started when it is needed."))

    def _progress(self, text: str, share: float) -> None:
        say(self.told, text)
        self.bar.setValue(round(share * WHOLE))

    def _stop(self) -> None:
        self._stopped = True
        self.stop.setEnabled(False)

    def _working(self, works: bool) -> None:
        self.install.setVisible(not works)
        self.bar.setVisible(works)
        self.stop.setVisible(works)
        self.stop.setEnabled(works)
        self.plan.setEnabled(not works)


def _nothing_found() -> Finding:
    return Finding(
        tr("Nothing found"), None, tr("No ComfyUI answers."), tr("Start it, or install one below.")
    )


def _finding(seen: ComfySeen) -> Finding:
    known = {m.id: m.name for m in models()}
    has = ", ".join(known.get(m, m) for m in seen.models)
    text = tr("ComfyUI {version} on {device}, {size:.0f} GB.", version=seen.version, device=seen.device,
              size=seen.vram_gb)  # fmt: skip
    if has:
        return Finding(seen.url, True, text, tr("Models: {models}.", models=has))
    lacks = next(iter(seen.missing.items()), None)
    hint = tr("None of our models is complete.")
    if lacks is not None:
        hint += " " + tr(
            "{model} lacks {files}.", model=known.get(lacks[0], lacks[0]), files=", ".join(lacks[1])
        )
    return Finding(seen.url, False, text, hint)


def plan_findings(plan: InstallPlan) -> tuple[Finding, ...]:
    """An installation's plan, one line for each thing."""
    gpu = (
        Finding(tr("Graphics card"), True, tr("{name}, {size:.0f} GB", name=plan.gpu, size=plan.vram_gb))
        if plan.gpu
        else Finding(tr("Graphics card"), None, tr("None found: pictures would take minutes each."))
    )
    room = tr("{need:.0f} GB needed, {free:.0f} GB free", need=plan.disk_needed / GIGABYTE,
              free=plan.disk_free / GIGABYTE)  # fmt: skip
    lines = [gpu, Finding(tr("Disk"), plan.disk_free >= plan.disk_needed, room)]
    for number, step in enumerate(plan.steps, start=1):
        size = tr("{size:.1f} GB to download", size=step.bytes / GIGABYTE) if step.bytes else ""
        lines.append(
            Finding(tr("Step {number}", number=number), True, step.text + (f" ({size})" if size else ""))
        )
    if plan.obstacle:
        lines.append(Finding(tr("Cannot be done here"), False, told(plan.obstacle), told(plan.hint)))
    return tuple(lines)
