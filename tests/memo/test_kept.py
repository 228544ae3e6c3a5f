"""A memo assembled with what was kept of the one before is the memo assembled anew."""

from datetime import date

import pytest

from briefing.app import templates
from briefing.app.model import FreeNote, Library, Session, Words
from briefing.memo.assemble import Export, assemble
from briefing.memo.kept import Kept
from briefing.memo.outline import Cited


@pytest.fixture
def session(library: Library) -> Session:
    template = templates.get("bilateral-meeting-brief")
    session = Session.new(library, template, "en", date(2026, 11, 22), {"subject": "Trade"})
    for item in ("trade-turnover-2024", "seventh-supreme-interstate-council"):
        session.add_item(item)
    for section in ("objectives", "relations"):
        for number in range(3):
            block = session.add_prose(section)
            session.set_content(block, (Words(f"Words {number}."), FreeNote("A note.")))
    return session


def test_each_change_is_seen(session: Session):
    kept = Kept()
    blocks = [block.id for block in session.memo.main.blocks() if block.kind == "prose"]
    event = next(block for block in session.memo.main.blocks() if block.kind == "event")
    changes = [
        lambda: session.set_content(blocks[1], (Words("Others."), FreeNote("Another note."))),
        lambda: session.set_content(blocks[0], (Words("Told. "), Cited(event.item or ""))),
        lambda: session.move_block(blocks[2], "relations", 0),
        lambda: session.set_content(event.id, (Words("In words of one's own."),)),
        lambda: session.remove_block(blocks[0]),
        session.undo,
        lambda: session.remove_block(event.id),
        lambda: session.set_field("subject", "Water"),
    ]
    assert assemble(session.memo, kept=kept) == assemble(session.memo)
    for change in changes:
        before = session.memo
        change()
        assert session.memo != before
        assert assemble(session.memo, kept=kept) == assemble(session.memo)
    hand_over = Export(hand_over=True)
    assert assemble(session.memo, hand_over, kept=kept) == assemble(session.memo, hand_over)


def test_what_did_not_change_is_the_same_object(session: Session):
    kept = Kept()
    blocks = [block.id for block in session.memo.main.blocks() if block.kind == "prose"]
    before = assemble(session.memo, kept=kept).blocks
    session.set_content(blocks[0], (Words("Others."),))
    after = assemble(session.memo, kept=kept).blocks
    same = {
        origin
        for old, new in zip(before, after, strict=True)
        if old is new and (origin := getattr(old, "origin", ""))
    }
    assert set(blocks[1:]) <= same
    assert blocks[0] not in same
