"""What the paper is made from, how long it is, and how long it may be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QWidget

from briefing.app.pages import Length
from ui.widgets.flow import flowing


@dataclass(frozen=True, slots=True)
class Limits:
    """What the template allows; None where it does not say."""

    words: int | None
    notes: int | None
    pages: int | None


class Counts(QWidget):
    """The template's name; words, footnotes and pages, each in red where there are more than the
    template allows."""

    def __init__(self, template: str, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        name = QLabel(template.upper())
        name.setProperty("tone", "kicker")
        self.words, self.notes, self.pages = QLabel(), QLabel(), QLabel()
        layout = flowing(self, spacing=16)
        layout.setContentsMargins(4, 0, 0, 0)
        for label in (name, self.words, self.notes, self.pages):
            layout.addWidget(label)
        self.show_counts(0, 0, Length())

    def show_counts(self, words: int, notes: int, length: Length) -> None:
        """Show them, and how many words to lose where the pages are too many; no pages where they
        were not counted."""
        limits = self._limits
        told = self.tr("%n word(s)", "", words)
        if limits.words is not None:
            told = self.tr("{0} of %n word(s)", "", limits.words).format(words)
        _show(self.words, told, over=limits.words is not None and words > limits.words)
        told = self.tr("%n footnote(s)", "", notes)
        if limits.notes is not None:
            told = self.tr("{0} of %n footnote(s)", "", limits.notes).format(notes)
        _show(self.notes, told, over=limits.notes is not None and notes > limits.notes)
        pages, over = length.pages, limits.pages is not None and length.pages > limits.pages
        told = self.tr("%n page(s)", "", pages)
        if limits.pages is not None:
            told = self.tr("{0} of %n page(s)", "", limits.pages).format(pages)
        if over:
            lose = self.tr("about %n word(s) to lose", "", length.excess)
            told = f"{told}: {lose}"
        _show(self.pages, told, over=over)
        self.pages.setVisible(pages > 0)


def _show(label: QLabel, told: str, *, over: bool) -> None:
    label.setText(told)
    tone = "stop" if over else "small"
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().polish(label)
