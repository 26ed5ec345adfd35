"""Panels with a shape preset are gripped by the borders and corners of their place."""

from __future__ import annotations

from pathlib import Path

from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.editing.commands.frames import set_form
from kitsumy_desktop.tools.panel_handles import panel_handles
from kitsumy_desktop.tools.scene import Scene


def test_handles_stay_where_the_place_is(tmp_path: Path) -> None:
    plain = sample_comic(tmp_path, size=64)[0]
    for panel in (PanelId("pg-0-pn-0"), PanelId("pg-0-pn-5")):
        formed = set_form(plain, [panel], "burst").applied_to(plain)
        before, after = (
            panel_handles(Scene(d, PageId("pg-0"), shipped_faces()), panel, 1.0) for d in (plain, formed)
        )
        assert len(before) >= 2
        assert [(h.kind, h.at) for h in after] == [(h.kind, h.at) for h in before]
