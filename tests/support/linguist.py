"""Qt Linguist's files, kept in step with the sources.

.venv/bin/python -m tests.support.linguist update        texts of the sources into the .ts, .qm anew
.venv/bin/python -m tests.support.linguist open uk       what has no translation yet, as JSON
.venv/bin/python -m tests.support.linguist take uk FILE  from JSON {text: translation or plural forms}
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree as ET

from tests.support.strings import ROOT, Found, collect, plurals, sentences

FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "uk": 3, "pl": 3}
"""How many plural forms a language has, as Qt counts: one, few, many."""
Translation: TypeAlias = tuple[str, ...]
"""One text, or the plural forms."""


def ts_file(language: str) -> Path:
    """Where Linguist's file of a language lies."""
    return FOLDER / f"kitsumy_{language}.ts"


def read_ts(language: str) -> dict[str, Translation]:
    """Translations by source; an empty tuple where there is none yet."""
    path = ts_file(language)
    if not path.is_file():
        return {}
    known: dict[str, Translation] = {}
    for message in ET.parse(path).iter("message"):
        made = message.find("translation")
        assert made is not None
        forms = tuple(form.text or "" for form in made.iter("numerusform")) or (made.text or "",)
        done = made.get("type") is None and all(forms)
        known[message.findtext("source", "")] = forms if done else ()
    return known


def english(found: Found) -> Translation:
    """English is its own translation; a plural is written as "one|many"."""
    if not found.plural:
        return (found.source,)
    one, _, many = found.source.partition("|")
    return one, many or one


def write_ts(language: str, found: dict[str, Found], known: dict[str, Translation]) -> None:
    """Write Linguist's file: every text there is, with the translation that is known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "Kitsumy"
    for one in sorted(found.values(), key=lambda f: (f.where, f.source)):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if one.plural else {})
        ET.SubElement(message, "location", filename=f"../../{one.where}")
        ET.SubElement(message, "source").text = one.source
        forms = english(one) if language == "en" else known.get(one.source, ())
        if len(forms) != (FORMS[language] if one.plural else 1):
            forms = ()
        made = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if one.plural:
            for n in range(FORMS[language]):
                ET.SubElement(made, "numerusform").text = forms[n] if forms else ""
        elif forms:
            made.text = forms[0]
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    ts_file(language).write_text(text, encoding="utf-8", newline="\n")


def compile_qm(language: str, target: Path | None = None) -> Path:
    """Make the file that the program loads."""
    made = target or FOLDER / f"kitsumy_{language}.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(release), "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(made)]
    subprocess.run(command, check=True, timeout=60)
    return made


def update(taken: dict[str, dict[str, Translation]] | None = None) -> None:
    """Bring all files in step with the sources, with further translations by language."""
    found = collect()
    for language in FORMS:
        write_ts(language, found, {**read_ts(language), **(taken or {}).get(language, {})})
        compile_qm(language)
    text = json.dumps(sentences(found), ensure_ascii=False, indent=0) + "\n"
    (FOLDER / "sentences.json").write_text(text, encoding="utf-8", newline="\n")
    text = json.dumps(plurals(found), ensure_ascii=False, indent=0) + "\n"
    (FOLDER / "plurals.json").write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> None:
    """The commands above."""
    match arguments:
        case ["update"]:
            update()
        case ["open", language]:
            known = read_ts(language)
            left = [s for s in collect() if not known.get(s)]
            print(json.dumps(left, ensure_ascii=False, indent=0))
        case ["take", language, name]:
            raw = json.loads(Path(name).read_text(encoding="utf-8"))
            update({language: {k: tuple(v) if isinstance(v, list) else (v,) for k, v in raw.items()}})
        case _:
            print(__doc__, file=sys.stderr)
            raise SystemExit(2)
    for language in FORMS:
        known = read_ts(language)
        print(f"{language}: {sum(not v for v in known.values())} of {len(known)} open", file=sys.stderr)


def compiled_anew(language: str) -> bytes:
    """What the .qm of a language would hold now."""
    with tempfile.TemporaryDirectory() as folder:
        return compile_qm(language, Path(folder) / "fresh.qm").read_bytes()


if __name__ == "__main__":
    main(sys.argv[1:])
