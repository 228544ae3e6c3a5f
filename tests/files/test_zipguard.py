from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_STORED, ZipFile, ZipInfo

import pytest
from files.packing import zipped
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError
from briefing.files.zipguard import Limits, members

PATH = Path("strange.docx")
_NAMES = st.from_regex(r"[a-z]{1,8}(/[a-z]{1,8}){0,2}\.(xml|png)", fullmatch=True)


def refused(data: bytes, limits: Limits | None = None) -> BriefingError:
    with pytest.raises(BriefingError) as caught:
        members(data, PATH, limits or Limits())
    assert caught.value.values["path"] == PATH
    return caught.value


@given(st.dictionaries(_NAMES, st.binary(max_size=300), min_size=1, max_size=6))
def test_what_was_packed_is_read(files: dict[str, bytes]) -> None:
    assert members(zipped(files), PATH) == files


def test_folders_are_no_members() -> None:
    assert members(zipped({"word/": b"", "word/a.xml": b"a"}), PATH) == {"word/a.xml": b"a"}


@given(st.binary(max_size=400))
def test_anything_else_is_refused(data: bytes) -> None:
    assert refused(data).key == "archive-broken"


@given(st.integers(0, 400), st.integers(0, 255))
def test_one_byte_changed_is_refused_or_read(place: int, byte: int) -> None:
    data = bytearray(zipped({"a.xml": b"<a/>" * 50, "word/b.xml": b"<b/>"}))
    data[place % len(data)] = byte
    try:
        members(bytes(data), PATH)
    except BriefingError as error:
        assert error.key.startswith("archive-")  # noqa: PT017


def test_cut_short() -> None:
    assert refused(zipped({"a.xml": b"a" * 500})[:-30]).key == "archive-broken"


def test_too_big() -> None:
    assert refused(zipped({"a": b"a"}), Limits(file=10)).key == "file-too-big"


def test_too_many() -> None:
    data = zipped({f"{n}.xml": b"" for n in range(30)})
    assert len(members(data, PATH)) == 30
    assert refused(data, Limits(entries=29)).key == "archive-too-many"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["word/a.xml", "WORD/A.xml"])
def test_a_name_twice(second: str) -> None:
    data = zipped([("word/a.xml", b"1"), (second, b"2")])
    assert refused(data).key == "archive-name-twice"


@pytest.mark.parametrize(
    "name",
    ["../a", "word/../../a", "/etc/passwd", "C:/a", "word\\a", "a//b", "./a", "word/..", "a\nb"],
)
def test_a_name_that_leaves_its_place(name: str) -> None:
    assert refused(zipped({name: b"x"})).key == "archive-name"


def test_a_name_with_its_end_hidden() -> None:
    data = zipped({"a.xmlXexe": b"x"}).replace(b"a.xmlX", b"a.xml\0")
    assert refused(data).key == "archive-name"


def test_encrypted() -> None:
    data = bytearray(zipped({"a.xml": b"words"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)).key == "archive-encrypted"


def test_other_compression() -> None:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_BZIP2) as archive:
        archive.writestr("a.xml", b"words")
    assert refused(buffer.getvalue()).key == "archive-broken"


def test_bomb_by_ratio() -> None:
    assert refused(zipped({"a.xml": bytes(8 << 20)})).key == "archive-bomb"


def test_bomb_by_size() -> None:
    small = Limits(member=1000, whole=1500)
    assert refused(zipped({"a": b"a" * 1001}), small).key == "archive-bomb"
    assert refused(zipped(dict.fromkeys("ab", b"a" * 900)), small).key == "archive-bomb"


def test_bomb_that_lies_about_its_size() -> None:
    data = bytearray(zipped({"a.xml": bytes(8 << 20)}))
    for header, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(header) + offset, 10)
    assert refused(bytes(data)).key in ("archive-bomb", "archive-broken")


def test_members_that_share_their_bytes() -> None:
    """Two entries of the directory that point to one: more comes out than went in."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(ZipInfo("a.xml"), b"x" * 5000, ZIP_STORED)
        archive.filelist.append(archive.filelist[0])
        other = ZipInfo("b.xml")
        for name in ("file_size", "compress_size", "CRC", "header_offset"):
            setattr(other, name, getattr(archive.filelist[0], name))
        archive.filelist[1] = other
    assert refused(buffer.getvalue()).key in ("archive-bomb", "archive-broken")
