"""CSL-JSON, the data format of the Citation Style Language (schema 1.0), in and out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from briefing.citation.reference import Name, Reference, dated, tidy
from briefing.errors import BriefingError
from briefing.values.edtf import Edtf, Point


def written(references: Iterable[Reference]) -> str:
    """References as an array of CSL items."""
    return json.dumps([_item(each) for each in references], ensure_ascii=False, indent=1) + "\n"


def parsed(data: Any) -> list[Reference]:
    """References from parsed JSON: an array of items, or a table that holds one as "items".

    Raises ValueError for anything else.
    """
    items = data.get("items") if isinstance(data, dict) else data
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise ValueError("no array of CSL items")
    return [_reference(item, place) for place, item in enumerate(items, 1)]


def _item(reference: Reference) -> dict[str, Any]:
    kind = "webpage" if reference.url else "document"
    outlet = "publisher" if reference.institutional else "container-title"
    item = {
        "id": reference.id,
        "type": "report" if reference.institutional else kind,
        "title": reference.title,
        "author": [_author(name) for name in reference.authors],
        outlet: reference.publisher,
        "URL": reference.url,
        "issued": _date(reference.published),
        "accessed": _date(reference.accessed),
        "language": reference.language,
        "note": reference.note,
    }
    return {name: value for name, value in item.items() if value}


def _author(name: Name) -> dict[str, str]:
    if not name.given:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given}


def _date(date: Edtf | None) -> dict[str, Any] | None:
    """Days, months and years in numbers; what numbers cannot say as EDTF in "literal"."""
    if date is None:
        return None
    first, last = date.ends()
    ends = [first, last] if date.is_interval else [first]
    parts = [_parts(point) for point in ends]
    if any(part is None for part in parts):
        return {"literal": str(date)}
    return {"date-parts": parts}


def _parts(point: Point | None) -> list[int] | None:
    if point is None or point.qualifier or not point.year.isdigit():
        return None
    found = [int(point.year), point.month, point.day]
    return [part for part in found if part is not None]


def _reference(item: Mapping[str, Any], place: int) -> Reference:
    outlet = tidy(item.get("container-title")) or tidy(item.get("publisher"))
    authors = item.get("author")
    return Reference(
        id=tidy(item.get("id")) or str(place),
        title=tidy(item.get("title")),
        publisher=outlet,
        authors=tuple(
            name
            for author in (authors if isinstance(authors, list) else ())
            if isinstance(author, dict) and (name := _name(author))
        ),
        url=tidy(item.get("URL")),
        published=_read_date(item.get("issued")),
        accessed=_read_date(item.get("accessed")),
        language=tidy(item.get("language")),
        institutional=item.get("type") == "report",
        note=tidy(item.get("note")) or "",
    )


def _name(author: Mapping[str, Any]) -> Name | None:
    literal = tidy(author.get("literal"))
    if literal:
        return Name(literal)
    particle, family, suffix = (
        tidy(author.get(key)) for key in ("non-dropping-particle", "family", "suffix")
    )
    whole = " ".join(part for part in (particle, family, suffix) if part)
    given = tidy(author.get("given")) or ""
    return Name(whole, given) if whole else Name(given) if given else None


def _read_date(value: Any) -> Edtf | None:
    if isinstance(value, str):
        return dated(value)
    if not isinstance(value, dict):
        return None
    for key in ("literal", "raw"):
        if isinstance(value.get(key), str):
            return dated(value[key])
    parts = value.get("date-parts")
    if not isinstance(parts, list) or not 1 <= len(parts) <= 2:
        return None
    try:
        ends = [f"{int(year):04}" + "".join(f"-{int(x):02}" for x in more) for year, *more in parts]
        return Edtf("/".join(ends))
    except (BriefingError, TypeError, ValueError):
        return None
