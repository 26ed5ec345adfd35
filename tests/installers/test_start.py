"""Set-up: what it installs, when it does nothing, and what it says when it cannot go on."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLERS = ROOT / "installers"
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is a thing of Linux")

Load = Callable[[str], ModuleType]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Import a module of the installers."""
    monkeypatch.syspath_prepend(str(INSTALLERS))

    def loaded(name: str) -> ModuleType:
        __import__(name)
        return sys.modules[name]

    return loaded


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the files that set-up reads."""
    (tmp_path / "installers").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "installers" / "constraints.txt").write_text("x==1\n")
    return tmp_path


def fake_program(folder: Path, name: str, script: str) -> None:
    """A program of that name that does what the shell script says."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 15)])
def test_other_pythons_are_refused_in_one_sentence(load: Load, version: tuple[int, int]) -> None:
    problem = load("start").version_problem(version)
    assert problem.count(".\n") == 0
    assert f"{version[0]}.{version[1]}" in problem
    assert problem.endswith(".")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_these_pythons_will_do(load: Load, version: tuple[int, int]) -> None:
    assert load("start").version_problem(version) == ""


def test_the_wanted_pythons_are_those_of_the_project(load: Load) -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">={}.{}"'.format(*load("start").OLDEST) in text


def test_the_sample_is_there(load: Load) -> None:
    assert load("start").SAMPLE.is_file()


