"""The rooms and their arrows: every contract holds, every contract can fail, and there is no cycle."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from support.house import cycles

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("app", "ui", "export", "painting", "tools", "story", "generation", "library", "drawing", "editing")
ROOMS += ("craft", "comic", "worker")

BAD_IMPORTS = {
    "craft/up.py": "from kitsumy_desktop.editing import x",
    "tools/sideways.py": "def lazily():\n    from kitsumy_desktop.painting import x",
    "comic/hidden.py": "import typing\nif typing.TYPE_CHECKING:\n    import kitsumy_desktop.craft.up",
    "comic/clock.py": "import time",
    "drawing/disk.py": "from pathlib import Path",
    "editing/shipped.py": "from kitsumy_desktop import assets",
    "library/toolkit.py": "from PySide6.QtGui import QImage",
    "assets.py": "from kitsumy_desktop.comic import x",
    "ui/peek.py": "from kitsumy_desktop.worker import x",
    "worker/peek.py": "from kitsumy_desktop.library import x",
    "ui/second_loop.py": "import qasync",
    "app/key.py": "import keyring",
    "library/net.py": "import httpx",
    "painting/pdf.py": "from reportlab.pdfgen import canvas",
    "generation/pods.py": "import runpod",
    "newroom/x.py": "",
}
EXPECTED = [
    r"kitsumy_desktop\.craft\.up -> kitsumy_desktop\.editing",
    r"kitsumy_desktop\.tools\.sideways -> kitsumy_desktop\.painting",
    r"kitsumy_desktop\.comic\.hidden -> kitsumy_desktop\.craft",
    r"kitsumy_desktop\.comic\.clock -> time",
    r"kitsumy_desktop\.drawing\.disk -> pathlib",
    r"kitsumy_desktop\.editing\.shipped -> kitsumy_desktop\.assets",
    r"kitsumy_desktop\.library\.toolkit -> PySide6",
    r"kitsumy_desktop\.assets -> kitsumy_desktop\.comic",
    r"kitsumy_desktop\.ui\.peek -> kitsumy_desktop\.worker",
    r"kitsumy_desktop\.worker\.peek -> kitsumy_desktop\.library",
    r"kitsumy_desktop\.ui\.second_loop -> qasync",
    r"kitsumy_desktop\.app\.key -> keyring",
    r"kitsumy_desktop\.library\.net -> httpx",
    r"kitsumy_desktop\.painting\.pdf -> reportlab",
    r"kitsumy_desktop\.generation\.pods -> runpod",
    r"newroom",
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts on the package in `folder`."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-cache",
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )


def skeleton(folder: Path) -> Path:
    """An empty package with all rooms, under the contracts of the project."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    package = folder / "kitsumy_desktop"
    for room in ("", *ROOMS):
        (package / room).mkdir(parents=True, exist_ok=True)
        (package / room / "__init__.py").touch()
    (package / "assets.py").touch()
    return package


def test_the_contracts_hold() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_can_fail(tmp_path: Path) -> None:
    package = skeleton(tmp_path)
    clean = lint(tmp_path)
    assert clean.returncode == 0, clean.stdout + clean.stderr

    for name, source in BAD_IMPORTS.items():
        (package / name).parent.mkdir(exist_ok=True)
        (package / name).write_text(source + "\n")
    (package / "newroom" / "__init__.py").touch()
    report = lint(tmp_path).stdout
    assert [text for text in EXPECTED if not re.search(text, report)] == []
    assert "KEPT" not in report


def test_no_module_imports_itself_around_corners() -> None:
    graph = grimp.build_graph("kitsumy_desktop", cache_dir=None)
    imports = {m: graph.find_modules_directly_imported_by(m) for m in graph.modules}
    assert sum(map(len, imports.values())) > 100
    assert cycles(imports) == []


@pytest.mark.parametrize(
    ("imports", "expected"),
    [
        ({"a": ["b"], "b": ["c"], "c": []}, []),
        ({"a": ["b"], "b": ["a"]}, [["a", "b"]]),
        ({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]}, [["a", "b", "c"]]),
        ({"a": ["a"]}, [["a"]]),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, []),
    ],
)
def test_cycles_are_found(imports: dict[str, list[str]], expected: list[list[str]]) -> None:
    assert cycles(imports) == expected
