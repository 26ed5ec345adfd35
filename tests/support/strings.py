"""Every text of the program that a person reads, found in its sources: what translators get to see.

Three kinds of places: what stands in `tr(…)` and `trn(…)`; words in the tables of the window and of the
tools; what rooms below say through values that the window shows (errors, names of steps, hints, findings).
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "kitsumy_desktop"

ERRORS = ("KitsumyError", "InputError", "LibraryError", "ExportError", "ProviderError", "CancelledError")
SAID: dict[str, tuple[object, ...]] = {
    **dict.fromkeys(ERRORS, (0, 1, "hint")),
    "commit": (0,), "replace_step": (0,), "Done": (0, "label"), "Pending": (1, "label"),
    "_commit": (0,), "_rearrange": (0,), "_do": (1,), "_on_page": (1,), "_for_panels": (0, 1),
    "_follow": (6,), "follow_pointer": (6,), "Unanswered": (0, 1, "hint"),
    "Commit": (0, "label"), "Shown": ("hint",), "_tell_hint": (0,), "ToolSpec": (1, 5, "name", "hint"),
    "Refusal": (1, 2, "reason", "hint"), "Health": (1, 2, "text", "hint"),
    "Finding": (0, 2, 3, "text", "hint"),
    "Diagnostic": (2, "message"), "Remark": (1, "text"), "Told": (0, 1, "text", "hint"), "Step": (2,),
    "DialectInfo": (1,), "Template": (1, "name"), "template": (0, 1, "name"),
}  # fmt: skip
"""Calls whose arguments are shown: their places and names."""
TABLES_IN = ("tools", "craft/layout/templates.py", "comic/forms", "craft/borders", "craft/lettering",
             "craft/lines", "craft/tones", "craft/balloons", "editing/effect_presets.py")  # fmt: skip
"""Below the window: places whose module-level tables hold names that are shown."""
SENTENCES_IN = ("generation", "library", "export", "story/lint.py", "story/plan/check.py", "story/plan/mend",
                "story/plan/nodes.py", "story/update", "editing/commands", "app/generation")  # fmt: skip
"""Rooms whose whole sentences are all for people; what models are asked is not written there."""
NOT_SENTENCES_IN = ("generation/recipes/compose.py", "generation/draft", "generation/text/speaker.py")
NO_TABLES_IN = ("craft/lettering/letter_forms.py",)
SKIPPED = ("app/cli", "worker")
NOT_READ = re.compile(
    r"(Ctrl|Shift|Alt|Meta|Esc|Del|F\d+|Pg(Up|Down)|Return|Enter|Tab|Space|Backspace|Home|End)(\+.*)?|[A-Z]"
    r"|[A-Z_]{2,}[A-Z0-9_]*|Kitsumy|English|Українська|Polski|Fusion|Content-Type|https?:\S+|[A-Z]\w+[a-z][A-Z]\w*"
    r"|[0-9.,x×%+*/-]+|[0-9a-f-]{8,}|#.*|.*(\(\?|\[\^).*",
)
PHRASES = {"generation/recipes/words.py": ("POSES", "FACES")}
"""Tables of phrases that do not begin with a capital."""
SENTENCE = re.compile(r"[A-Z“]|\{\d\}\S* \w+ ")
MARKS = ("tr", "trn", "named")
"""Functions whose first argument is a text for people."""
DEEPEST = 4
"""How far a name is followed to what it was set to."""
PLACE = re.compile(r"\{\w+\}")
RESOURCES = (("styles.json", "name"), ("formats.json", "name"))


class Found(NamedTuple):
    """One text: English, where, and whether it has a plural."""

    source: str
    where: str
    plural: bool = False


class Bad(NamedTuple):
    """A `tr` whose text cannot be collected."""

    where: str
    what: str


def collect() -> dict[str, Found]:
    """All texts by source, in the order of files."""
    found: dict[str, Found] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for one in _Reader(path).texts():
            if one.source not in found or one.plural:
                found[one.source] = one
    for one in _of_resources():
        found.setdefault(one.source, one)
    return found


def refused() -> list[Bad]:
    """Calls of `tr` and `trn` whose text is put together at run time."""
    bad: list[Bad] = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if _name_of(node) in MARKS and isinstance(node, ast.Call):
                text = node.args[0] if node.args else None
                if isinstance(text, ast.JoinedStr | ast.BinOp):
                    bad.append(Bad(f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", ast.unparse(text)))
    return bad


def sentences(found: dict[str, Found]) -> list[str]:
    """Those with {1} or {name} places that are recognised when somebody below the window says them.

    What says most by itself comes first, so that it is tried first.
    """
    patterns = [one.source for one in found.values() if PLACE.search(one.source) and not one.plural]
    fixed = {source: PLACE.sub("", source) for source in patterns}
    said = [s for s in patterns if re.search(r"\{\d+\}", s) or len(re.findall(r"[^\W\d_]{2,}", fixed[s])) > 1]
    return sorted(said, key=lambda s: (-len(fixed[s]), s))


def plurals(found: dict[str, Found]) -> list[str]:
    """Texts with a number, as they may be kept as the name of a step."""
    return sorted(source for source, one in found.items() if one.plural and not PLACE.search(source))


def _of_resources() -> Iterator[Found]:
    for name, key in RESOURCES:
        read = json.loads((ROOT / "resources" / name).read_text(encoding="utf-8"))
        for entry in (
            read if isinstance(read, list) else next(v for v in read.values() if isinstance(v, list))
        ):
            yield Found(entry[key], f"resources/{name}")


def _name_of(node: ast.AST) -> str:
    """The name that a call calls."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_text(value: str) -> bool:
    """Whether a constant of a table reads like something for people."""
    if not value.strip() or NOT_READ.fullmatch(value) or ("\n" in value.strip() and value.startswith("<")):
        return False
    first = next((c for c in value if c.isalnum()), "")
    starts = first.isupper() or first.isdigit() or "{" in value[:1]
    return starts and any(c.islower() for c in value) and not re.fullmatch(r"[\w.-]*[_/][\w./-]*", value)


