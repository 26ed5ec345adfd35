"""A comic as a PDF for the screen: pictures as they are, vector balloons, live text."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import PageId, PictureHash
from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.drawing.display import Gradient, PageDrawing
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.files import NewFile, explained
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import RasterOrder, RasterSides
from kitsumy_desktop.export.pdf.content import page_content
from kitsumy_desktop.export.pdf.document import StreamedDocument, compact
from kitsumy_desktop.export.pdf.fonts import EmbeddedFace
from kitsumy_desktop.export.pdf.shading import axial_shading
from kitsumy_desktop.export.pdf.tones import plate, put_plate
from kitsumy_desktop.export.pictures import FlatePlane, picture_data
from kitsumy_desktop.export.sides import PrintedSide, names_of, printed_sides
from kitsumy_desktop.export.snapshot import Snapshot, shipped_faces

PROGRAM = "Kitsumy Desktop"
PRODUCER = "Kitsumy Desktop with reportlab"
SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}


class PdfWriter:
    """Writes page after page; memory does not grow with their number."""

    raster: RasterOrder | None = None

    def __init__(self, snapshot: Snapshot, target: Path, options: ExportOptions) -> None:
        compact()
        self._snapshot = snapshot
        self._options = options
        self._drawer = PageDrawer(shipped_faces(), pages_kept=1)
        self._file = NewFile(target)
        comic = snapshot.document.comic
        with explained(target):
            self._pdf = StreamedDocument(self._file.stream, comic.language)
        self._resources = _Resources(self._pdf, self._put_picture)
        self._numbers = names_of(snapshot.document, snapshot.pages(options.pages))
        self._pages: list[_Put] = []

    def add(self, page: PageId, rasters: RasterSides = ()) -> None:
        """Draw and write the next page; a spread comes as two unless it is to stay whole."""
        document = self._snapshot.document
        drawing = self._drawer.draw(document, page)
        sides = printed_sides(document, page, apart=not self._options.whole_spreads)
        numbers = self._numbers[page] if len(sides) > 1 else ("–".join(self._numbers[page]),)
        for side, number in zip(sides, numbers, strict=True):
            with explained(self._file.target):
                self._put_page(drawing, side, number)

    def finish(self) -> Path:
        """Write fonts, bookmarks and information, then make the file appear."""
        with explained(self._file.target):
            self._resources.write()
            self._put_outline()
            self._describe()
            self._pdf.finish()
        self._file.finish()
        return self._file.target

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._file.abandon()

    def _put_page(self, drawing: PageDrawing, side: PrintedSide, number: str) -> None:
        pdf, box = self._pdf, side.box(self._options.bleed)
        content = page_content(drawing, box, self._resources)
        pdf.updateSignature(content)
        stream = pdf.put_stream({"Filter": PDFName("FlateDecode")}, zlib.compress(content, 6))
        media = PDFArray([0, 0, box.w, box.h])
        entries = {
            "Type": PDFName("Page"),
            "Parent": pdf.Reference(pdf.Pages),
            "MediaBox": media,
            "CropBox": media,
            "BleedBox": media,
            "TrimBox": _page_box(side.trim, box),
            "Contents": stream,
            "Resources": self._resources.of_page(),
        }
        reference = pdf.put(PDFDictionary(entries))
        pdf.Pages.addPage(reference)
        self._pages.append(_Put(reference, box.h, number))

    def _put_picture(self, picture: PictureHash) -> Any:
        data = picture_data(self._snapshot.pictures[picture], self._snapshot.proxy_folder)
        entries: dict[str, Any] = {
            "Type": PDFName("XObject"),
            "Subtype": PDFName("Image"),
            "Width": data.width,
            "Height": data.height,
            "BitsPerComponent": 8,
            "Interpolate": "true",
            "ColorSpace": PDFName(SPACES[data.mode]),
        }
        if data.inverted:
            entries["Decode"] = PDFArray([1, 0] * 4)
        if data.mask is not None:
            space = PDFName("DeviceGray")
            mask = {k: v for k, v in entries.items() if k != "Decode"} | {"ColorSpace": space}
            entries["SMask"] = self._put_plane(mask, data.mask, data.width)
        if data.plane is not None:
            return self._put_plane(entries, data.plane, data.width)
        return self._pdf.put_stream({**entries, "Filter": PDFName("DCTDecode")}, data.jpeg)

    def _put_plane(self, entries: dict[str, Any], plane: FlatePlane, width: int) -> Any:
        parameters = {"Predictor": 15, "Colors": plane.colours, "Columns": width}
        flate = {"Filter": PDFName("FlateDecode"), "DecodeParms": PDFDictionary(parameters)}
        return self._pdf.put_stream({**entries, **flate}, plane.data)

    def _put_outline(self) -> None:
        """A bookmark for every page."""
        pdf = self._pdf
        names = [f"bookmark-{number}" for number in range(1, len(self._pages) + 1)]
        entries = [pdf.reserve(name) for name in names]
        root = pdf.reserve("bookmarks")
        for i, (page, height, number) in enumerate(self._pages):
            entry = {
                "Title": PDFString(f"{self._snapshot.document.comic.title} · {number}"),
                "Parent": root,
                "Dest": PDFArray([page, PDFName("XYZ"), 0, height, "null"]),
            }
            if i:
                entry["Prev"] = entries[i - 1]
            if i + 1 < len(entries):
                entry["Next"] = entries[i + 1]
            pdf.put(PDFDictionary(entry), names[i])
        tree = {
            "Type": PDFName("Outlines"),
            "Count": len(entries),
            "First": entries[0],
            "Last": entries[-1],
        }
        pdf.Catalog.Outlines = pdf.put(PDFDictionary(tree), "bookmarks")

    def _describe(self) -> None:
        """Title, author, language, reading direction, page numbers."""
        comic, pdf = self._snapshot.document.comic, self._pdf
        information = {"Title": comic.title, "Author": comic.author, "Creator": PROGRAM, "Producer": PRODUCER}
        pdf.info = PDFDictionary({k: PDFString(v) for k, v in information.items() if v})
        direction = "R2L" if comic.reading == "rtl" else "L2R"
        pdf.Catalog.ViewerPreferences = PDFDictionary(
            {"DisplayDocTitle": "true", "Direction": PDFName(direction)}
        )
        spreads = any(self._snapshot.document.page(p).spread for p in self._numbers)
        if spreads and not self._options.whole_spreads:
            # halves only make sense beside each other: pages face as in print, the first one alone
            pdf.Catalog.PageLayout = PDFName("TwoPageRight")
        pdf.Catalog.PageLabels = self._labels()

    def _labels(self) -> Any:
        """Printed page numbers: counted on, and written out for a whole spread."""
        labels = pdfdoc.PDFPageLabels()
        counted = False
        for index, put in enumerate(self._pages):
            if "–" in put.number:
                labels.addPageLabel(index, pdfdoc.PDFPageLabel(prefix=put.number))
            elif not counted:
                labels.addPageLabel(index, pdfdoc.PDFPageLabel(style="D", start=int(put.number)))
            counted = "–" not in put.number
        return labels


class _Put(NamedTuple):
    """A page that is written."""

    reference: Any
    height: float
    number: str


class _Resources:
    """Fonts, pictures and states of the document by name, and which of them the page at hand uses."""

    def __init__(self, pdf: StreamedDocument, put_picture: Callable[[PictureHash], Any]) -> None:
        self._pdf = pdf
        self._put_picture = put_picture
        self._faces: dict[str, EmbeddedFace] = {}
        self._references: dict[str, Any] = {}
        self._pictures: dict[PictureHash, str] = {}
        self._shadings: dict[Gradient, str] = {}
        self._used: dict[str, dict[str, Any]] = {}

    def font(self, face: str) -> EmbeddedFace:
        """The face's codes; its font object follows at the end."""
        if face not in self._faces:
            name = f"F{len(self._faces) + 1}"
            self._faces[face] = EmbeddedFace(shipped_faces().by_id(face), name)
            self._references[name] = self._pdf.reserve(name)
        embedded = self._faces[face]
        self._use("Font", embedded.name)
        return embedded

    def picture(self, picture: PictureHash) -> str:
        """The picture's name; its bytes are written where it is first used."""
        if picture not in self._pictures:
            name = f"Im{len(self._pictures) + 1}"
            self._pictures[picture] = name
            self._references[name] = self._put_picture(picture)
        self._use("XObject", self._pictures[picture])
        return self._pictures[picture]

    def opacity(self, alpha: int) -> str:
        """A graphics state of `alpha` / 255."""
        name = f"A{alpha}"
        if name not in self._references:
            level = round(alpha / 255, 4)
            state = {"Type": PDFName("ExtGState"), "ca": level, "CA": level}
            self._references[name] = self._pdf.put(PDFDictionary(state))
        self._use("ExtGState", name)
        return name

    def shading(self, gradient: Gradient) -> str:
        """Colours along a line, in page points: the page's own flip is in force where it is used."""
        name = self._shadings.setdefault(gradient, f"Sh{len(self._shadings) + 1}")
        if name not in self._references:
            self._references[name] = self._pdf.put(axial_shading(gradient))
        self._use("Shading", name)
        return name

    def tone(self, screen: Screen, box: Rect) -> tuple[str, Rect]:
        """A plate of a tone; its name, and the box it covers."""
        made = plate(screen, box)
        name = f"Tn{sum(n.startswith('Tn') for n in self._references) + 1}"
        self._references[name] = put_plate(self._pdf, made, screen.colour)
        self._use("XObject", name)
        return name, made.box

    def of_page(self) -> PDFDictionary:
        """What was used since the last call, as a page's resource dictionary."""
        used, self._used = self._used, {}
        return PDFDictionary({kind: PDFDictionary(names) for kind, names in used.items()})

    def write(self) -> None:
        """Put the fonts, now that all their glyphs are known."""
        for embedded in self._faces.values():
            embedded.write(self._pdf)

    def _use(self, kind: str, name: str) -> None:
        self._used.setdefault(kind, {})[name] = self._references[name]


def _page_box(inner: Rect, box: Rect) -> PDFArray:
    """A box of page points in the page's own upward coordinates."""
    left, bottom = inner.x - box.x, box.bottom - inner.bottom
    return PDFArray([left, bottom, left + inner.w, bottom + inner.h])
