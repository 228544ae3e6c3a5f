"""What is said of the templates where one is chosen, kept from one start to the next.

Reading the templates takes longer than opening a window. So their names and descriptions are
written down once they were read, together with the state of the folders they came from: as long
as that is the same, so are they.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from briefing import resources
from briefing.app import paths
from briefing.app.languages import Language

_FORMAT = "chancery/offers 1"


class Offer(NamedTuple):
    """A template as it is offered, in one language."""

    id: str
    name: str
    told: str


def kept(language: Language) -> list[Offer]:
    """The templates there are; none where that is not known without reading them."""
    try:
        head, *lines = _file().read_text(encoding="utf-8").splitlines()
        offers = [Offer(*line.split("\t")) for line in lines]
    except (OSError, ValueError, TypeError):
        return []
    return offers if head == _head(language, state()) else []


def keep(offers: Iterable[Offer], language: Language, at: str) -> None:
    """Remember the templates, read when the folders were in that state."""
    from briefing.files.atomic import write_bytes  # noqa: PLC0415  (`kept` is asked at the start)

    lines = ("\t".join(" ".join(part.split()) for part in offer) for offer in offers)
    write_bytes(_file(), "\n".join((_head(language, at), *lines)).encode())


def state() -> str:
    """Another one after every change of a template's file."""
    files = []
    for folder in (resources.templates(), paths.template_folder()):
        with os.scandir(folder) as found:
            files += sorted(
                f"{file.name} {file.stat().st_mtime_ns} {file.stat().st_size}"
                for file in found
                if file.name.endswith(".toml")
            )
    return "; ".join(files)


def _file() -> Path:
    return paths.data_folder() / "offers.txt"


def _head(language: Language, at: str) -> str:
    return f"{_FORMAT} {language}: {at}"
