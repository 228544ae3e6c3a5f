"""How a memo travels inside its own paper: the names both writers and the readers agree on."""

from __future__ import annotations

import re

NAMESPACE = "urn:chancery:memo:1"
MEMO_NAME = "memo.brief"
_TAG = re.compile(r"[A-Za-z0-9_-]{1,64}")


def is_tag(text: str) -> bool:
    """Whether `text` may tag a content control: a memo block's id, ASCII, at most 64."""
    return _TAG.fullmatch(text) is not None