@LINUX
def test_no_display_without_its_variables(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not load("start").has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert load("start").has_display()


@LINUX
def test_without_a_display_the_sample_is_made_and_its_files_are_named(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start, asked = load("start"), []
    monkeypatch.setattr(start, "SAMPLE_FOLDER", tmp_path / "sample")
    monkeypatch.setattr(start, "run_program", lambda python, words: asked.append(words) or 0)
    monkeypatch.setattr(load("system_libraries"), "ensure_system_libraries", lambda root, testing: None)
    monkeypatch.setattr(load("environment"), "prepare_environment", lambda root, dev: Path("python"))
    monkeypatch.setattr(start, "has_display", lambda: False)
    assert start.main([]) == 0
    (words,) = asked
    assert words[:2] == ["make", str(start.SAMPLE)]
    targets = [words[i + 1] for i, word in enumerate(words) if word == "-o"]
    assert [Path(t).name for t in targets] == ["comic.pdf", "comic.cbz", "pages"]
    assert targets[2].endswith(os.sep)
    assert str(tmp_path / "sample") in capsys.readouterr().out
    monkeypatch.setattr(start, "has_display", lambda: True)
    start.main([])
    start.main(["list"])
    assert asked[1:] == [[], ["list"]]


def test_a_set_up_that_cannot_go_on_is_one_sentence(
    load: Load, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start, error = load("start"), load("problems").SetupError

    def stop(root: Path, testing: bool) -> None:
        raise error("there is no network.")

    monkeypatch.setattr(load("system_libraries"), "ensure_system_libraries", stop)
    assert start.main(["test"]) == 1
    assert capsys.readouterr().err == "Set-up stopped: there is no network.\n"


def test_a_stamp_serves_until_something_changes(load: Load, project: Path) -> None:
    environment = load("environment")
    stamp = project / "stamp.json"
    before = environment.fingerprint(project)
    assert not environment.stamp_serves(stamp, before, dev=False)
    stamp.write_text(json.dumps({"fingerprint": before, "dev": False}))
    assert environment.stamp_serves(stamp, before, dev=False)
    assert not environment.stamp_serves(stamp, before, dev=True)
    (project / "installers" / "constraints.txt").write_text("x==2\n")
    assert not environment.stamp_serves(stamp, environment.fingerprint(project), dev=False)
    stamp.write_text(json.dumps({"fingerprint": environment.fingerprint(project), "dev": False}))
    (project / "pyproject.toml").write_text("[project]\n[tool.ruff]\nline-length = 90\n")
    assert environment.stamp_serves(stamp, environment.fingerprint(project), dev=False)
    (project / "pyproject.toml").write_text('[project]\ndependencies = ["y"]\n')
    assert not environment.stamp_serves(stamp, environment.fingerprint(project), dev=False)
    stamp.write_text("half a st")
    assert not environment.stamp_serves(stamp, before, dev=False)


def test_a_second_set_up_does_nothing(load: Load, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = load("environment")
    done: list[str] = []

    def create(folder: Path, root: Path) -> None:
        done.append("create")
        python = environment.interpreter(folder)
        python.parent.mkdir(parents=True)
        python.touch()

    monkeypatch.setattr(environment, "create", create)
    monkeypatch.setattr(environment, "install", lambda python, root, dev: done.append(f"install {dev}"))
    monkeypatch.setattr(environment, "answers", lambda python: python.exists())
    environment.prepare_environment(project, dev=False)
    environment.prepare_environment(project, dev=False)
    assert done == ["create", "install False"]
    environment.prepare_environment(project, dev=True)
    environment.prepare_environment(project, dev=False)
    assert done == ["create", "install False", "install True"]


def test_a_broken_environment_does_not_answer(load: Load, tmp_path: Path) -> None:
    answers = load("environment").answers
    assert not answers(tmp_path / "missing" / "python")
    assert answers(Path(sys.executable))
    if sys.platform != "win32":
        fake_program(tmp_path, "python", "echo '(2, 7)'")
        assert not answers(tmp_path / "python")


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_failed_installation_is_one_sentence_and_a_log(load: Load, project: Path) -> None:
    fake_program(project, "python-without-network", "echo no network; exit 3")
    with pytest.raises(load("problems").SetupError, match="packages could not be installed") as caught:
        load("environment").install(project / "python-without-network", project, dev=False)
    assert "\n" not in str(caught.value)
    assert (project / "build" / "setup.log").read_text() == "no network\n"


@LINUX
def test_only_what_is_missing_is_asked_of_apt(
    load: Load, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = load("system_libraries")
    tools, said = project / "tools", project / "said"
    for name in ("apt-get", "sudo"):
        fake_program(tools, name, f'echo "{name} $@" >> {said}')
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(system, "loads", lambda file: file not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr(system.os, "geteuid", lambda: 0)
    system.ensure_system_libraries(project)
    asked = said.read_text().splitlines()
    assert asked == ["apt-get update", "apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"]
    monkeypatch.setattr(system, "TESTING", {"no-such-keyring": "gnome-keyring"})
    system.ensure_system_libraries(project, testing=True)
    assert said.read_text().splitlines()[-1].endswith("libegl1 libxcb-cursor0 gnome-keyring")


@LINUX
def test_without_rights_the_command_is_named(
    load: Load, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = load("system_libraries")
    fake_program(project / "tools", "apt-get", "exit 100")
    monkeypatch.setenv("PATH", str(project / "tools"))
    monkeypatch.setattr(system, "loads", lambda file: file != "libEGL.so.1")
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    with pytest.raises(load("problems").SetupError, match="sudo apt-get update && sudo apt-get install"):
        system.ensure_system_libraries(project)


@LINUX
def test_a_library_of_the_window_alone_stops_nothing(
    load: Load, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    system = load("system_libraries")
    monkeypatch.setenv("PATH", str(project))
    monkeypatch.setattr(system, "loads", lambda file: file != "libxcb-cursor.so.0")
    system.ensure_system_libraries(project)
    assert "libxcb-cursor0" in capsys.readouterr().err
    monkeypatch.setattr(system, "loads", lambda file: file != "libEGL.so.1")
    with pytest.raises(load("problems").SetupError, match="libegl1"):
        system.ensure_system_libraries(project)


@LINUX
def test_nothing_missing_nothing_done(load: Load, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = load("system_libraries")
    monkeypatch.setattr(system, "loads", lambda file: True)
    monkeypatch.setenv("PATH", "")
    system.ensure_system_libraries(project)
    assert not (project / "build").exists()


def test_the_constraints_name_every_installed_requirement() -> None:
    if not (ROOT / ".venv").exists():
        pytest.skip("the packages of this environment are not those of the project")
    wrote = subprocess.run(
        [sys.executable, "-c", "import sys; sys.path.insert(0, 'installers'); import pin;"
         "print(*(f'{n}=={v}' for n, v in sorted(pin.closure(pin.wanted())[0].items())), sep='\\n')"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    lines = (INSTALLERS / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert set(wrote) <= set(lines)
    assert not [line for line in lines if "/" in line and not line.startswith("#")]
