from __future__ import annotations

import pytest

from briefing.memo.flat import flat, inserted, parted_at, spliced
from briefing.memo.outline import Cited, Pin, Words


def test_splicing_across_styles_and_never_over_a_pin() -> None:
    content = (Words("one "), Words("two", italic=True), Pin("amount"), Words(" three"))
    assert spliced(content, 2, 6, "X") == (
        Words("onX"),
        Words("o", italic=True),
        Pin("amount"),
        Words(" three"),
    )
    assert spliced(content, 9, 14, "four")[-1] == Words(" four")
    for start, end in ((6, 9), (3, 3), (10, 99)):
        with pytest.raises(ValueError, match=str(start)):
            spliced(content, start, end, "X")


@pytest.mark.parametrize("at", range(14))
def test_a_content_is_parted_and_joined_at_any_place(at: int) -> None:
    content = (Words("one "), Words("two", italic=True), Pin("amount"), Words(" three"))
    before, behind = parted_at(content, at)
    assert flat(before) + flat(behind) == flat(content)
    assert len(flat(before)) == at
    made = inserted(content, at, [Cited("x")])
    assert flat(made)[:at] == flat(content)[:at]
    assert [piece for piece in made if isinstance(piece, Cited)] == [Cited("x")]
