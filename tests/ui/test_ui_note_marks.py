"""The marks of footnotes in the window are those of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from reading import every

from briefing.app import drafting, templates
from briefing.app.model import Block, Cited, FreeNote, Library, Memo, Session, Words
from briefing.document.numbering import numbered, plain_text
from briefing.document.tree import (
    Block as TreeBlock,
)
from briefing.document.tree import Columns, CrossRef, Document, Note, Part, Row, Table
from briefing.memo.assemble import assemble
from ui.main_window import MainWindow
from ui.panes.views import Views
from ui.widgets.inline import _told
from ui.widgets.shown import BlockView
from ui.widgets.sources import SourceView

_TODAY = date(2026, 11, 22)
_EVENT, _FIGURE = "seventh-supreme-interstate-council", "trade-turnover-2023-cabinet"
_GROUPS = {
    "table": (_FIGURE, "trade-turnover-2023-tokayev", "trade-goal-3bn-by-2030"),
    "chart": (_FIGURE, "trade-turnover-2024"),
    "chronology": (_EVENT, "treaty-allied-relations-signed", "twelfth-intergovernmental-council"),
}
_TEMPLATES = [template.id for template in templates.load_all()]
_PROPOSED: dict[str, list[tuple[str, str]]] = {}  # by template: to propose takes its time
_SECONDS = {"alone": None, "after": "after", "columns": "columns"}


def _filled(library: Library, template: str, pairing: str | None) -> Session:
    """A memo of that template with annexes, all full of what calls footnotes."""
    session = Session.new(library, templates.get(template), "en", _TODAY)
    _fill(session)
    if pairing is not None:
        session.set_second_language("ru", pairing)
        _speak(session)
    for annex in ("fact-sheet", "talking-points", "chronology"):
        session.annexes.add(templates.get(annex))
        _fill(session)
        if pairing is not None:
            _speak(session)
    session.annexes.add(templates.get("one-page-brief"), "ru")
    _fill(session)
    return session


def _fill(session: Session) -> None:
    proposed = _PROPOSED.get(session.paper.template.id)
    if proposed is None:
        offers = session.propose(drafting.scope(session.library, (), "", "", ""))
        proposed = [(offer.section.id, item.id) for offer in offers for item in offer.items]
        _PROPOSED[session.paper.template.id] = proposed
    session.fill(proposed)
    for section in session.paper.sections:
        spec = session.paper.template.section(section.id)
        if spec is None:
            continue
        for kind, items in _GROUPS.items():
            admitted = [one for one in items if spec.admits(session.library.store.item(one))]
            if spec.takes(kind) and admitted:
                session.add_group(kind, admitted, spec.id)
        if spec.takes("list"):
            session.set_content(session.add_list(spec.id), _called(f"{spec.id} list"))
        if spec.takes("prose"):
            session.set_content(session.add_prose(spec.id, index=0), _called(f"{spec.id} first"))
            session.set_content(session.add_prose(spec.id), _called(f"{spec.id} last"))
    for block in session.paper.blocks():
        if block.item and block.content is None and block.id.endswith(("1", "5")):
            default = session.prose(block.id).content(block)
            session.set_content(block.id, (FreeNote(f"{block.id} before"), *default))


def _called(name: str) -> tuple[Words | FreeNote | Cited, ...]:
    return (
        Words("When"),
        FreeNote(f"{name} one"),
        Words(": then\nand at last "),
        FreeNote(f"{name} two"),
        Cited(_EVENT),
        Words(". Where: there"),
    )


def _speak(session: Session) -> None:
    for number, block in enumerate(session.paper.blocks()):
        if block.content is not None and not block.item and number % 2:
            said = (Words("Где: там"), FreeNote(f"{block.id} there"), Words("\nИ потом"))
            session.set_second_content(block.id, said)


def _printed(document: Document) -> dict[tuple[str, bool], list[tuple[str, str]]]:
    """What is called in each block, in its first language and in its second: mark and words."""
    found: dict[tuple[str, bool], list[tuple[str, str]]] = {}
    for block, second in _sides(document.blocks):
        for origin, part in _parts(block):
            for call in every(part, (Note, CrossRef)):
                if isinstance(call, Note):
                    told = call.letter or str(call.number), plain_text(call.inlines)
                elif isinstance(call, CrossRef) and call.raised:
                    told = call.label, ""
                else:
                    continue
                found.setdefault((origin, second), []).append(told)
    return found


def _sides(blocks: Sequence[TreeBlock]) -> Iterator[tuple[TreeBlock, bool]]:
    second = False
    for block in blocks:
        if isinstance(block, Part):
            second = block.origin.endswith("second")
        elif isinstance(block, Columns):
            yield from ((part, False) for part in block.left)
            yield from ((part, True) for part in block.right)
        else:
            yield block, second or "language='ru-RU'" in repr(block)


def _parts(block: TreeBlock) -> Iterator[tuple[str, object]]:
    if isinstance(block, Table):
        yield from ((row.origin, row) for row in every(block.rows, Row))
    else:
        yield block.origin, block


def _shown(view: BlockView, block: Block) -> list[str]:
    """The marks in a block of the window, in reading order."""
    own = [view.note] if block.item else []
    called = [chip.mark for chip in view.calls]
    if block.kind != "quote":
        return [*called, *own]
    before = [chip for chip in view.calls if chip.told.endswith("before")]
    return [*called[: len(before)], *own, *called[len(before) :]]


def _notes(chip: SourceView, said: list[tuple[str, str]]) -> str:
    """The printed notes that a source's chip shows."""
    marks = chip.mark.split(", ")
    told = {mark: words for mark, words in said if mark in marks and words}
    alone = len(marks) == 1
    return "\n".join(words if alone else f"{mark}  {words}" for mark, words in told.items())


