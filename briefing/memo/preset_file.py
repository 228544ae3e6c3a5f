"""Layout presets and marking schemes: TOML files in folders of their own, named by their ids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.errors import BriefingError, Problem
from briefing.files.guard import parse_toml, read_bytes
from briefing.files.schema import check_version, validated
from briefing.memo.scheme import Scheme
from briefing.memo.template import LayoutPreset

LAYOUT_FORMAT, MARKING_FORMAT, VERSION = "chancery/layout", "chancery/marking", 1
SUFFIX = ".toml"
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
# What stands above the handling tier needs an accredited system, and this program is none.
_CLASSIFIED = re.compile(
    r"\b(top secret|secret|confidential|restricted|restreint|confidentiel|noforn)\b"
    r"|секретно|құпия|жашыруун|купуя",
    re.IGNORECASE,
)


def layouts(folder: Path) -> list[LayoutPreset]:
    """Every layout preset of a folder, by id."""
    return [validated(LayoutPreset, _body(path, LAYOUT_FORMAT), path) for path in _files(folder)]


def schemes(folder: Path) -> list[Scheme]:
    """Every marking scheme of a folder, by id."""
    return [validated(Scheme, _scheme_body(path), path) for path in _files(folder)]


def layout_body(folder: Path, identity: str, path: Path) -> dict[str, Any]:
    """The preset a file names. Raises "preset-unknown"."""
    preset = _named(folder, identity)
    if preset is None:
        raise _unknown("layout", folder, identity, path)
    return _body(preset, LAYOUT_FORMAT)


def scheme_body(folder: Path, identity: str, path: Path) -> dict[str, Any]:
    """The scheme a file names. Raises "preset-unknown"."""
    scheme = _named(folder, identity)
    if scheme is None:
        raise _unknown("marking", folder, identity, path)
    return _scheme_body(scheme)


def scheme_faults(scheme: Scheme) -> Iterator[tuple[int, Problem | BriefingError]]:
    """What is wrong with a scheme, and with which of its levels: an id twice, a level above the
    handling tier, no level at all."""
    seen: set[str] = set()
    if not scheme.levels:
        yield 0, Problem("no-levels")
    for number, level in enumerate(scheme.levels):
        if level.id in seen:
            yield number, Problem("same-id", (("id", level.id),))
        seen.add(level.id)
        label = level.label
        for words in (label.en, label.ru, label.kk, label.ky, level.suffix, level.portion):
            if words and _CLASSIFIED.search(words):
                yield number, BriefingError("marking-above", path=scheme.id, level=words)
                break


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{SUFFIX}"))


def _unknown(field: str, folder: Path, identity: str, path: Path) -> BriefingError:
    known = ", ".join(sorted(path.stem for path in _files(folder)))
    return BriefingError(
        "preset-unknown", path=path, line=1, field=field, preset=identity, known=known
    )


def _named(folder: Path, identity: str) -> Path | None:
    path = folder / f"{identity}{SUFFIX}"
    return path if _ID.fullmatch(identity) and path.is_file() else None


def _body(path: Path, name: str) -> dict[str, Any]:
    table = check_version(parse_toml(read_bytes(path), path), path, name, VERSION)
    return {name: value for name, value in table.items() if name not in ("format", "version")}


def _scheme_body(path: Path) -> dict[str, Any]:
    body = _body(path, MARKING_FORMAT)
    body["levels"] = body.pop("level", [])
    return body
