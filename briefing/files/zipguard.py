"""Limits and refusals for strangers' zip files, and their members read under a cap."""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from briefing.errors import BriefingError

_MEBIBYTE = 1024 * 1024
_LOCAL_HEADER = b"PK\x03\x04"
_CENTRAL_HEADER = b"PK\x01\x02"
_ENCRYPTED = 0x1
_BAD_NAME = re.compile(r"\\|:|^/|(^|/)\.\.?(/|$)|//|[\x00-\x1f\x7f]")
_BROKEN = (
    BadZipFile,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """In bytes, but `entries` and `ratio`: how many times its packed size a member may have,
    beyond a first mebibyte."""

    file: int = 64 * _MEBIBYTE
    entries: int = 4000
    member: int = 64 * _MEBIBYTE
    whole: int = 256 * _MEBIBYTE
    ratio: int = 200


_LIMITS = Limits()


def members(data: bytes, path: Path, limits: Limits = _LIMITS) -> dict[str, bytes]:
    """Every file of a zip by its name.

    Raises `BriefingError` "file-too-big", "archive-broken", "archive-too-many",
    "archive-name-twice", "archive-name", "archive-encrypted" or "archive-bomb".
    """
    if len(data) > limits.file:
        raise BriefingError("file-too-big", path=path, limit=limits.file // _MEBIBYTE)
    if not data.startswith(_LOCAL_HEADER):
        raise BriefingError("archive-broken", path=path)
    # Counted before zipfile makes an object of each.
    if data.count(_CENTRAL_HEADER) > limits.entries:
        raise BriefingError("archive-too-many", path=path, limit=limits.entries)
    try:
        with ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            _check_names(infos, path)
            _check_sizes(infos, path, limits, len(data))
            return _read(archive, path, limits)
    except _BROKEN as error:
        raise BriefingError("archive-broken", path=path) from error


def _check_names(infos: list[ZipInfo], path: Path) -> None:
    seen: set[str] = set()
    for info in infos:
        name = info.orig_filename
        if _BAD_NAME.search(name) or name != info.filename:
            raise BriefingError("archive-name", path=path, part=_shown(name))
        if name.casefold() in seen:
            raise BriefingError("archive-name-twice", path=path, part=name)
        seen.add(name.casefold())
        if info.flag_bits & _ENCRYPTED:
            raise BriefingError("archive-encrypted", path=path)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise BriefingError("archive-broken", path=path)


def _check_sizes(infos: list[ZipInfo], path: Path, limits: Limits, size: int) -> None:
    """What the directory says; members that share their bytes say more than there is."""
    for info in infos:
        if info.file_size > _most(info, limits):
            raise BriefingError("archive-bomb", path=path, part=info.filename)
    packed = sum(info.compress_size for info in infos)
    if packed > size or sum(info.file_size for info in infos) > limits.whole:
        raise BriefingError("archive-bomb", path=path, part=infos[0].filename)


def _read(archive: ZipFile, path: Path, limits: Limits) -> dict[str, bytes]:
    """The members as they are, whatever the directory says of their sizes."""
    read: dict[str, bytes] = {}
    left = limits.whole
    for info in archive.infolist():
        if info.is_dir():
            continue
        most = min(_most(info, limits), left)
        with archive.open(info) as file:
            content = file.read(most + 1)
        if len(content) > most:
            raise BriefingError("archive-bomb", path=path, part=info.filename)
        left -= len(content)
        read[info.filename] = content
    return read


def _most(info: ZipInfo, limits: Limits) -> int:
    return min(limits.member, limits.ratio * info.compress_size + _MEBIBYTE)


def _shown(name: str) -> str:
    return "".join(char if char.isprintable() else "·" for char in name)
