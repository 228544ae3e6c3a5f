"""What is dragged inside the window."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

ITEMS = "application/x-chancery-items"
BLOCK = "application/x-chancery-block"


def of_items(pairs: Sequence[tuple[str, str]]) -> QMimeData:
    """Library items, each as id and kind."""
    data = QMimeData()
    data.setData(ITEMS, json.dumps([list(pair) for pair in pairs]).encode())
    return data


def of_block(block: str, kind: str) -> QMimeData:
    """A block of the memo."""
    data = QMimeData()
    data.setData(BLOCK, json.dumps([[block, kind]]).encode())
    return data


def read(data: QMimeData) -> tuple[str, list[tuple[str, str]]]:
    """The format, and what is dragged as id and kind; ("", []) for anything else."""
    for name in (ITEMS, BLOCK):
        if data.hasFormat(name):
            pairs = json.loads(bytes(data.data(name).data()))
            return name, [(str(identity), str(kind)) for identity, kind in pairs]
    return "", []
