"""Every source file keeps the rules, and every rule finds what it is there for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support import house

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kitsumy_desktop"
PURE = ("comic", "craft", "editing", "drawing", "tools")
# The boundary of tasks and the crash hook: there, and only there, any failure may be caught.
LAST_RESORT = {"ui/tasks.py", "app/crash.py"}

Rule = Callable[[str], house.Found]


def sources(*folders: str) -> list[Path]:
    """Python files below folders of the project."""
    return sorted(p for f in folders for p in (ROOT / f).rglob("*.py"))


def violations(rule: Rule, paths: list[Path]) -> list[str]:
    """What a rule finds, with file names."""
    assert paths
    return [
        f"{path.relative_to(ROOT).as_posix()}:{found}"
        for path in paths
        for found in rule(path.read_text(encoding="utf-8"))
    ]


def ours() -> list[Path]:
    """The program's modules."""
    return sources("kitsumy_desktop")


def everything() -> list[Path]:
    """All Python of the project."""
    return sources("kitsumy_desktop", "tests", "installers")


@pytest.mark.parametrize("rule", [house.long_files, house.long_functions, house.postponed])
def test_files_and_functions_stay_short_and_finished(rule: Rule) -> None:
    assert violations(rule, everything()) == []


def test_init_files_say_what_lives_there_and_nothing_else() -> None:
    assert violations(house.code_in_init, [p for p in ours() if p.name == "__init__.py"]) == []


def test_pure_rooms_are_pure() -> None:
    rooms = tuple(f"kitsumy_desktop/{room}" for room in PURE)
    assert violations(house.impure, sources(*rooms)) == []


def test_nothing_catches_everything() -> None:
    allowed = {PACKAGE / name for name in LAST_RESORT}
    assert violations(house.broad_handlers, [p for p in ours() if p not in allowed]) == []


def test_no_dialog_runs_an_event_loop_of_its_own() -> None:
    assert violations(house.nested_event_loops, [p for p in ours() if p.parent != PACKAGE / "app"]) == []


def test_whoever_begins_a_painter_ends_it() -> None:
    assert violations(house.open_painters, ours()) == []


def test_only_app_prints() -> None:
    outside = [p for p in ours() if not p.is_relative_to(PACKAGE / "app") and p.parent != PACKAGE / "worker"]
    assert violations(house.prints, outside) == []


def test_tests_mirror_the_rooms() -> None:
    rooms = {p.parent.name for p in PACKAGE.glob("*/*.py") if p.name != "__init__.py"}
    tested = {p.parent.relative_to(ROOT / "tests").parts[0] for p in (ROOT / "tests").glob("*/**/test_*.py")}
    assert rooms - tested == set()


def test_test_files_have_names_of_their_own() -> None:
    names = [p.name for p in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))


BAD = [
    (house.long_files, "x = 1\n" * 401),
    (house.long_functions, "def f():\n" + "    x = 1\n" * 50),
    (house.long_functions, "class A:\n    async def f(self):\n" + "        x = 1\n" * 50),
    (house.code_in_init, ""),
    (house.code_in_init, '"""Doc."""\nfrom a import b\n'),
    (house.code_in_init, "x = 1\n"),
    (house.impure, "x = hash('a')"),
    (house.impure, "open('x')"),
    (house.impure, "import random\nrandom.shuffle([])"),
    (house.impure, "from random import choice"),
    (house.impure, "from random import Random\nRandom()"),
    (house.impure, "import random\nrandom.Random()"),
    (house.impure, "path.read_text()"),
    (house.impure, "datetime.now()"),
    (house.impure, "datetime.date.today()"),
    (house.broad_handlers, "try:\n    f()\nexcept Exception:\n    x = 1"),
    (house.broad_handlers, "try:\n    f()\nexcept:\n    x = 1"),
    (house.broad_handlers, "try:\n    f()\nexcept (OSError, Exception) as e:\n    log(e)"),
    (house.broad_handlers, "try:\n    f()\nexcept BaseException:\n    g()"),
    (house.broad_handlers, "try:\n    f()\nexcept KeyError:\n    pass"),
    (house.broad_handlers, "try:\n    f()\nexcept KeyError:\n    ..."),
    (house.nested_event_loops, "dialog.exec()"),
    (house.nested_event_loops, "QFileDialog.getOpenFileName(None)"),
    (house.nested_event_loops, "QtWidgets.QMessageBox.question(None, '', '')"),
    (house.open_painters, "def f():\n    QPainter(self).fillRect(r, c)"),
    (house.open_painters, "def f():\n    p = QPainter(a)\n    p.end()\n    q = QStylePainter(b)"),
    (house.prints, "print('x')"),
    (house.postponed, "x = 1  # TODO: later"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "source"), BAD)
def test_a_rule_finds_what_it_is_there_for(rule: Rule, source: str) -> None:
    assert list(rule(source)) != []


GOOD = [
    (house.long_files, "x = 1\n" * 400),
    (house.long_functions, "def f():\n" + "    x = 1\n" * 49),
    (house.code_in_init, '"""Doc."""\n'),
    (house.code_in_init, '"""Doc."""\n\n__version__ = "1"\n'),
    (house.impure, "import random\nr = random.Random(7)\nr.shuffle([])\nself.rehash(x)"),
    (house.impure, "from random import Random\nRandom('seed').random()"),
    (house.broad_handlers, "try:\n    f()\nexcept BaseException:\n    g()\n    raise"),
    (house.broad_handlers, "try:\n    f()\nexcept KeyError:\n    g()"),
    (house.nested_event_loops, "dialog.open()\nexecutor.submit(f)\nmenu.popup(p)"),
    (house.open_painters, "def f():\n    p = QPainter(a)\n    p.end()"),
    (house.prints, "log.info('print')"),
    (house.postponed, "todo = '# TODO'"),
]


@pytest.mark.parametrize(("rule", "source"), GOOD)
def test_a_rule_leaves_good_code_alone(rule: Rule, source: str) -> None:
    assert list(rule(source)) == []
