"""The rules of the house that no ready-made tool checks, as functions over source text.

Each answers the violations it finds as "line: what"; tests/house holds the whole tree and tiny bad examples
against them.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50

Found = Iterator[str]

_CLOCKS = {"time", "datetime", "date"}
_FILE_METHODS = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink"}
_NESTED_LOOPS = {"exec", "exec_"}
_STATIC_DIALOGS = {
    "QMessageBox": {"question", "warning", "information", "critical", "about"},
    "QFileDialog": {"getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"},
    "QInputDialog": {"getText", "getItem", "getInt", "getDouble", "getMultiLineText"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}


_PAINTERS = ("QPainter", "QStylePainter")


def long_files(source: str) -> Found:
    """A file longer than it may be."""
    count = len(source.splitlines())
    if count > MAX_FILE_LINES:
        yield f"{count}: the file has more than {MAX_FILE_LINES} lines"


def long_functions(source: str) -> Found:
    """Functions longer than they may be, decorators left aside."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            count = (node.end_lineno or node.lineno) - node.lineno + 1
            if count > MAX_FUNCTION_LINES:
                yield f"{node.lineno}: {node.name} has {count} lines"


def code_in_init(source: str) -> Found:
    """Anything but a docstring in an __init__.py; a version number counts as none."""
    body = ast.parse(source).body
    if not body or ast.get_docstring(ast.parse(source)) is None:
        yield "1: the folder does not say what lives here"
    for node in body[1:]:
        names = [t.id for t in getattr(node, "targets", []) if isinstance(t, ast.Name)]
        if names != ["__version__"]:
            yield f"{node.lineno}: more than a docstring"


def impure(source: str) -> Found:
    """Clocks, files, global randomness and salted hashes, which pure rooms must not touch."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield from _impure_call(node)
        elif isinstance(node, ast.ImportFrom) and node.module == "random":
            names = [a.name for a in node.names if a.name != "Random"]
            if names:
                yield f"{node.lineno}: {', '.join(names)} of random depend on global state"


def _impure_call(node: ast.Call) -> Found:
    name = ast.unparse(node.func)
    module, _, attribute = name.rpartition(".")
    if name in ("open", "hash", "input"):
        yield f"{node.lineno}: {name}()"
    elif module == "random" and attribute != "Random":
        yield f"{node.lineno}: {name}() depends on global state"
    elif name in ("Random", "random.Random") and not (node.args or node.keywords):
        yield f"{node.lineno}: Random() without a seed"
    elif attribute in _FILE_METHODS:
        yield f"{node.lineno}: {attribute}() touches the disk"
    elif attribute in ("now", "today", "utcnow") and module.split(".")[-1] in _CLOCKS:
        yield f"{node.lineno}: {name}() reads the clock"


def broad_handlers(source: str) -> Found:
    """Handlers that catch everything without raising it again, and handlers that do nothing at all."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = ast.unparse(node.type) if node.type is not None else "everything"
        everything = re.search(r"\b(Exception|BaseException|everything)\b", caught)
        if everything and not isinstance(node.body[-1], ast.Raise):
            yield f"{node.lineno}: catches {caught} and goes on"
        if all(isinstance(n, ast.Pass) or _is_ellipsis(n) for n in node.body):
            yield f"{node.lineno}: swallows {caught}"


def _is_ellipsis(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and node.value.value is ...


def nested_event_loops(source: str) -> Found:
    """Dialogs that run an event loop of their own, which freezes every task.

    A drag out of the window runs one as well, and for as long as the button is down only: Qt knows no other
    way, its own lists do the same. Such a drag is named `drag`.
    """
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        owner, method = ast.unparse(node.func.value), node.func.attr
        if owner == "drag":
            continue
        if method in _NESTED_LOOPS or method in _STATIC_DIALOGS.get(owner.rpartition(".")[2], ()):
            yield f"{node.lineno}: {owner}.{method}() runs a nested event loop"


def open_painters(source: str) -> Found:
    """Painters that nobody ends: they live as long as whoever holds the frame, a traceback or a profiler."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef):
            continue
        calls = [n for n in ast.walk(node) if isinstance(n, ast.Call)]
        made = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id in _PAINTERS]
        ended = [c for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr == "end"]
        if len(ended) < len(made):
            yield f"{node.lineno}: {node.name} begins {len(made)} painters and ends {len(ended)}"


def prints(source: str) -> Found:
    """Calls of print."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "print":
            yield f"{node.lineno}: print()"


def postponed(source: str) -> Found:
    """Comments that mark work put off."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and re.search(r"\b(TODO|FIXME|XXX|HACK)\b", token.string):
            yield f"{token.start[0]}: work put off"


_PLACES = re.compile(
    r"(?<![\w.-])(/root/|/home/[a-z]|/Users/[A-Za-z]|[A-Z]:\\+Users\\)"
    r"|(?i:--index-url|--extra-index-url|--trusted-host|\bpypi\.org|pythonhosted|registry\.npmjs|_authToken)"
)


def places(text: str, own: Iterable[str] = ()) -> Found:
    """Paths of one machine and addresses of package registries; `own`: folders and hosts of this machine."""
    own = tuple(own)
    for number, line in enumerate(text.splitlines(), 1):
        match = _PLACES.search(line)
        if match is not None:
            yield f"{number}: {match.group(0)}"
        if any(place in line for place in own):
            yield f"{number}: a place of this machine"


def cycles(imports: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Groups of modules that import each other, directly or around corners (Tarjan 1972)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(module: str) -> None:
        index[module] = low[module] = len(index)
        stack.append(module)
        for target in imports.get(module, ()):
            if target not in index:
                visit(target)
                low[module] = min(low[module], low[target])
            elif target in stack:
                low[module] = min(low[module], index[target])
        if low[module] == index[module]:
            start = stack.index(module)
            group = stack[start:]
            del stack[start:]
            if len(group) > 1 or module in imports.get(module, ()):
                found.append(sorted(group))

    for module in imports:
        if module not in index:
            visit(module)
    return found
