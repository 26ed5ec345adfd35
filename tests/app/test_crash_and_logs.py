"""A mistake of the program is written down and told; the log never grows without end."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from kitsumy_desktop.app import crash
from kitsumy_desktop.app.logs import KEPT, SIZE, start_logging


def test_an_uncaught_error_is_logged_and_told(
    monkeypatch: pytest.MonkeyPatch, expects_log, caplog: pytest.LogCaptureFixture
) -> None:
    expects_log("uncaught error")
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    told: list[str] = []
    crash.install(told.append)
    error = ZeroDivisionError("by zero")
    sys.excepthook(ZeroDivisionError, error, None)
    assert "ZeroDivisionError" in told[0] and "saved" in told[0]
    assert "by zero" in caplog.text


def test_the_log_is_bounded(tmp_path: Path, root_logger: logging.Logger) -> None:
    start_logging(tmp_path / "logs")
    log = logging.getLogger("kitsumy_desktop.test")
    for number in range(200):
        log.info("%d %s", number, "x" * 20_000)
    files = list((tmp_path / "logs").iterdir())
    assert len(files) == KEPT + 1
    assert all(f.stat().st_size <= SIZE for f in files)


def test_a_folder_that_cannot_be_written_costs_only_the_file(
    tmp_path: Path, root_logger: logging.Logger, expects_log
) -> None:
    expects_log("no log file")
    (tmp_path / "logs").write_text("in the way")
    start_logging(tmp_path / "logs")