class _Reader:
    """Goes through one module."""

    def __init__(self, path: Path) -> None:
        self.where = path.relative_to(ROOT).as_posix()
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = path.relative_to(PACKAGE).as_posix()
        self.skipped = inside.startswith(SKIPPED)
        self.window = inside.startswith("ui/")
        self.tables = self.window or (inside.startswith(TABLES_IN) and not inside.startswith(NO_TABLES_IN))
        self.forms = inside.startswith("ui/editor/inspector/")
        self.phrases = PHRASES.get(inside, ())
        self.sentences = inside.startswith(SENTENCES_IN) and not inside.startswith(NOT_SENTENCES_IN)
        self.constants = _assigned(self.tree.body)

    def texts(self) -> Iterator[Found]:
        if self.skipped:
            return
        yield from self._called(self.tree, {})
        if self.tables:
            for node in self.tree.body:
                yield from self._table(node)
        if self.window:
            yield from self._inner_tables()
        if self.sentences:
            yield from self._sentences(self.tree)
        for name in self.phrases:
            for table in self.constants[name]:
                assert isinstance(table, ast.Dict)
                for value in table.values:
                    yield Found(str(ast.literal_eval(value)), self.where)

    def _called(self, scope: ast.AST, known: dict[str, list[ast.expr]]) -> Iterator[Found]:
        """Texts of calls, with what names mean where the call stands."""
        for node in ast.iter_child_nodes(scope):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from self._called(node, {**known, **_assigned(list(_statements(node)))})
                continue
            name = _name_of(node)
            if isinstance(node, ast.Call) and name in MARKS and node.args:
                counted = name == "trn" or (name == "named" and len(node.args) > 1)
                yield from self._resolved(node.args[0], known, plural=counted, places=False)
            elif isinstance(node, ast.Call) and name in SAID:
                for place in SAID[name]:
                    argument = _argument(node, place)
                    if argument is not None:
                        yield from self._resolved(argument, known, plural=False, places=True)
            yield from self._called(node, known)

    def _resolved(
        self, node: ast.expr, known: dict[str, list[ast.expr]], *, plural: bool, places: bool, depth: int = 0
    ) -> Iterator[Found]:
        """The texts an argument may be: itself, what its name was set to, either arm of a choice, a table."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if any(c.isalpha() for c in node.value):
                yield Found(node.value, self.where, plural and "|" in node.value)
        elif isinstance(node, ast.JoinedStr) and places:
            if any(c.isalpha() for c in PLACE.sub("", template(node))):
                yield Found(template(node), self.where)
        elif depth < DEEPEST:
            for inner in self._arms(node, known, depth, places):
                yield from self._resolved(inner, known, plural=plural, places=places, depth=depth + 1)

    def _arms(
        self, node: ast.expr, known: dict[str, list[ast.expr]], depth: int, places: bool
    ) -> Sequence[ast.expr]:
        match node:
            case ast.IfExp():
                return node.body, node.orelse
            case ast.Name():
                return known.get(node.id) or self.constants.get(node.id, [])
            case ast.Subscript():
                return (node.value,)
            case ast.BoolOp():
                return node.values
            case ast.Dict() if depth:
                return node.values
            case ast.Tuple() | ast.List() if depth and not places:
                return node.elts
        return ()

    def _table(self, node: ast.stmt) -> Iterator[Found]:
        """Constants at the top of a module that read like something for people."""
        value = getattr(node, "value", None)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(value, ast.expr):
            yield from self._words(value)

    def _words(self, value: ast.AST) -> Iterator[Found]:
        keys = {id(k) for node in ast.walk(value) if isinstance(node, ast.Dict) for k in node.keys}
        for node in ast.walk(value):
            text = node.value if isinstance(node, ast.Constant) and id(node) not in keys else None
            if isinstance(text, str) and _is_text(text):
                yield Found(text, self.where, "%n" in text)

    def _sentences(self, scope: ast.AST) -> Iterator[Found]:
        """Whole sentences, wherever they stand; not in doc strings, the log, or the arms of asserts."""
        for node in ast.iter_child_nodes(scope):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                continue
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("log."):
                continue
            if isinstance(node, ast.JoinedStr) or (
                isinstance(node, ast.Constant) and isinstance(node.value, str)
            ):
                text = template(node) if isinstance(node, ast.JoinedStr) else str(node.value)
                if " " in text and text.endswith(".") and SENTENCE.match(text):
                    yield Found(text, self.where)
            elif not isinstance(node, ast.Assert):
                yield from self._sentences(node)

    def _inner_tables(self) -> Iterator[Found]:
        """Rows of forms are made in functions, too; in the inspector by functions of each file."""
        for node in ast.walk(self.tree):
            if self.forms and isinstance(node, ast.Call) and node.args:
                yield from self._words(node.args[0])
            elif _name_of(node) in ("Field", "Choice", "Command", "Scope", "Row", "Kind"):
                yield from self._words(node)


def _argument(call: ast.Call, place: object) -> ast.expr | None:
    if isinstance(place, int):
        return call.args[place] if place < len(call.args) else None
    return next((k.value for k in call.keywords if k.arg == place), None)


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    for child in ast.walk(node):
        if isinstance(child, ast.stmt) and child is not node:
            yield child


def _assigned(body: list[ast.stmt]) -> dict[str, list[ast.expr]]:
    """What names are set to, all of it."""
    found: dict[str, list[ast.expr]] = {}
    for node in body:
        value = getattr(node, "value", None)
        if not isinstance(value, ast.expr):
            continue
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            if isinstance(target, ast.Name):
                found.setdefault(target.id, []).append(value)
            elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple | ast.IfExp):
                for name, one in _unpacked(target, value):
                    found.setdefault(name, []).append(one)
    return found


def _unpacked(target: ast.Tuple, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    for option in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
        if isinstance(option, ast.Tuple) and len(option.elts) == len(target.elts):
            for name, one in zip(target.elts, option.elts, strict=True):
                if isinstance(name, ast.Name):
                    yield name.id, one


def template(node: ast.JoinedStr) -> str:
    """An f-string with {1}, {2}… for what is put in."""
    parts: list[str] = []
    places: dict[str, int] = {}
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
        else:
            number = places.setdefault(ast.unparse(part), len(places) + 1)
            parts.append(f"{{{number}}}")
    return "".join(parts)
