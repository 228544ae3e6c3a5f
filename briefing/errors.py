"""The one exception base. It carries a message key; the sentence is made in `briefing.wording`."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """What is wrong with a field, within the sentence of an error: a key of the wording's table
    "problem", and the values of its places."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


class BriefingError(Exception):
    """Something the person can understand and mend.

    `key` names a message in the wording catalogues (a sentence and a hint in each language);
    `values` fill its places. An instance never holds a finished sentence, so that the same
    error can be told in the language of whoever meets it.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.key}({told})"


class CancelledError(BriefingError):
    """The person stopped a long job; nothing was written."""

    def __init__(self) -> None:
        super().__init__("cancelled")
