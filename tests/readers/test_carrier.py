from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from files.packing import docx
from writers.docx.samples import document, para

from briefing.document.carrier import MEMO_NAME, NAMESPACE
from briefing.document.tree import Carrier, Document
from briefing.errors import BriefingError
from briefing.readers import carrier
from briefing.writers import docx as word
from briefing.writers import pdf as print_

MEMO = json.dumps({"format": "chancery/memo", "words": "<&]]> қ “x”\n"}, ensure_ascii=False)


def paper(memo: str | None = MEMO) -> Document:
    held = None if memo is None else Carrier(MEMO_NAME, memo.encode())
    return document(para("Words."), carrier=held)


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(BriefingError) as caught:
        carrier.memo_in(path)
    return caught.value.key


def test_the_memo_in_a_word_file(tmp_path: Path) -> None:
    assert carrier.memo_in(written(tmp_path, "a.DOCX", word.write(paper()))) == MEMO.encode()


def test_the_memo_in_a_pdf(tmp_path: Path) -> None:
    path = written(tmp_path, "a.PDF", print_.write(paper()).data)
    assert carrier.memo_in(path) == MEMO.encode()


def test_a_hand_over_has_none(tmp_path: Path) -> None:
    assert carrier.memo_in(written(tmp_path, "a.docx", word.write(paper(None)))) is None
    assert carrier.memo_in(written(tmp_path, "a.pdf", print_.write(paper(None)).data)) is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_word_may_name_the_part_anew_and_write_it_otherwise(tmp_path: Path, encoding: str) -> None:
    memo = f'<m:memo xmlns:m="{NAMESPACE}" name="x">{{"a": <![CDATA[1]]>}}</m:memo>'
    others = {
        "customXml/item1.xml": f"<other>{NAMESPACE}</other>",
        "customXml/item2.xml": f'<a xmlns:m="{NAMESPACE}"><m:memo>inner</m:memo></a>',
        "customXml/item7.xml": memo.encode(encoding),
    }
    path = written(tmp_path, "a.docx", docx(others=others))
    assert carrier.memo_in(path) == b'{"a": 1}'


def test_a_word_file_goes_through_the_guard(tmp_path: Path) -> None:
    faulty = docx(others={"customXml/item1.xml": "<!DOCTYPE a><a/>"})
    assert refused(written(tmp_path, "a.docx", faulty)) == "xml-doctype"
    assert refused(tmp_path / "none.docx") == "file-missing"


def test_a_pdf_that_is_none(tmp_path: Path) -> None:
    assert refused(written(tmp_path, "a.pdf", b"words")) == "pdf-broken"
    assert refused(written(tmp_path, "a.pdf", b"%PDF-1.7\nwords")) == "pdf-broken"
    assert refused(tmp_path / "none.pdf") == "file-missing"


def _changed(change: object, **how: object) -> bytes:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(print_.write(paper()).data)) as pdf:
        if callable(change):
            change(pdf)
        pdf.save(buffer, **how)  # type: ignore[arg-type]
    return buffer.getvalue()


def test_a_locked_pdf(tmp_path: Path) -> None:
    locked = _changed(None, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert refused(written(tmp_path, "a.pdf", locked)) == "archive-encrypted"
    printable = _changed(None, encryption=pikepdf.Encryption(owner="a", user=""))
    assert carrier.memo_in(written(tmp_path, "a.pdf", printable)) == MEMO.encode()


def test_a_pdf_written_anew(tmp_path: Path) -> None:
    packed = _changed(None, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert carrier.memo_in(written(tmp_path, "a.pdf", packed)) == MEMO.encode()

    def associated_no_more(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.AF

    path = written(tmp_path, "a.pdf", _changed(associated_no_more))
    assert carrier.memo_in(path) == MEMO.encode()


def test_other_files_in_a_pdf(tmp_path: Path) -> None:
    def only_another(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.AF
        del pdf.Root.Names
        pdf.attachments["a.txt"] = b"words"

    assert carrier.memo_in(written(tmp_path, "a.pdf", _changed(only_another))) is None


def test_a_bomb_in_a_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrier, "MAX_BYTES", 1 << 20)
    monkeypatch.setitem(carrier._LIMITS, "flate_max_memory", 2 << 20)

    def swollen(pdf: pikepdf.Pdf) -> None:
        stream = pdf.Root.AF[0].EF.F
        stream.write(bytes(8 << 20))

    before = pikepdf.settings.get_qpdf_limits()
    data = _changed(swollen, compress_streams=True)
    assert len(data) < 1 << 20
    assert refused(written(tmp_path, "a.pdf", data)) in ("pdf-broken", "file-too-big")
    assert pikepdf.settings.get_qpdf_limits() == before


@pytest.mark.parametrize("wrong", [[], [1, 2], ["words"]])
def test_a_pdf_built_wrong_and_still_whole(tmp_path: Path, wrong: list[object]) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AF = pikepdf.Array([pikepdf.String(e) if e == "words" else e for e in wrong])

    assert carrier.memo_in(written(tmp_path, "a.pdf", _changed(change))) == MEMO.encode()


@pytest.mark.parametrize("part", ["/EF", "/F"])
def test_a_pdf_whose_memo_is_gone(tmp_path: Path, part: str) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        held = pdf.Root.AF[0]
        if part == "/EF":
            del held["/EF"]
        else:
            held.EF = pikepdf.Dictionary({"/F": 7})

    assert refused(written(tmp_path, "a.pdf", _changed(change))) == "pdf-broken"
