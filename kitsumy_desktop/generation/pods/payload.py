"""The worker files as a machine gets them: one text, compressed, in an environment variable.

The files lie in the package beside us and are read, never imported.
"""

from __future__ import annotations

import base64
import zlib
from functools import cache
from importlib import resources
from typing import Literal, TypeAlias

WorkerName: TypeAlias = Literal["agent", "handler"]
AGENT_VARIABLE = "KITSUMY_AGENT"
HANDLER_VARIABLE = "KITSUMY_HANDLER"
PARTS: dict[WorkerName, tuple[str, ...]] = {"agent": ("machine", "relay"), "handler": ("machine",)}
"""Which worker files come along."""
PACKAGE = "kitsumy_desktop"
ROOM = "kitsumy_desktop.worker"

_PRELUDE = """\
import sys, types
for _name in {packages!r}:
    sys.modules[_name] = types.ModuleType(_name)
    sys.modules[_name].__path__ = []
for _name, _text in {parts!r}.items():
    sys.modules[_name] = types.ModuleType(_name)
    exec(compile(_text, _name, "exec"), sys.modules[_name].__dict__)
exec(compile({main!r}, {name!r}, "exec"), globals())
"""


@cache
def worker_source(name: WorkerName) -> bytes:
    """A worker file with the files it needs, as one Python text that runs by itself."""
    room = resources.files(PACKAGE).joinpath("worker")
    parts = {f"{ROOM}.{part}": _read(room, part) for part in PARTS[name]}
    text = _PRELUDE.format(
        packages=(PACKAGE, ROOM), parts=parts, main=_read(room, name), name=f"{ROOM}.{name}"
    )
    return text.encode()


def packed(source: bytes) -> str:
    """Base64 of the compressed text: fits an environment variable."""
    return base64.b64encode(zlib.compress(source, 9)).decode("ascii")


def starter(variable: str) -> str:
    """The start command that runs what `packed` made, from that environment variable.

    Without a blank, a dollar or a backslash inside its quotes, so that it survives being split by a shell or
    by whoever else turns one string into arguments.
    """
    code = (
        "exec(__import__('zlib').decompress(__import__('base64').b64decode("
        f"__import__('os').environ['{variable}'])))"
    )
    return f'python -c "{code}"'


def _read(room: resources.abc.Traversable, part: str) -> str:
    return room.joinpath(f"{part}.py").read_text("utf-8")
