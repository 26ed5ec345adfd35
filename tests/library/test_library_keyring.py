"""The Secret Service of Linux for real: gnome-keyring on a D-Bus session of its own, no display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

STORY = """
import keyring
from kitsumy_desktop.library.secrets import SERVICE, Secrets
key = "rpa_ключ_" + "x" * 40
keys = Secrets()
assert keys.backend(), "no keyring"
print("backend:", keyring.get_keyring().name)
assert keys.get("runpod") is None
assert keys.keep("runpod", key) == "keyring"
assert Secrets().get("runpod") == key
assert keyring.get_password(SERVICE, "gemini") is None
keys.forget("runpod")
assert Secrets().get("runpod") is None
print("story told")
"""


@pytest.mark.system
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is Linux's keyring")
def test_a_key_lives_in_the_secret_service(tmp_path: Path) -> None:
    if shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-run-session") is None:
        pytest.skip("gnome-keyring and dbus are not installed")
    story = tmp_path / "story.py"
    story.write_text(STORY, encoding="utf-8")
    script = (
        'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; '
        f'exec "{sys.executable}" "{story}"'
    )
    hidden = {"KITSUMY_RUNPOD_API_KEY", "KITSUMY_GEMINI_API_KEY", "PYTHON_KEYRING_BACKEND"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    environment.update(HOME=str(tmp_path), XDG_RUNTIME_DIR=str(tmp_path), PYTHONPATH=str(ROOT))
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "SecretService" in done.stdout and "story told" in done.stdout
    kept = b"".join(f.read_bytes() for f in tmp_path.rglob("*") if f.is_file() and f != story)
    assert b"rpa_" not in kept