def _views(session: Session) -> Iterator[tuple[Views, Memo]]:
    for paper in session.memo.papers:
        session.show(paper.id)
        yield Views(session), session.memo


@pytest.mark.parametrize("pairing", _SECONDS.values(), ids=_SECONDS)
@pytest.mark.parametrize("template", _TEMPLATES)
def test_every_mark_is_the_paper_s(
    dressed: object, reading_library: Library, template: str, pairing: str | None
) -> None:
    session = _filled(reading_library, template, pairing)
    printed = _printed(numbered(assemble(session.memo)))
    everything = {words for said in printed.values() for _, words in said}
    told, seen = 0, 0
    for views, memo in _views(session):
        blocks = {block.id: block for block in memo.blocks()}
        sections = views.sections()
        for view in (view for section in sections for view in section.blocks):
            block, seen = blocks[view.id], seen + 1
            marks = [mark for mark, _ in printed.get((view.id, False), [])]
            said = printed.get((view.id, False), [])
            for chip in view.chips:
                if all(words for _, words in said):
                    assert not chip.mark or chip.told == _notes(chip, said)
                else:  # a note that stands already
                    assert chip.told in everything
            if block.items:
                assert view.note == "–".join(dict.fromkeys((*marks[:1], *marks[-1:])))
            else:
                assert [mark for mark in _shown(view, block) if mark] == marks
            if view.second is not None and view.second.calls:
                marks = [mark for mark, _ in printed.get((view.id, True), [])]
                called = [chip.mark for chip in view.second.calls if chip.mark]
                assert called == marks[: len(called)]
                assert len(called) == len(marks) - bool(block.item and marks)
            told += len(marks)
        assert sum(section.notes for section in sections) == _counted(memo, views, printed)
    assert seen
    assert told


def _counted(
    memo: Memo, views: Views, printed: dict[tuple[str, bool], list[tuple[str, str]]]
) -> int:
    """How many footnotes the paper the views are of prints in its own language."""
    shown = [view.id for section in views.sections() for view in section.blocks]
    return sum(bool(words) for name in shown for _, words in printed.get((name, False), []))


def test_a_letter_stands_below_a_table_and_a_dot_for_a_note_on_the_sheet(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    session = Session.new(library, templates.get("fact-sheet"), "en", _TODAY)
    window.set_session(session)
    block = session.add_item(_FIGURE, "trade")
    frame = window.outline.frame(block)
    assert frame is not None
    assert frame.chips[0].text().startswith("a  ")
    assert window.outline.notes == 1
    annex = session.annexes.add(templates.get("talking-points"))
    session.show(annex)
    section = next(
        spec.id for spec in session.paper.template.sections
        if spec.takes("prose") and session.paper.section(spec.id)
    )  # fmt: skip
    block = session.add_prose(section)
    session.set_content(block, (Words("Said"), FreeNote("By whom.")))
    frame = window.outline.frame(block)
    assert frame is not None
    ((_place, form),) = frame.body.main_editor()._marks()
    assert _told(form) == "•"
    assert frame.body.main_editor().accessibleDescription() == "Footnotes: By whom."
    assert window.outline.notes == 0
