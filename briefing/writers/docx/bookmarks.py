"""Bookmarks: the places in the body that fields and links lead to."""

from __future__ import annotations


class Bookmarks:
    """Hands out the names of bookmarks, hidden from the person by their underscore, and marks
    the places. Keys of the memo may be anything; a name is at most 40 letters and digits."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._placed: set[str] = set()

    def name(self, key: str) -> str:
        """The bookmark of what a cross-reference calls `key`."""
        return self._names.setdefault(key, f"_Ref{len(self._names) + 1:09}")

    def around(self, key: str, runs: str) -> str:
        """The runs as the place `key` leads to; as they are without a key."""
        return self.placed(self.name(key), runs) if key else runs

    def placed(self, name: str, runs: str) -> str:
        """The runs inside a bookmark. A name marks one place: a second one is left bare."""
        if name in self._placed:
            return runs
        self._placed.add(name)
        identifier = len(self._placed)
        return (
            f'<w:bookmarkStart w:id="{identifier}" w:name="{name}"/>{runs}'
            f'<w:bookmarkEnd w:id="{identifier}"/>'
        )


def heading_name(place: int) -> str:
    """The bookmark of the paper's heading number `place`, for its contents."""
    return f"_Toc{place:09}"
