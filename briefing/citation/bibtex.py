"""BibTeX as BibLaTeX reads it (dates in EDTF, `organization` for the outlet), in and out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from briefing.citation.reference import Name, Reference, dated, named, tidy

_TO_TEX = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
           "^": r"\textasciicircum{}", **{mark: f"\\{mark}" for mark in "&%$#_"}}  # fmt: skip
_WORDS = {"textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "ss": "ß",
          "textless": "<", "textgreater": ">", "textendash": "–", "textemdash": "—", "o": "ø",
          "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "aa": "å", "AA": "Å", "i": "ı",
          "guillemotleft": "«", "guillemotright": "»", "textquotedblleft": "“",
          "textquotedblright": "”", "textquoteleft": "‘", "textquoteright": "’",
          "ldots": "…", "dots": "…"}  # fmt: skip
_ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303",
            "=": "\u0304", ".": "\u0307", "u": "\u0306", "v": "\u030c", "H": "\u030b",
            "c": "\u0327", "k": "\u0328", "r": "\u030a"}  # fmt: skip
_ACCENT = re.compile(
    r"\\(?:(['`^\"~=.])|([uvHckr])(?![A-Za-z]))\s*(?:\{\\?([^\W\d_])\}|\\?([^\W\d_]))"
)
_COMMAND = re.compile(r"\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*\{")
_FIELD = re.compile(r"\s*([A-Za-z][\w-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,#{}\"]+")
_JOINED = re.compile(r"([-`'])(?=\1)")
_IN_URL = {"{": "%7B", "}": "%7D", "\\": "%5C"}
_KEY = re.compile(r"[^A-Za-z0-9:._-]+")
_PLACES = ("journaltitle", "journal", "organization", "institution", "publisher", "howpublished")


def written(references: Iterable[Reference]) -> str:
    """References as entries."""
    return "\n".join(_entry(each) for each in references)


def parsed(text: str) -> list[Reference]:
    """References from entries. Raises ValueError for text that holds none, or breaks off."""
    found = [_reference(kind, key, fields) for kind, key, fields in _entries(text)]
    if not found:
        raise ValueError("no BibTeX entry")
    return found


# Out


def _entry(reference: Reference) -> str:
    kind = "online" if reference.url else "misc"
    date = reference.published
    fields = {
        "title": _escaped(f"{reference.title}") if reference.title else "",
        "author": " and ".join(map(_author, reference.authors)),
        "organization" if kind == "online" and not reference.institutional else "institution":
            _escaped(reference.publisher or ""),
        "date": str(date or ""),
        "url": "".join(_IN_URL.get(letter, letter) for letter in reference.url or ""),
        "urldate": str(reference.accessed or ""),
        "langid": _escaped(reference.language or ""),
        "note": _escaped(reference.note),
    }  # fmt: skip
    if fields["title"]:
        fields["title"] = f"{{{fields['title']}}}"
    key = _KEY.sub("-", reference.id) or "source"
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{'report' if reference.institutional else kind}{{{key},\n{''.join(lines)}}}\n"


def _author(name: Name) -> str:
    if name.given:
        return f"{_escaped(name.family)}, {_escaped(name.given)}"
    return f"{{{_escaped(name.family)}}}"


def _escaped(text: str) -> str:
    """Letters TeX gives a meaning of their own, and pairs it would join to one."""
    told = "".join(_TO_TEX.get(letter, letter) for letter in text)
    return _JOINED.sub(r"\1{}", told)


# In


def _entries(text: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    place = 0
    while match := _ENTRY.search(text, place):
        kind = match[1].lower()
        body, place = _braced(text, match.end() - 1)
        if kind in ("comment", "preamble", "string"):
            continue
        key, _, rest = body.partition(",")
        yield kind, key.strip(), _fields(rest)


def _fields(text: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    place = 0
    while match := _FIELD.match(text, place):
        value, place = _value(text, match.end())
        fields.setdefault(match[1].lower(), value)
        comma = text.find(",", place)
        if comma < 0 or text[place:comma].strip():
            break
        place = comma + 1
    return fields


def _value(text: str, place: int) -> tuple[str, int]:
    """A value in braces or quotation marks, a bare word, or several joined by "#"."""
    parts = []
    while True:
        opening = text[place : place + 1]
        if opening == "{":
            part, place = _braced(text, place)
        elif opening == '"':
            part, place = _quoted(text, place)
        elif match := _BARE.match(text, place):
            part, place = match[0], match.end()
        else:
            raise ValueError("a field without a value")
        parts.append(part)
        joint = re.compile(r"\s*#\s*").match(text, place)
        if joint is None:
            return "".join(parts), place
        place = joint.end()


def _braced(text: str, start: int) -> tuple[str, int]:
    """What stands between the brace at `start` and its own closing one, and where it ends."""
    depth, place = 0, start
    while place < len(text):
        letter = text[place]
        if letter == "\\":
            place += 1
        elif letter == "{":
            depth += 1
        elif letter == "}":
            depth -= 1
            if not depth:
                return text[start + 1 : place], place + 1
        place += 1
    raise ValueError("a brace that is never closed")


def _quoted(text: str, start: int) -> tuple[str, int]:
    depth, place = 0, start + 1
    while place < len(text):
        letter = text[place]
        if letter == "\\":
            place += 1
        elif letter in "{}":
            depth += 1 if letter == "{" else -1
        elif letter == '"' and not depth:
            return text[start + 1 : place], place + 1
        place += 1
    raise ValueError("a quotation mark that is never closed")


def _reference(kind: str, key: str, fields: dict[str, str]) -> Reference:
    told = {name: tidy(_plain(value)) for name, value in fields.items()}
    year = "-".join(filter(None, (told.get("year"), _month(fields))))
    return Reference(
        id=key or "source",
        title=told.get("title"),
        publisher=next((told[name] for name in _PLACES if told.get(name)), None),
        authors=tuple(_authors(fields.get("author", ""))),
        url=tidy(fields.get("url", "").replace("\\", "")),
        published=dated(fields.get("date") or year),
        accessed=dated(fields.get("urldate", "")),
        language=told.get("language") or told.get("langid"),
        institutional=kind in ("report", "techreport"),
        note=told.get("note") or "",
    )


def _month(fields: dict[str, str]) -> str:
    month = fields.get("month", "").strip().lower()
    if month[:3] in _MONTHS:
        return f"{_MONTHS.index(month[:3]) + 1:02}"
    return month if month.isdecimal() else ""


def _authors(text: str) -> Iterator[Name]:
    for part in _parted(text):
        name = tidy(_plain(part))
        if name:
            whole = part.strip().startswith("{") and _braced(part.strip(), 0)[1] == len(
                part.strip()
            )
            yield Name(name) if whole else _person(named(name))


def _person(name: Name) -> Name:
    """A name written "Given Family" in its two parts."""
    words = name.family.split()
    if name.given or len(words) < 2:
        return name
    return Name(words[-1], " ".join(words[:-1]))


def _parted(text: str) -> Iterator[str]:
    """The names between the "and"s that stand in no braces."""
    depth, start = 0, 0
    for match in re.finditer(r"\\.|[{}]|\s+and\s+", text):
        if match[0] in "{}":
            depth += 1 if match[0] == "{" else -1
        elif not depth and not match[0].startswith("\\"):
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]


def _plain(text: str) -> str:
    """TeX's ways of writing as plain letters."""
    held = {f"\\{mark}": chr(0xFDD0 + place) for place, mark in enumerate("{}&%$#_")}
    for tex, stand_in in held.items():
        text = text.replace(tex, stand_in)
    text = _ACCENT.sub(_accented, text)
    for pair, mark in (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " ")):
        text = text.replace(pair, mark)
    text = _COMMAND.sub(lambda match: _WORDS.get(match[1], ""), text)
    text = re.sub(r"[{}]", "", text)
    for tex, stand_in in held.items():
        text = text.replace(stand_in, tex[1])
    return text


def _accented(match: re.Match[str]) -> str:
    letter = match[3] or match[4]
    return unicodedata.normalize("NFC", letter + _ACCENTS[match[1] or match[2]])
