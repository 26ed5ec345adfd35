"""Colours that run along a line, as PDF's axial shading (ISO 32000-1, 8.7.4.5.3)."""

from __future__ import annotations

from itertools import pairwise

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

from kitsumy_desktop.drawing.display import Gradient
from kitsumy_desktop.export.pdf.content import parse_colour


def axial_shading(gradient: Gradient) -> PDFDictionary:
    """The shading: the first colour goes on before the line, the last one behind it."""
    return PDFDictionary(
        {
            "ShadingType": 2,
            "ColorSpace": PDFName("DeviceRGB"),
            "Coords": PDFArray([*gradient.start, *gradient.end]),
            "Function": _function(gradient.stops),
            "Extend": PDFArray(["true", "true"]),
        }
    )


def _function(stops: tuple[tuple[float, str], ...]) -> PDFDictionary:
    """One linear piece between two neighbouring stops, stitched together (7.10.3, 7.10.4)."""
    pieces = [
        PDFDictionary(
            {
                "FunctionType": 2,
                "Domain": PDFArray([0, 1]),
                "C0": PDFArray(_rgb(a)),
                "C1": PDFArray(_rgb(b)),
                "N": 1,
            }
        )
        for (_, a), (_, b) in pairwise(stops)
    ]
    return PDFDictionary(
        {
            "FunctionType": 3,
            "Domain": PDFArray([0, 1]),
            "Functions": PDFArray(pieces),
            "Bounds": PDFArray([at for at, _ in stops[1:-1]]),
            "Encode": PDFArray([0, 1] * len(pieces)),
        }
    )


def _rgb(colour: str) -> list[float]:
    _, components = parse_colour(colour)
    return [float(c) for c in components.split()]
