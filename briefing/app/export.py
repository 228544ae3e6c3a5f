"""From a memo to papers on disk: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from briefing.app.messages import findings_told
from briefing.app.obeying import applied, refuse_export, refuse_marking
from briefing.app.policy import current
from briefing.document.numbering import with_pages
from briefing.document.tree import Contents, Document
from briefing.errors import BriefingError
from briefing.files.atomic import check_writable, real, write_all
from briefing.memo.assemble import Export, assemble
from briefing.memo.check import Finding, check, stops
from briefing.memo.outline import MAIN, Memo
from briefing.memo.template_file import reference_bytes

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


def found(memo: Memo) -> list[Finding]:
    """What an approver would send back of a memo as it stands, without a library."""
    return check(memo)


def remarks(findings: Sequence[Finding]) -> tuple[int, int]:
    """How many findings warn, and how many are notes: neither keeps a paper from being built."""
    levels = [finding.level for finding in findings]
    return levels.count("warn"), levels.count("info")


def refuse_stopped(findings: Sequence[Finding], language: str) -> None:
    """Raise "stopped-by-findings" where one of a memo's findings keeps it from being built."""
    stopping = stops(findings)
    if stopping:
        raise BriefingError("stopped-by-findings", findings=findings_told(stopping, language))


def export(
    memo: Memo,
    outputs: Sequence[Path],
    options: Export | None = None,
    progress: Progress | None = None,
    passphrase: str = "",
    *,
    each: bool = False,
) -> None:
    """Make every file, then write them: the memo with its annexes in one, or `each` paper in its
    own. `progress(done, total)` may raise `CancelledError`; then, as on any error, no file is
    touched.

    A `passphrase` locks PDF papers (AES-256; such a file is no PDF/A); raises
    "passphrase-word" where a Word paper is asked for with one, and what the machine's policy does
    not allow (`obeying`).
    """
    policy = current()
    memo = applied(memo, policy)
    refuse_marking(memo, policy)
    wanted = targets(memo, outputs, each=each)
    refuse_export(policy, options or Export(), [path for path, _ in wanted])
    check_outputs([path for path, _ in wanted])
    if passphrase and any(path.suffix.lower() == ".docx" for path in outputs):
        raise BriefingError("passphrase-word")
    papers: dict[str, _Papers] = {}
    made: list[tuple[Path, bytes]] = []
    for number, (path, identity) in enumerate(wanted):
        part = _part(progress, number, len(wanted))
        paper = papers.setdefault(identity, _Papers(memo, identity, options, passphrase))
        made.append((path, paper.pdf(part) if path.suffix.lower() == ".pdf" else paper.docx(part)))
    write_all(made)


def targets(memo: Memo, outputs: Sequence[Path], *, each: bool) -> list[tuple[Path, str]]:
    """The files to be written and the paper each holds, "" for the whole memo. Where `each` paper
    has its own, an annex's is named after the main paper's: "brief-annex-1.pdf"."""
    if not (each and memo.annexes):
        return [(path, "") for path in outputs]
    found = [(path, MAIN) for path in outputs]
    for place, annex in enumerate(memo.annexes, 1):
        found += [
            (path.with_name(f"{path.stem}-annex-{place}{path.suffix}"), annex.id)
            for path in outputs
        ]
    return found


def missing_tags(memo: Memo, options: Export | None = None) -> tuple[str, ...]:
    """The tags of the memo's values for which its reference document has no control; they are
    printed above the text. Raises where the reference cannot serve."""
    reference = reference_bytes(memo.main.template)
    if reference is None:
        return ()
    from briefing.writers.docx.reference import missing_tags as missing  # noqa: PLC0415

    return missing(assemble(memo, options), reference)


class _Papers:
    """The files of one paper, or of a whole memo. The writers load heavy libraries, so each is
    imported when it is first needed."""

    def __init__(self, memo: Memo, identity: str, options: Export | None, passphrase: str) -> None:
        self._document = assemble(memo, options, paper=identity)
        self._reference = reference_bytes(memo.paper(identity or MAIN).template)
        self._passphrase = passphrase

    def pdf(self, progress: Progress | None) -> bytes:
        from briefing.writers import pdf  # noqa: PLC0415

        return pdf.write(self._document, progress, passphrase=self._passphrase).data

    def docx(self, progress: Progress | None) -> bytes:
        from briefing.writers import docx  # noqa: PLC0415

        return docx.write(self._paged(), progress, self._reference)

    def _paged(self) -> Document:
        """With the pages of the contents filled in, as the PDF, in metric twins, lays them out."""
        document = self._document
        if not any(isinstance(block, Contents) for block in document.blocks):
            return document
        from briefing.writers import pdf  # noqa: PLC0415

        laid = pdf.write(document)
        pages = {
            origin: laid.numbers[found[0].page] for origin, found in laid.places.items() if found
        }
        return with_pages(document, pages)


def _part(progress: Progress | None, number: int, count: int) -> Progress | None:
    """One paper's share of the whole progress."""
    if progress is None:
        return None

    def told(done: int, total: int) -> None:
        share = (number + done / max(total, 1)) / count
        progress(round(share * _STEPS), _STEPS)

    return told
