"""One block of the memo: what it is, its words, its sources, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDrag, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.app.model import Finding
from ui.qt import mime
from ui.qt.icons import pixmap
from ui.qt.telling import ICONS, tone
from ui.qt.theme import px, theme
from ui.widgets.bodies import Body, BodyView, QuoteBody, body_for
from ui.widgets.elided import ElidedLabel
from ui.widgets.findings import FindingMark
from ui.widgets.flow import flowing
from ui.widgets.group import GroupBody
from ui.widgets.quiet import QuietButton
from ui.widgets.second import SecondBody
from ui.widgets.shown import BlockView, StatusLabel
from ui.widgets.sources import SourceChip

_BESIDE = QSize(22, 20)  # of a button beside the writer's own words
_LINE = 34  # pixels of an editor with one line


class BlockFrame(QFrame):
    """Shows a `BlockView`; says what the person wants done.

    `wanted` names what, the block, and of what: "up", "down", "remove", "default", "use" (with
    "fyi" or "open"), "source" (with the source's id), "section" (with the section's), what a
    group wants with an item of its own, "group-add", "item" (with a cited item's id), "library"
    (with the item whose present state is to be taken), "form" (with a list's), "level" (with one
    of the memo's marking scheme). `regrouped` carries caption and form, `requoted` the changes of
    a quotation, `translated` what it says in the paper's language, `second` what is said in the
    second ("content", "title" or "translation") and how.
    """

    edited = Signal(str, object)
    left = Signal()
    wanted = Signal(str, str, str)
    regrouped = Signal(str, str, str)
    requoted = Signal(str, object)
    translated = Signal(str, str)
    second = Signal(str, str, object)

    def __init__(self, view: BlockView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.current = False
        self._pressed: QPoint | None = None
        self.body: Body = self._body_for(view)
        self.body.edited.connect(lambda pieces: self.edited.emit(self.view.id, pieces))
        self.body.left.connect(self.left)
        self.body.requoted.connect(lambda changes: self.requoted.emit(self.view.id, changes))
        self.body.translated.connect(lambda words: self.translated.emit(self.view.id, words))
        self.body.item_wanted.connect(lambda item: self._want("item", item))
        self._build()
        theme.changed.connect(self._retint)
        self._show()
        self._retint()

    def show_view(self, view: BlockView) -> None:
        """Show the block as it is now."""
        if view != self.view:
            self.view = view
            self._show()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Tell what was found in it."""
        self.finding_mark.show_findings(findings, self.view.label)

    def set_current(self, current: bool) -> None:
        """Mark it as the block one is at."""
        if current != self.current:
            self.current = current
            self.body.set_current(current)
            self._want_buttons()
            self.update()

    def menu(self) -> QMenu:
        """What can be done with it."""
        view, menu = self.view, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if view.chips:
            self._entry(menu, self.tr("Show in source"), "source", view.chips[0].id)
        for item, _told in view.moved:
            self._entry(menu, self.tr("Take the library’s"), "library", item)
        if view.pieces and not view.own:
            entry = self._entry(menu, self.tr("Back to default wording"), "default")
            entry.setEnabled(view.edited)
        if view.second is not None and view.second.edited:
            text = self.tr("Back to default wording ({0})").format(view.second.tongue)
            self._entry(menu, text, "second-default")
        if view.kind == "list":
            self._add_forms(menu)
        if isinstance(self.body, QuoteBody):
            menu.addAction(self.tr("Write a lead-in")).triggered.connect(self.body.lead_in)
            self.body.add_entries(menu.addMenu(self.tr("Quoted words")))
        if view.levels:
            self._add_levels(menu.addMenu(self.tr("Marking")))
        entry = self._entry(menu, self.tr("For us only"), "use", "open" if view.fyi else "fyi")
        entry.setCheckable(True)
        entry.setChecked(view.fyi)
        menu.addSeparator()
        self._entry(menu, self.tr("Move up"), "up").setShortcut("Alt+Up")
        self._entry(menu, self.tr("Move down"), "down").setShortcut("Alt+Down")
        if view.sections:
            others = menu.addMenu(self.tr("Move to section"))
            for section, heading in view.sections:
                self._entry(others, heading, "section", section)
        menu.addSeparator()
        self._entry(menu, self.tr("Remove"), "remove").setShortcut("Ctrl+Shift+Backspace")
        return menu

    def _add_levels(self, menu: QMenu) -> None:
        for level, name in (("", self.tr("Not marked")), *self.view.levels):
            entry = self._entry(menu, name, "level", level)
            entry.setCheckable(True)
            entry.setChecked(level == self.view.level)

    def _add_forms(self, menu: QMenu) -> None:
        for form, text in (("bullets", self.tr("Bullets")), ("numbers", self.tr("Numbers"))):
            entry = self._entry(menu, text, "form", form)
            entry.setCheckable(True)
            entry.setChecked(form == self.view.form)

    def _entry(self, menu: QMenu, text: str, what: str, of: str = "") -> QAction:
        entry = menu.addAction(text.replace("&", "&&"))
        entry.triggered.connect(lambda: self.wanted.emit(what, self.view.id, of))
        return entry

    # Building and showing

    def _body_for(self, view: BlockView) -> Body:
        if view.group is None:
            return body_for(view.kind, self)
        body = GroupBody(view.kind, self)
        body.changed.connect(lambda title, form: self.regrouped.emit(self.view.id, title, form))
        body.row_wanted.connect(self._want)
        body.add_wanted.connect(lambda: self._want("group-add"))
        return body

    def _build(self) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(3)
        self._icon, self._label, self._state = QLabel(), ElidedLabel(), StatusLabel()
        self.lead_button = QuietButton("pencil", self.tr("Write a lead-in"))
        if isinstance(self.body, QuoteBody):
            self.lead_button.clicked.connect(self.body.lead_in)
        self.default_button = QuietButton("rotate-ccw", self.tr("Back to default wording"))
        self.default_button.clicked.connect(lambda: self._want("default"))
        self.library_button = QPushButton(self.tr("Take the library’s"))
        self.library_button.setProperty("kind", "plain")
        self.library_button.setAutoDefault(False)
        self.library_button.clicked.connect(self._take_library)
        self.use_button = QuietButton("eye-off", self.tr("For us only"))
        self.use_button.setCheckable(True)
        self.use_button.clicked.connect(
            lambda: self._want("use", "open" if self.view.fyi else "fyi")
        )
        self.menu_button = QuietButton("ellipsis", "")
        self.menu_button.clicked.connect(self._popup)
        self.finding_mark = FindingMark()
        head = QHBoxLayout()
        head.setSpacing(6)
        for part in (self._icon, self._label, self._state, self.library_button):
            head.addWidget(part)
        head.addStretch(1)
        self._buttons = (
            self.lead_button, self.default_button, self.use_button, self.menu_button,
        )  # fmt: skip
        for part in self._buttons[:-1]:
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._chip_row = QWidget()
        self._chip_flow = flowing(self._chip_row)
        self._chip_flow.setContentsMargins(4, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.body)
        self._second_place = QVBoxLayout()
        layout.addLayout(self._second_place)
        self.second_body: SecondBody | None = None
        layout.addWidget(self._chip_row)
        self.chips: list[SourceChip] = []
        self._chipped: tuple[object, ...] = ()
        self._place(layout, head)

    def _place(self, layout: QVBoxLayout, head: QHBoxLayout) -> None:
        """The writer's own words need no head: mark and menu stand beside them, one under the
        other from their first line on, and leave the words the width."""
        across = QHBoxLayout(self)
        across.setSpacing(0)
        across.addLayout(layout, 1)
        if not self.view.own:
            across.setContentsMargins(14, 6, 8, 9)
            head.insertWidget(3, self.finding_mark)
            head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
            return
        across.setContentsMargins(14, 6, 2, 2)
        layout.setContentsMargins(0, 0, 1, 7)
        layout.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, (px(_LINE) - _BESIDE.height()) // 2, 0, 0)
        column.setSpacing(0)
        self.finding_mark.keep_place()
        self.finding_mark.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for part in (self.finding_mark, self.menu_button):
            part.setProperty("look", "tight")
            part.setFixedSize(_BESIDE)
            column.addWidget(part)
        column.addStretch(1)
        across.addLayout(column)

    def _show(self) -> None:
        view = self.view
        self.setAccessibleName(view.label)
        self._label.setText(view.label)
        self._state.show_view(view)
        for part in (self._icon, self._label, self._state):
            part.setVisible(not view.own or bool(self._state.text()))
        self.library_button.setVisible(bool(view.moved))
        now = "\n".join(told for _item, told in view.moved)
        self.library_button.setToolTip(self.tr("Now in the library: {0}").format(now))
        self.lead_button.setVisible(view.kind == "quote")
        self.default_button.setVisible(not view.own and view.edited)
        self.use_button.setVisible(not view.own)  # in the menu for the writer's own words
        self.use_button.setChecked(view.fyi)
        for button, name in (
            (self.library_button, self.tr("Take the library’s present state: {0}")),
            (self.default_button, self.tr("Back to default wording: {0}")),
            (self.use_button, self.tr("For us only: {0}")),
            (self.lead_button, self.tr("Write a lead-in: {0}")),
            (self.menu_button, self.tr("What can be done with {0}")),
        ):
            button.setAccessibleName(name.format(view.label))
        if view.group is not None and isinstance(self.body, GroupBody):
            self.body.show_group(view.group, view.label)
        else:
            shown = BodyView(
                view.pieces, view.pinned, view.label, view.calls, view.form,
                view.translation, view.tongue,
            )  # fmt: skip
            self.body.show_view(shown)
        self._show_second(view)
        if self._chipped != (view.note, view.chips):
            self._chipped = (view.note, view.chips)
            self._show_chips()

    def _show_second(self, view: BlockView) -> None:
        body = self.second_body
        if view.second is None:
            if body is not None:
                body.hide()
                body.deleteLater()
            self.second_body = None
            return
        if body is None:
            body = self.second_body = SecondBody(view.kind)
            body.written.connect(lambda what, how: self.second.emit(what, self.view.id, how))
            body.left.connect(self.left)
            body.item_wanted.connect(lambda item: self._want("item", item))
            self._second_place.addWidget(body)
        body.show_view(view.second, view.label)

    def _take_library(self) -> None:
        for item, _told in self.view.moved:
            self._want("library", item)

    def _show_chips(self) -> None:
        for chip in self.chips:
            self._chip_flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for number, source in enumerate(self.view.chips):
            lead = f"{self.view.note}  " if number == 0 and self.view.note else ""
            chip = SourceChip(source, lead)
            chip.clicked.connect(lambda _down=False, of=source.id: self._want("source", of))
            self.chips.append(chip)
            self._chip_flow.addWidget(chip)
        self._chip_row.setVisible(bool(self.chips))

    def _want(self, what: str, of: str = "") -> None:
        self.wanted.emit(what, self.view.id, of)

    def _popup(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    # Painting

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: D102
        super().enterEvent(event)
        self._want_buttons()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self._want_buttons()

    def _want_buttons(self) -> None:
        """Show what can be done with the block one is at or points to."""
        wanted = self.current or self.underMouse()
        for button in self._buttons:
            button.want(wanted)

    def _retint(self) -> None:
        colour = theme.colour(tone(self.view.kind)).name()
        self._icon.setPixmap(pixmap(ICONS[self.view.kind], colour, 15, self.devicePixelRatioF()))
        self._label.setStyleSheet(f"color: {colour}; font-size: {px(12)}px; font-weight: 600;")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.current:
            ground = theme.colour("sel")
            ground.setAlpha(90)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 7, 7)
        if not self.view.own:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tone(self.view.kind)))
            painter.drawRoundedRect(QRectF(6, 9, 2, self.height() - 18), 1, 1)
        painter.end()

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.body.focus()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(mime.of_block(self.view.id, self.view.kind))
        drag.setPixmap(self.grab().scaledToWidth(min(self.width(), 420)))
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._pressed = None
        event.accept()
