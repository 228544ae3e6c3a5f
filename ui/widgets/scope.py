"""What a memo is about: countries, people and bodies, topics, from when to when, known by when."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing.app.model import Edtf, Library, Paper, Scope
from briefing.errors import BriefingError
from briefing.wording.catalogue import Catalogue
from briefing.wording.dates import date_words
from briefing.wording.writing_dates import read_date
from ui.qt.facets import value_name
from ui.qt.theme import px

_KINDS = ("country", "person", "body")


class ScopeForm(QWidget):
    """`changed` carries the scope as it stands; a date that is none counts as left out."""

    changed = Signal(object)

    def __init__(
        self, library: Library, paper: Paper, words: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        actors = sorted(
            library.actors().values(), key=lambda one: (_KINDS.index(one.kind), one.name)
        )
        self.actors = _choices(self.tr("Who"), [(one.id, one.name) for one in actors])
        topics = {topic: value_name(library, ("topic", topic)) for topic in library.topics()}
        self.topics = _choices(self.tr("Topics"), sorted(topics.items(), key=lambda pair: pair[1]))
        self.since, self.until, self.as_of = QLineEdit(), QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for label, part, stretch in (
            (self.tr("&Who or which country"), self.actors, 3),
            (self.tr("&Topics"), self.topics, 3),
            (self.tr("&From (2024, 2024-04 or 19.04.2024)"), self.since, 0),
            (self.tr("&Until"), self.until, 0),
            (self.tr("&Known by"), self.as_of, 0),
        ):
            named = QLabel(label)
            named.setBuddy(part)
            named.setWordWrap(True)
            layout.addWidget(named)
            layout.addWidget(part, stretch)
            if isinstance(part, QLineEdit):
                part.setAccessibleName(label.replace("&", ""))
                part.editingFinished.connect(self._edited)
        self.fault = QLabel()
        self.fault.setProperty("tone", "stop")
        self.fault.setWordWrap(True)
        self.fault.hide()
        layout.addWidget(self.fault)
        self.as_of.setText(paper.fields.get("as_of", ""))
        for choices in (self.actors, self.topics):
            choices.itemChanged.connect(lambda _entry: self.changed.emit(self.scope()))
        self._told = self.scope()

    def scope(self) -> Scope:
        """What is asked for."""
        return Scope(
            _checked(self.actors),
            _checked(self.topics),
            _date(self.since),
            _date(self.until),
            _date(self.as_of),
        )

    def _edited(self) -> None:
        bad = next((one for one in (self.since, self.until, self.as_of) if _wrong(one)), None)
        self.fault.setVisible(bad is not None)
        if bad is not None:
            self.fault.setText(self.tr("“{0}” is no date; it is left out.").format(bad.text()))
        for field in (self.since, self.until, self.as_of):
            stamp = _date(field)
            field.setToolTip(date_words(stamp, self._words) if stamp else "")
        scope = self.scope()
        if scope != self._told:
            self._told = scope
            self.changed.emit(scope)


def _choices(name: str, entries: Iterable[tuple[str, str]]) -> QListWidget:
    made = QListWidget()
    made.setProperty("look", "boxed")
    made.setAccessibleName(name)
    made.setMinimumHeight(px(90))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    for identity, text in entries:
        entry = QListWidgetItem(text, made)
        entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        entry.setData(Qt.ItemDataRole.UserRole, identity)
        entry.setCheckState(Qt.CheckState.Unchecked)
        entry.setToolTip(text)
    return made


def _checked(choices: QListWidget) -> tuple[str, ...]:
    entries = (choices.item(row) for row in range(choices.count()))
    return tuple(
        str(entry.data(Qt.ItemDataRole.UserRole))
        for entry in entries
        if entry.checkState() == Qt.CheckState.Checked
    )


def _date(field: QLineEdit) -> Edtf | None:
    try:
        return read_date(field.text()) if field.text().strip() else None
    except BriefingError:
        return None


def _wrong(field: QLineEdit) -> bool:
    return bool(field.text().strip()) and _date(field) is None
