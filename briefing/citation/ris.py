"""RIS, the tagged format of reference managers, in and out.

An institution's name ends in a comma, so that no reader takes its last word for a surname.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.citation.reference import Name, Reference, dated, named, tidy
from briefing.values.edtf import Edtf

_LINE = re.compile(r"([A-Z][A-Z0-9])  -(?: (.*))?")
_MOST = 100_000


def written(references: Iterable[Reference]) -> str:
    """References as RIS records."""
    return "\n".join(_record(each) for each in references)


def parsed(text: str) -> list[Reference]:
    """References from RIS records. Raises ValueError for text that holds none, or breaks off."""
    records: list[dict[str, list[str]]] = []
    current: dict[str, list[str]] | None = None
    last = ""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        match = _LINE.fullmatch(line.rstrip())
        tag, value = (match[1], match[2] or "") if match else ("", line)
        if tag == "TY":
            current = {"TY": [value]}
            records.append(current)
        elif tag == "ER":
            current = None
        elif current is None:
            if line.strip():
                raise ValueError(f"line {number} stands outside a record")
        elif tag:
            current.setdefault(tag, []).append(value)
            last = tag
        elif last and line.strip():
            current[last][-1] += f" {line.strip()}"
    if not records or current is not None:
        raise ValueError("no whole RIS record")
    return [_reference(record, place) for place, record in enumerate(records[:_MOST], 1)]


def _record(reference: Reference) -> str:
    kind = "ELEC" if reference.url else "GEN"
    lines = [
        ("TY", "RPRT" if reference.institutional else kind),
        ("ID", reference.id),
        ("TI", reference.title),
        *(("AU", _author(name)) for name in reference.authors),
        ("PB" if reference.institutional else "T2", reference.publisher),
        ("PY", _year(reference.published)),
        ("DA", _date(reference.published)),
        ("Y2", _date(reference.accessed)),
        ("UR", reference.url),
        ("LA", reference.language),
        ("N1", reference.note),
    ]
    told = [f"{tag}  - {value}" for tag, value in lines if value]
    return "\n".join([*told, "ER  - ", ""])


def _author(name: Name) -> str:
    return f"{name.family}, {name.given}" if name.given else f"{name.family},"


def _year(date: Edtf | None) -> str:
    first = date.ends()[0] if date else None
    return first.year if first and first.year.isdigit() else ""


def _date(date: Edtf | None) -> str:
    """ "2025/05/05/": year, month, day and the rest, which is empty; else EDTF as it stands."""
    if date is None:
        return ""
    first, last = date.ends()
    if first is None or first != last or first.qualifier or not first.year.isdigit():
        return str(date)
    month = f"{first.month:02}" if first.month else ""
    day = f"{first.day:02}" if first.day else ""
    return f"{first.year}/{month}/{day}/"


def _reference(record: dict[str, list[str]], place: int) -> Reference:
    def first(*tags: str) -> str | None:
        return next((value for tag in tags for raw in record.get(tag, ()) if (value := tidy(raw))),
                    None)  # fmt: skip

    authors = [tidy(raw) for tag in ("AU", "A1") for raw in record.get(tag, ())]
    return Reference(
        id=first("ID") or str(place),
        title=first("TI", "T1"),
        publisher=first("T2", "JO", "JF", "PB"),
        authors=tuple(named(author) for author in authors if author),
        url=first("UR"),
        published=dated(first("DA", "PY", "Y1") or ""),
        accessed=dated(first("Y2") or ""),
        language=first("LA"),
        institutional=record["TY"][0].strip() == "RPRT",
        note=first("N1") or "",
    )
