"""A session's changes to what its memo says in a second language; each is one step."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from briefing.memo import second
from briefing.memo.names import Language
from briefing.memo.outline import Memo, Pairing, Paper, Piece


class Speaking(ABC):
    """The part of a session that knows a second language."""

    memo: Memo

    @property
    @abstractmethod
    def paper(self) -> Paper:
        """The paper that is shown."""

    @abstractmethod
    def _change(self, name: str, memo: Memo, merge: str = "") -> None:
        """Take the next memo, as a step of that name."""

    @abstractmethod
    def _with_cited(self, content: Sequence[Piece]) -> Memo:
        """The memo with the evidence of all the content cites."""

    def set_second_language(self, language: Language | None, pairing: Pairing) -> None:
        """Let the paper be in a second language too, or in one alone."""
        self._change("second-language", second.choose(self.memo, language, pairing, self.paper.id))

    def set_second_field(self, field: str, value: str) -> None:
        """Write a header field in the second language."""
        memo = second.set_second_field(self.memo, field, value, self.paper.id)
        self._change("edit-field", memo, f"second-field-{self.paper.id}-{field}")

    def set_second_content(self, block: str, content: tuple[Piece, ...] | None) -> None:
        """Say a block in the second language; None takes it back."""
        memo = second.set_second_content(self._with_cited(content or ()), block, content)
        self._change("edit-second", memo, f"second-{block}")

    def set_second_title(self, block: str, title: str) -> None:
        """Write a group's caption in the second language."""
        memo = second.set_second_title(self.memo, block, title)
        self._change("edit-second", memo, f"second-{block}")

    def set_second_translation(self, block: str, words: str) -> None:
        """Write what a quotation says in the second language."""
        memo = second.set_second_translation(self.memo, block, words)
        self._change("edit-translation", memo, f"second-translation-{block}")
