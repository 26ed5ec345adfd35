"""What can be set for a sound effect: letters, how they are bent, how they are coloured."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.sfx import Sfx, SfxGradient, SfxOutline, SfxShadow
from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.sfx import set_warp
from kitsumy_desktop.ui.editor.inspector.fields import (
    Check,
    Choice,
    Colour,
    Field,
    Length,
    Number,
    Read,
    Words,
    attribute,
    plain_field,
)

WARPS = (
    ("none", "Straight or arched"),
    ("wave", "Wave"),
    ("bulge", "Bulge"),
    ("perspective", "Perspective"),
    ("envelope", "Free envelope"),
    ("path", "Along a line"),
)
NEW_GRADIENT = SfxGradient("#d8281c")
NEW_DOTS = Screen("dot", 42.0, 45.0, 0.3, colour="#d8281c")
NEW_RING = SfxOutline("#111111", 0.0)


def sfx_fields(book: FaceBook) -> tuple[Field, ...]:
    """Letters, face, size, lock; its turn is among position and size."""
    faces = (("", "As the comic"), *((family.id, family.name) for family in book.families()))
    return (
        plain_field("Letters", Words(), "text"),
        plain_field("Face", Choice(faces), "face"),
        plain_field("Size", Number(6, 400, 1, 0, " pt"), "size"),
        plain_field("Keep where it is", Check(), "locked"),
    )


def sfx_shape_fields(book: FaceBook) -> tuple[Field, ...]:
    """Width, distance, slant, arc, and the warp with its strengths."""

    def bend(document: Document, sfx: Sfx, value: Any) -> Diff:
        return set_warp(document, [sfx.id], value, book)

    return (
        Field("Bent as", Choice(WARPS), attribute("warp.kind"), bend),
        plain_field("How strongly", Number(-1, 1, 0.05, 2), "warp.amount"),
        plain_field("The other way", Number(-1, 1, 0.05, 2), "warp.across"),
        plain_field("Arc", Number(-180, 180, 5, 0, " °"), "arc"),
        plain_field("Slant", Number(-45, 45, 1, 0, " °"), "slant"),
        plain_field("Width of letters", Number(0.25, 4, 0.05, 2, " ×"), "stretch"),
        plain_field("Distance", Number(-0.3, 2, 0.02, 2, " em"), "tracking"),
        plain_field("Mirrored", Check(), "flipped"),
        plain_field("Upside down", Check(), "upside_down"),
    )


def sfx_colour_fields() -> tuple[Field, ...]:
    """Fill, second colour, outlines from the inside out, shadow, dots."""
    return (
        plain_field("Fill", Colour(), "fill"),
        _switch("Two colours", "gradient", lambda sfx: NEW_GRADIENT),
        _inner("Second colour", Colour(), "gradient", "to", NEW_GRADIENT),
        _inner("Direction", Number(-180, 180, 15, 0, " °"), "gradient", "angle", NEW_GRADIENT),
        plain_field("Outline", Colour(), "outline"),
        plain_field("Outline width", Length(0, 20, fine=True), "outline_width"),
        plain_field("Halo", Colour(), "halo"),
        plain_field("Halo width", Length(0, 30, fine=True), "halo_width"),
        _ring("Outer outline", Colour(), "colour"),
        _ring("Outer width", Length(0, 30, fine=True), "width"),
        _switch("Shadow", "shadow", lambda sfx: SfxShadow(Point(sfx.size / 9, sfx.size / 9))),
        _inner("Shadow colour", Colour(), "shadow", "colour", SfxShadow()),
        _offset("Shadow right", "x"),
        _offset("Shadow down", "y"),
        _inner("Solid shadow", Check(), "shadow", "depth", SfxShadow()),
        _switch("Dots", "halftone", lambda sfx: NEW_DOTS),
        _inner("Dot colour", Colour(), "halftone", "colour", NEW_DOTS),
        _inner("Dot size", Number(10, 120, 5, 0, " lpi"), "halftone", "lpi", NEW_DOTS),
        _inner("Dot density", Number(0, 1, 0.05, 2), "halftone", "density", NEW_DOTS),
    )


def _switch(label: str, name: str, new: Callable[[Sfx], Any]) -> Field:
    """Whether there is one at all."""

    def change(document: Document, sfx: Sfx, value: Any) -> Diff:
        made = (getattr(sfx, name) or new(sfx)) if value else None
        return changed(document, [msgspec.structs.replace(sfx, **{name: made})])

    return Field(label, Check(), lambda document, sfx: getattr(sfx, name) is not None, change)


def _inner(label: str, widget: Any, name: str, part: str, usual: Any) -> Field:
    """A part of something a sound may lack: setting it gives the sound one."""

    def read(document: Document, sfx: Sfx) -> Any:
        return getattr(getattr(sfx, name) or usual, part)

    def change(document: Document, sfx: Sfx, value: Any) -> Diff:
        made = msgspec.structs.replace(getattr(sfx, name) or usual, **{part: value})
        return changed(document, [msgspec.structs.replace(sfx, **{name: made})])

    return Field(label, widget, read, change)


def _offset(label: str, axis: str) -> Field:
    read: Read = lambda document, sfx: getattr((sfx.shadow or SfxShadow()).by, axis)  # noqa: E731

    def change(document: Document, sfx: Sfx, value: Any) -> Diff:
        shadow = sfx.shadow or SfxShadow()
        moved = msgspec.structs.replace(shadow, by=shadow.by._replace(**{axis: value}))
        return changed(document, [msgspec.structs.replace(sfx, shadow=moved)])

    return Field(label, Length(-60, 60, fine=True), read, change)


def _ring(label: str, widget: Any, part: str) -> Field:
    """The first outline outside the halo; further ones stay."""

    def first(sfx: Sfx) -> SfxOutline:
        return sfx.outlines[0] if sfx.outlines else NEW_RING

    def change(document: Document, sfx: Sfx, value: Any) -> Diff:
        ring = msgspec.structs.replace(first(sfx), **{part: value})
        rings = (ring, *sfx.outlines[1:]) if ring.width > 0 or sfx.outlines[1:] else ()
        if part == "colour" and not rings:
            rings = (msgspec.structs.replace(ring, width=1.0),)
        return changed(document, [msgspec.structs.replace(sfx, outlines=rings)])

    return Field(label, widget, lambda document, sfx: getattr(first(sfx), part), change)
