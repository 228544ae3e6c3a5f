"""From a memo to papers on disk: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from briefing.app.messages import findings_told
from briefing.document.tree import Document
from briefing.errors import BriefingError
from briefing.files.atomic import check_writable, real, write_all
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import check, stops
from briefing.memo.outline import Memo

Progress = Callable[[int, int], None]
SUFFIXES = (".docx", ".pdf")
_STEPS = 1000


def check_outputs(outputs: Sequence[Path]) -> None:
    """Refuse targets before any work. Raises "output-missing", "output-suffix", "output-twice"
    or what `check_writable` does."""
    if not outputs:
        raise BriefingError("output-missing")
    seen: set[Path] = set()
    for path in outputs:
        if path.suffix.lower() not in SUFFIXES:
            raise BriefingError("output-suffix", path=path)
        if real(path) in seen:
            raise BriefingError("output-twice", path=path)
        seen.add(real(path))
        check_writable(path)


def refuse_stopped(memo: Memo, language: str) -> None:
    """Raise "stopped-by-findings" where a finding keeps the paper from being built."""
    stopping = stops(check(memo))
    if stopping:
        raise BriefingError("stopped-by-findings", findings=findings_told(stopping, language))


def export(
    memo: Memo,
    outputs: Sequence[Path],
    options: Export | None = None,
    progress: Progress | None = None,
) -> None:
    """Make every paper, then write them. `progress(done, total)` may raise `CancelledError`;
    then, as on any error, no file is touched."""
    check_outputs(outputs)
    document = assemble(memo, options)
    made: list[tuple[Path, bytes]] = []
    for number, path in enumerate(outputs):
        made.append(
            (path, _rendered(document, path.suffix.lower(), _part(progress, number, len(outputs))))
        )
    write_all(made)


def _rendered(document: Document, suffix: str, progress: Progress | None) -> bytes:
    # The writers load heavy libraries, so each is imported when it is first needed.
    if suffix == ".pdf":
        from briefing.writers import pdf  # noqa: PLC0415

        return pdf.write(document, progress).data
    from briefing.writers import docx  # noqa: PLC0415

    return docx.write(document, progress)


def _part(progress: Progress | None, number: int, count: int) -> Progress | None:
    """One paper's share of the whole progress."""
    if progress is None:
        return None

    def told(done: int, total: int) -> None:
        share = (number + done / max(total, 1)) / count
        progress(round(share * _STEPS), _STEPS)

    return told
