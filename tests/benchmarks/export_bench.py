"""Export against peers measured in the same run: python tests/benchmarks/export_bench.py [pages]

PNG against QImage.save's default, PDF against a raw copy of the same picture bytes, two processes against
one, and peak memory of long against short. Prints a table; asserts nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # tests/support

import msgspec
import numpy as np
from PIL import Image, ImageFilter

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.snapshot import Snapshot

SIDE = 1536
PICTURES = 24
"""Distinct pictures; pages take six each, in turn."""


def textured(seed: int) -> Image.Image:
    """Soft shapes with grain and hard edges: compresses about as well as a drawn panel."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 256, (12, 12, 3), np.uint8)).resize(
        (SIDE, SIDE), Image.Resampling.BICUBIC
    )
    lines = Image.fromarray((rng.random((96, 96)) > 0.93).astype(np.uint8) * 255).resize((SIDE, SIDE), 0)
    coarse.paste((20, 20, 30), mask=lines.filter(ImageFilter.MedianFilter(9)))
    grain = rng.normal(0, 3, (SIDE, SIDE, 1))
    return Image.fromarray(np.clip(np.asarray(coarse) + grain, 0, 255).astype(np.uint8))


def comic(folder: Path, pages: int, kind: str) -> tuple[Document, Callable[[str], Path]]:
    """`pages` pages of six pictures each, as JPEG or PNG files made once in `folder`."""
    from support.sample_comic import sample_comic

    files = []
    for seed in range(PICTURES):
        file = folder / f"{seed}.{kind}"
        if not file.exists():
            textured(seed).save(file, quality=90)
        files.append(file)
    document, _ = sample_comic(folder, pages=pages, size=64)
    panels = []
    for number, page in enumerate(document.comic.pages):
        for n in range(6):
            art = Art(picture=files[(number * 6 + n) % PICTURES].name, width=SIDE, height=SIDE)  # type: ignore[arg-type]
            panels.append(msgspec.structs.replace(document.panel(f"{page}-pn-{n}"), art=art))
    document = changed(document, panels).applied_to(document)
    return document, lambda picture: folder / picture


def distinct(document: Document, folder: Path) -> Document:
    """The same comic with a picture file of its own in every panel (hard links: no disk is used up)."""
    panels = []
    for number, page in enumerate(document.comic.pages):
        for n, panel in enumerate(document.panels(page)):
            assert panel.art is not None
            name = f"own-{number}-{n}.jpg"
            if not (folder / name).exists():
                os.link(folder / panel.art.picture, folder / name)
            panels.append(
                msgspec.structs.replace(panel, art=msgspec.structs.replace(panel.art, picture=name))
            )  # type: ignore[arg-type]
    return changed(document, panels).applied_to(document)


def timed(work: Callable[[], object], best_of: int = 2) -> float:
    """Seconds of the fastest of `best_of` runs."""
    best = float("inf")
    for _ in range(best_of):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def png_rows(folder: Path, pages: int) -> list[tuple[str, str, str]]:
    """Our PNG against Qt's default."""
    from support.sample_comic import shipped_faces

    from kitsumy_desktop.drawing.page import PageDrawer
    from kitsumy_desktop.export.encode import jpeg_bytes, pixels_of, png_bytes
    from kitsumy_desktop.export.render import ensure_qt
    from kitsumy_desktop.painting.painter import render_page
    from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

    ensure_qt()
    document, path = comic(folder, 2, "jpg")
    drawing = PageDrawer(shipped_faces()).draw(document, document.comic.pages[0])
    cache = PictureCache(path)  # type: ignore[arg-type]
    image = render_page(drawing, LoadedPictures(cache), shipped_faces(), 300 / 72)
    paint = timed(lambda: render_page(drawing, LoadedPictures(cache), shipped_faces(), 300 / 72))
    ours = timed(lambda: (folder / "a.png").write_bytes(png_bytes(pixels_of(image), 300)))
    peer = timed(lambda: image.save(str(folder / "b.png"), "PNG"), 1)
    jpeg = timed(lambda: jpeg_bytes(pixels_of(image), 300, 92))
    size = (folder / "a.png").stat().st_size / (folder / "b.png").stat().st_size
    cache.close()
    fresh = PictureCache(path)  # type: ignore[arg-type]

    def whole() -> None:
        for picture in drawing_pictures(document):
            fresh.forget(picture)  # type: ignore[arg-type]
        png_bytes(pixels_of(render_page(drawing, LoadedPictures(fresh), shipped_faces(), 300 / 72)), 300)

    page = timed(whole)
    return [
        ("PNG: paint a page, pictures decoded", f"{paint * 1e3:.0f} ms", ""),
        (
            "PNG: encode and write / QImage.save default",
            f"{ours * 1e3:.0f} ms",
            f"{ours / peer:.3f} (goal 0.25)",
        ),
        (
            "PNG: bytes / QImage.save default",
            f"{(folder / 'a.png').stat().st_size / 1e6:.1f} MB",
            f"{size:.2f} (goal 1.15)",
        ),
        (
            "PNG: whole page / the same with QImage.save",
            f"{page * 1e3:.0f} ms",
            f"{page / (page - ours + peer):.3f} (goal 0.25)",
        ),
        ("CBZ: JPEG encode of a page", f"{jpeg * 1e3:.0f} ms", ""),
    ]


