"""The wording tables, one file a language; what a language lacks is said in English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from briefing import resources
from briefing.wording.languages import LANGUAGES

VARIETIES = {"en-US": "en"}


class Catalogue:
    """The words of one language."""

    def __init__(
        self, language: str, tables: Mapping[str, Any], fallback: Catalogue | None
    ) -> None:
        self.language = language
        self._tables = tables
        self._fallback = fallback

    def find(self, table: str, name: str) -> Any:
        """An entry of a table, else English's; None where neither has it."""
        value = self._tables.get(table, {}).get(name)
        if value is None and self._fallback is not None:
            return self._fallback.find(table, name)
        return value

    def get(self, table: str, name: str, /, **values: object) -> str:
        """An entry with its places filled."""
        found = self.find(table, name)
        if not isinstance(found, str):
            raise KeyError(f"{table}.{name}")
        return found.format(**values) if values else found

    def named(self, table: str, name: str) -> str:
        """What a place or post is called in this language, as it stands where no table says."""
        return str(self._tables.get(table, {}).get(name, name))

    def paper(self, name: str, /, **values: object) -> str:
        """A printed word or pattern."""
        return self.get("paper", name, **values)


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language or of a variety of one, which says what it says otherwise;
    English for a language there is none of."""
    variety_of = VARIETIES.get(language)
    if variety_of is not None:
        return Catalogue(variety_of, _tables(language.lower()), catalogue(variety_of))
    code = language if language in LANGUAGES else "en"
    return Catalogue(code, _tables(code), None if code == "en" else catalogue("en"))


def _tables(name: str) -> dict[str, Any]:
    path = resources.assets() / "wording" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
