"""Names of authors: whose they are, and how a list or a later note writes them."""

from __future__ import annotations

import re

_INSTITUTIONS = frozenset(
    {
        "Agency", "Association", "Bank", "Board", "Bureau", "Cabinet", "Center", "Centre",
        "Chamber", "Commission", "Committee", "Council", "Department", "Embassy", "Foundation",
        "Fund", "Government", "Institute", "Ministry", "Nations", "Office", "Organisation",
        "Organization", "Secretariat", "Service", "Union", "University",
    }
)  # fmt: skip
_CYRILLIC_INSTITUTION = re.compile(
    r"\b(?:банк|министерств|правительств|комитет|комисси|агентств|посольств|администраци|институт"
    r"|университет|организаци|фонд|совет|палат|союз|министрлі|үкімет|министрлиг|өкмөт|елшілі"
    r"|элчилиг)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"[,;&/\d()]| (?:and|et|и|және|жана) ")
_BETWEEN = re.compile(r"((?:[,;]| &|,? (?:and|et|и|және|жана)) )")
_PATRONYMIC = re.compile(r"(?:ович|евич|ич|овна|евна|ична|ұлы|қызы|уулу|кызы)$")


def is_institution(name: str) -> bool:
    """Whether a name reads as that of a body: it has no surname."""
    return not _INSTITUTIONS.isdisjoint(name.split()) or bool(_CYRILLIC_INSTITUTION.search(name))


def people(author: str, publisher: str | None) -> tuple[str, ...]:
    """Each of those who sign, "Marat Aliev and Asel Bekova"; an institution is one."""
    return _parted(author, publisher)[::2]


def surname(author: str, publisher: str | None) -> str:
    """A person's surname, those of all who sign; the whole name of an institution, which has
    none, and of several who are not told apart."""
    parts = _parted(author, publisher)
    if author == publisher or is_institution(author) or _SEVERAL.search(parts[0]):
        return author
    return "".join((part.split() or [part])[-1] if at % 2 == 0 else part
                   for at, part in enumerate(parts))  # fmt: skip


def _parted(author: str, publisher: str | None) -> tuple[str, ...]:
    """The names of those who sign, and between them what parts them."""
    parts = tuple(_BETWEEN.split(author))
    single = author == publisher or is_institution(author)
    return (author,) if single or any(len(part.split()) < 2 for part in parts[::2]) else parts


def inverted(author: str, publisher: str | None) -> tuple[str, tuple[str, ...]]:
    """A person's surname and given names, for an alphabet; the whole name and none for an
    institution, for one name alone, and where several people sign."""
    words = author.split()
    whole = author == publisher or is_institution(author) or bool(_SEVERAL.search(author))
    if whole or not 2 <= len(words) <= 4:
        return author, ()
    if len(words) == 3 and _PATRONYMIC.search(words[-1]):
        return words[0], tuple(words[1:])
    return words[-1], tuple(words[:-1])


def initials(given: tuple[str, ...], stop: str = ".") -> str:
    """ "Kassym-Jomart" is "K.-J.", two given names "M. S."."""
    return (" " if stop else "").join(
        "-".join(f"{part[0]}{stop}" for part in name.split("-") if part) for name in given
    )
