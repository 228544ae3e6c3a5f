"""Where blocks go: steps up and down, other sections, places under a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect

from ui.panes.views import takes
from ui.widgets.canvas import Pairs, Place
from ui.widgets.section import SectionFrame

if TYPE_CHECKING:
    from ui.panes.outline import OutlinePane


class Moving:
    """The outline's sense of place."""

    def __init__(self, pane: OutlinePane) -> None:
        self._pane = pane
        self._refused = ""  # the section that refuses what is dragged over it

    def step(self, block: str, step: int) -> None:
        """One place up or down; over a section's edge into the next that takes its kind."""
        session = self._pane.session
        name = self._pane.section_of(block)
        if session is None or not name:
            return
        held = session.paper.section(name)
        if held is None:
            return
        order = [kept.id for kept in held.blocks]
        place = order.index(block) + step
        if 0 <= place < len(order):
            self._move(block, name, place if step < 0 else place + 1)
            return
        beyond = self._neighbour(name, held.blocks[order.index(block)].kind, step)
        if beyond is not None:
            other = session.paper.section(beyond)
            self._move(block, beyond, 0 if step > 0 or other is None else len(other.blocks))

    def to_section(self, block: str, section: str) -> None:
        """To the end of another section."""
        session = self._pane.session
        if session is None:
            return
        other = session.paper.section(section)
        self._move(block, section, len(other.blocks) if other else 0)

    def place_for(self, kinds: set[str]) -> tuple[str, int]:
        """After the block one is at, or in the section gone to, where that takes all the kinds;
        ("", -1) if not."""
        session, pane = self._pane.session, self._pane
        name = pane.section()
        if session is None or not name:
            return "", -1
        spec = session.paper.template.section(name)
        if spec is None or not takes(spec, kinds):
            return "", -1
        if spec.order != "as-picked" or not pane.current:
            return name, -1
        order = [frame.view.id for frame in pane.sections[name].frames()]
        return name, order.index(pane.current) + 1

    def find_place(self, point: QPoint, pairs: Pairs) -> Place | None:
        """The place under a point; None where the section there does not take what is dragged."""
        kinds = {kind for _, kind in pairs}
        self._refused, before = "", self._refused
        for name, section in self._pane.sections.items():
            if _rect(section, self._pane).adjusted(-30, -6, 30, 6).contains(point):
                if kinds <= set(section.takes):
                    return self._in_section(name, section, point)
                self._refuse(section, before)
        return None

    def _refuse(self, section: SectionFrame, before: str) -> None:
        """Say once, over a section that does not take what is dragged, what it takes."""
        self._refused = section.section
        if before != section.section:
            heading, takes = section.accessibleName(), section.takes_words
            translate = QCoreApplication.translate
            told = translate("moving", "“{0}” takes nothing from the library")
            if takes:
                told = translate("moving", "“{0}” takes from the library: {1}")
            self._pane.said.emit(told.format(heading, takes))

    def _in_section(self, name: str, section: SectionFrame, point: QPoint) -> Place:
        frames = section.frames()
        box = _rect(section, self._pane)
        line = QRect(box.left() + 14, 0, box.width() - 28, 0)
        for index, frame in enumerate(frames):
            rect = QRect(frame.mapTo(self._pane.canvas, QPoint(0, 0)), frame.size())
            if point.y() < rect.center().y():
                line.moveTop(rect.top() - 3)
                return Place(name, index, line)
            line.moveTop(rect.bottom() + 3)
        if not frames:
            line.moveTop(box.top() + section.head() + 5)
        return Place(name, len(frames), line)

    def _neighbour(self, section: str, kind: str, step: int) -> str | None:
        session = self._pane.session
        if session is None:
            return None
        names = [held.id for held in session.paper.sections]
        template = session.paper.template
        beyond = (
            names[names.index(section) + 1 :] if step > 0 else names[: names.index(section)][::-1]
        )
        return next((name for name in beyond if takes(template.section(name), {kind})), None)

    def _move(self, block: str, section: str, index: int) -> None:
        session = self._pane.session
        if session is not None and self._pane.do(lambda: session.move_block(block, section, index)):
            self._pane.go_to(block)


def _rect(section: SectionFrame, pane: OutlinePane) -> QRect:
    return QRect(section.mapTo(pane.canvas, QPoint(0, 0)), section.size())