def drawing_pictures(document: Document) -> set[str]:
    """Pictures of the first page."""
    return {p.art.picture for p in document.panels(document.comic.pages[0]) if p.art is not None}


def pdf_rows(folder: Path, pages: int) -> list[tuple[str, str, str]]:
    """PDF against a raw copy of the bytes it passes through."""
    document, path = comic(folder, pages, "jpg")
    document = distinct(document, folder)
    snapshot = Snapshot(document, path)  # type: ignore[arg-type]
    ours = timed(lambda: run_export(snapshot, [folder / "c.pdf"]))
    files = [p.art.picture for page in document.comic.pages for p in document.panels(page) if p.art]

    def copy() -> None:
        with (folder / "raw").open("wb") as out:
            for file in files:
                out.write((folder / file).read_bytes())
            out.flush()
            os.fsync(out.fileno())

    raw = timed(copy)
    png_document, png_path = comic(folder, 8, "png")
    png_snapshot = Snapshot(png_document, png_path)  # type: ignore[arg-type]
    png = timed(lambda: run_export(png_snapshot, [folder / "d.pdf"]), 1)
    return [
        (
            "PDF: page with JPEG / raw copy and fsync",
            f"{ours / pages * 1e3:.1f} ms",
            f"{ours / raw:.2f} (goal 4)",
        ),
        ("PDF: page with PNG pictures (24 distinct on 8 pages)", f"{png / 8 * 1e3:.0f} ms", ""),
    ]


def crowded_rows(folder: Path) -> list[tuple[str, str, str]]:
    """A page of sixty objects, lines and tones in every panel, against the same page without them."""
    from support.bench_page import bench_comic, crowded

    document, pictures = bench_comic(folder, size=512)
    target = folder / "f.pdf"
    times, sizes = [], []
    for one in (document, crowded(document)):
        snapshot = Snapshot(one, pictures.path)
        times.append(timed(lambda snapshot=snapshot: run_export(snapshot, [target])))  # type: ignore[misc]
        sizes.append(target.stat().st_size / 1e3)
    return [
        (
            "PDF: a page with lines and tones everywhere",
            f"{times[1] * 1e3:.0f} ms",
            f"{times[1] / times[0]:.1f} × as long as without",
        ),
        ("the same: bytes more than without", f"{sizes[1] - sizes[0]:.0f} kB", "(goal 1000)"),
    ]


def all_rows(folder: Path, pages: int) -> list[tuple[str, str, str]]:
    """All three kinds at once, with and without processes."""
    document, path = comic(folder, pages, "jpg")
    snapshot = Snapshot(document, path)  # type: ignore[arg-type]
    targets = [folder / "e.pdf", folder / "e.cbz", folder / "e"]
    one = timed(lambda: run_export(snapshot, targets, workers=1), 1)
    many = timed(lambda: run_export(snapshot, targets), 1)
    return [
        (
            f"PDF + CBZ + PNG of {pages} pages, one process",
            f"{one:.1f} s",
            f"{one / pages * 1e3:.0f} ms a page",
        ),
        ("the same, processes where they pay", f"{many:.1f} s", f"{one / many:.2f} × faster (goal 1.5)"),
    ]


def memory_rows(folder: Path) -> list[tuple[str, str, str]]:
    """Peak memory of fresh processes that export 10 and 100 pages as PDF."""
    peaks = [_peak(folder, pages) for pages in (10, 100)]
    return [
        (
            "PDF: peak memory of 100 pages / 10 pages (6 distinct pictures a page)",
            f"{peaks[1]:.0f} MB",
            f"{peaks[1] / peaks[0]:.2f} (goal 1.2)",
        )
    ]


def _peak(folder: Path, pages: int) -> float:
    made = subprocess.run(
        [sys.executable, __file__, "--peak", str(folder), str(pages)],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(json.loads(made.stdout)["megabytes"])


def _measure_peak(folder: Path, pages: int) -> None:
    document, path = comic(folder, pages, "jpg")
    run_export(Snapshot(distinct(document, folder), path), [folder / "m.pdf"])  # type: ignore[arg-type]
    print(json.dumps({"megabytes": _high_water()}))


def _high_water() -> float:
    """Most memory this process ever held, MB. getrusage would count the parent's from before exec."""
    status = Path("/proc/self/status")
    if not status.exists():
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def run(pages: int = 24) -> list[tuple[str, str, str]]:
    """Rows of (what, figure, ratio and goal)."""
    folder = Path(tempfile.mkdtemp(prefix="kitsumy-bench-"))
    try:
        return (
            png_rows(folder, pages)
            + pdf_rows(folder, pages)
            + crowded_rows(folder)
            + all_rows(folder, pages)
            + memory_rows(folder)
        )
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Print the table."""
    if sys.argv[1:2] == ["--peak"]:
        _measure_peak(Path(sys.argv[2]), int(sys.argv[3]))
        return
    for what, value, ratio in run(int(sys.argv[1]) if len(sys.argv) > 1 else 24):
        print(f"{what:72} {value:>10}   {ratio}")


if __name__ == "__main__":
    main()
