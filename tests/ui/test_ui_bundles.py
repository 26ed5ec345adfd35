"""Comics as one file, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.bundles import file_name
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.window_hands import WindowHands

SCRIPT = "PAGE ONE\nPANEL 1. A door. ANNA waits.\nANNA: Late again.\n"


def make(hands: WindowHands) -> None:
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late: again?"), 0))
    hands.idle()


def test_the_open_comic_is_written_and_comes_back_beside_itself(hands: WindowHands, tmp_path: Path) -> None:
    make(hands)
    hands.do("file.put_out")
    dialog = hands.window.findChild(QFileDialog)
    assert dialog is not None and dialog.selectedFiles()[0].endswith("Late again.kitsumy")
    dialog.reject()
    hands.window.bundles.put_out(tmp_path / "late")
    hands.idle()
    assert (tmp_path / "late.kitsumy").is_file()
    before = hands.document
    hands.window.bundles.take_in([tmp_path / "late.kitsumy"])
    hands.idle()
    assert hands.document.comic.id != before.comic.id, "the one that came in is open"
    assert hands.document.comic.title == before.comic.title
    assert len(hands.library.comics()) == 2


def test_bad_files_are_told_in_one_notice_and_good_ones_come_in(hands: WindowHands, tmp_path: Path) -> None:
    make(hands)
    good, bad, worse = (tmp_path / f"{n}.kitsumy" for n in ("good", "bad", "worse"))
    hands.window.bundles.put_out(good)
    hands.idle()
    bad.write_bytes(b"no comic")
    worse.write_bytes(good.read_bytes()[:5000])
    hands.do("file.home")
    hands.window.bundles.take_in([bad, good, worse, good])
    hands.idle()
    assert len(hands.library.comics()) == 3
    told = hands.window.notices.texts()
    (refused,) = [text for text in told if "bad.kitsumy" in text]
    assert "worse.kitsumy" in refused and "not a Kitsumy comic" in refused
    assert hands.window.home.model.rowCount() == 3


def test_a_full_name_fits_any_system() -> None:
    assert file_name('A/B\\C: "D" <E>|*?') == "A B C D E.kitsumy"
    assert file_name("...") == "comic.kitsumy"
