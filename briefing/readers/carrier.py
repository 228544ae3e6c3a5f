"""The memo that travels inside a paper: in Word a custom XML part, in PDF an associated file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.document.carrier import MEMO_NAME, NAMESPACE
from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.files.guard import MAX_BYTES, read_bytes
from briefing.files.xmlguard import scan

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

SUFFIXES = (".docx", ".pdf")
_ROOT = f"{NAMESPACE} memo"
# Decoders of hostile streams stop here.
_LIMITS: dict[str, Any] = {
    "doc_max_warnings": 100,
    "flate_max_memory": 2 * MAX_BYTES,
    "png_max_memory": 2 * MAX_BYTES,
    "tiff_max_memory": 2 * MAX_BYTES,
    "run_length_max_memory": 2 * MAX_BYTES,
    "dct_max_memory": MAX_BYTES,
}
_HEAD = 1024
# What a PDF with one kind of object where another belongs makes of a reader.
_CLUMSY = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def memo_in(path: Path) -> bytes | None:
    """The memo file inside a paper, .docx or .pdf; None in one that carries none.

    What is in it is the memo reader's to judge. Raises `BriefingError` as `docxguard.read`
    does; for a PDF "file-missing", "file-unreadable", "file-too-big", "archive-encrypted" or
    "pdf-broken".
    """
    return _in_pdf(path) if path.suffix.lower() == ".pdf" else _in_docx(path)


class _Memo:
    """Gathers the text of a part whose root is a memo."""

    def __init__(self) -> None:
        self.depth = 0
        self.found = False
        self.words: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.found = self.found or (self.depth == 0 and name == _ROOT)
        self.depth += 1

    def end(self, name: str) -> None:
        self.depth -= 1

    def text(self, text: str) -> None:
        if self.found:
            self.words.append(text)


def _in_docx(path: Path) -> bytes | None:
    """Found by its root element: Word and LibreOffice name the parts anew."""
    traces = (NAMESPACE.encode(), NAMESPACE.encode("utf-16-le"), NAMESPACE.encode("utf-16-be"))
    for name, content in sorted(docxguard.read(path).items()):
        if name.endswith(".xml") and any(trace in content for trace in traces):
            memo = _Memo()
            scan(content, path, name, memo)
            if memo.found:
                return "".join(memo.words).encode()
    return None


def _in_pdf(path: Path) -> bytes | None:
    data = read_bytes(path)
    if b"%PDF-" not in data[:_HEAD]:
        raise BriefingError("pdf-broken", path=path)
    import pikepdf  # noqa: PLC0415 - slow to load, and few sessions read a PDF

    before: dict[str, Any] = pikepdf.settings.set_qpdf_limits(**_LIMITS)
    try:
        with pikepdf.open(BytesIO(data), suppress_warnings=True) as pdf:
            for each in _attached(pdf):
                if isinstance(each, pikepdf.Dictionary) and _name(each) == MEMO_NAME:
                    return _decoded(_content(each), path)
            return None
    except pikepdf.PasswordError as error:
        raise BriefingError("archive-encrypted", path=path) from error
    except (pikepdf.PdfError, *_CLUMSY) as error:
        raise BriefingError("pdf-broken", path=path) from error
    finally:
        pikepdf.settings.set_qpdf_limits(**before)


def _attached(pdf: Pdf) -> Iterator[Object]:
    """The file specifications the PDF is associated with, then all it has attached."""
    yield from pdf.Root.get("/AF", [])
    yield from (each.obj for each in pdf.attachments.values())


def _name(specification: Object) -> str:
    return str(specification.get("/UF", specification.get("/F", "")))


def _content(specification: Object) -> Object:
    files = specification["/EF"]
    return files["/UF"] if "/UF" in files else files["/F"]


def _decoded(stream: Object, path: Path) -> bytes:
    data = stream.read_bytes()
    if len(data) > MAX_BYTES:
        raise BriefingError("file-too-big", path=path, limit=MAX_BYTES // (1024 * 1024))
    return data
