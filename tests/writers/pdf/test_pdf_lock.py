"""Papers behind a passphrase."""

import io

import pikepdf
import pypdfium2
import pytest
from writers.pdf.papers import brief

from briefing.writers.pdf import write

_PHRASE = "Қоңыр 1 ☃"


def test_only_the_passphrase_opens_it():
    data = write(brief(), passphrase=_PHRASE).data
    for wrong in ("", "other"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(data), password=wrong)
    with pikepdf.open(io.BytesIO(data), password=_PHRASE) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert str(pdf.encryption.stream_method).endswith("aesv3")
        assert pdf.allow.accessibility
        assert pdf.check_pdf_syntax() == []
        assert pdf.attachments["memo.json"].get_file().read_bytes().startswith(b"{")
    assert b"Trade and transit" not in data


def test_it_claims_no_archive():
    data = io.BytesIO(write(brief(), passphrase=_PHRASE).data)
    with pikepdf.open(data, password=_PHRASE) as pdf, pdf.open_metadata() as told:
        assert "pdfaid:part" not in told
        assert told["pdfuaid:part"] == "1"


def test_it_says_the_same_at_the_same_places():
    locked, plain = write(brief(), passphrase=_PHRASE), write(brief())
    assert locked.places == plain.places
    texts = [
        page.get_textpage().get_text_bounded()
        for data, key in ((locked.data, _PHRASE), (plain.data, None))
        for page in pypdfium2.PdfDocument(data, password=key)
    ]
    assert len(set(texts)) == len(texts) / 2
