"""A person, a body or a country, by identity and not by surname."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.values.edtf import Edtf


@dataclass(frozen=True, slots=True)
class Post:
    """An office somebody held. `start` and `end` are None where no source tells them."""

    __pydantic_config__ = {"extra": "forbid"}

    title: str
    start: Edtf | None = None
    end: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts.

    `variants` are the other spellings the sources use; `names` the forms in ru, kk, ky where
    the library has them.
    """

    __pydantic_config__ = {"extra": "forbid"}

    id: str
    kind: Literal["person", "body", "country"]
    name: str
    variants: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    names: dict[str, str] | None = None
