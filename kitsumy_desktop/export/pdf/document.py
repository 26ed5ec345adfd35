"""A reportlab document whose objects go to the file as soon as they are complete.

reportlab keeps every object until the end (13 MB a page with pictures). Here an object is formatted by
reportlab, written and let go; only its number and offset stay.
"""

from __future__ import annotations

from typing import IO, Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

PDF_VERSION = (1, 7)
MARK = b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n"
"""Header and the four high bytes that tell transfer programs the file is binary (ISO 32000-1, 7.5.2)."""


class StreamedDocument(pdfdoc.PDFDocument):  # type: ignore[misc]
    """Numbers objects like its parent, but writes them to `out` one by one. No dates, no chance."""

    def __init__(self, out: IO[bytes], language: str) -> None:
        super().__init__(invariant=1, compression=1, pdfVersion=PDF_VERSION, lang=language or None)
        self._out = out
        self._at = 0
        self._emit(MARK % PDF_VERSION)

    def reserve(self, name: str) -> Any:
        """A reference to an object that will be put later under `name`."""
        return self.Reference(pdfdoc.PDFObject(), name)

    def put(self, value: Any, name: str | None = None) -> Any:
        """Write an object now; gives the reference to it. A reserved `name` is filled."""
        if name is not None and name in self.idToObjectNumberAndVersion:
            self.idToObject[name] = value
            reference = pdfdoc.PDFObjectReference(name)
        else:
            reference = self.Reference(value, name)
        self._write(reference.name, value)
        return reference

    def put_stream(self, entries: dict[str, Any], data: bytes, name: str | None = None) -> Any:
        """Write a stream whose bytes are already encoded, without copying them."""
        placeholder = pdfdoc.PDFObject()
        reference = self.Reference(placeholder, name)
        head = pdfdoc.PDFDictionary({**entries, "Length": len(data)})
        self._begin(reference.name)
        self._emit(pdfdoc.format(head, self))
        self._emit(b"\nstream\n")
        self._emit(data)
        self._emit(b"\nendstream\nendobj\n")
        self.idToObject[reference.name] = None
        return reference

    def finish(self) -> None:
        """Write what is still waiting (catalogue, page tree, information), the table and the trailer."""
        catalogue, info = self.Reference(self.Catalog), self.Reference(self.info)
        number = 0
        while (number := number + 1) in self.numberToId:  # formatting may add further objects
            name = self.numberToId[number]
            if name not in self.idToOffset:
                self._write(name, self.idToObject[name])
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, [self.numberToId[n] for n in range(1, number)])
        start = self._at
        self._emit(table.format(self))
        trailer = pdfdoc.PDFTrailer(
            startxref=start, Size=number, Root=catalogue, Info=info, ID=self._fingerprint()
        )
        self._emit(trailer.format(self))

    def _fingerprint(self) -> bytes:
        digest: bytes = self.signature.hexdigest().encode()
        return b"[<" + digest + b"> <" + digest + b">]"

    def _write(self, name: str, value: Any) -> None:
        body = pdfdoc.format(value, self, toplevel=1)
        self._begin(name)
        self._emit(body if body.endswith(b"\n") else body + b"\n")
        self._emit(b"endobj\n")
        self.idToObject[name] = None

    def _begin(self, name: str) -> None:
        self.idToOffset[name] = self._at
        self._emit(b"%d %d obj\n" % self.idToObjectNumberAndVersion[name])

    def _emit(self, data: bytes) -> None:
        self._out.write(data)
        self._at += len(data)


def compact() -> None:
    """Set reportlab to write binary streams and no comments (its default ASCII85 adds a quarter)."""
    rl_config.useA85 = 0
    rl_config.pdfComments = 0
    rl_config.pdfMultiLine = 0
