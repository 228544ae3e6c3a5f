from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from briefing.app.history import LIMIT, History, Step
from briefing.memo.outline import Memo


def _memos(memo: Memo, count: int) -> list[Memo]:
    return [replace(memo, id=f"state {number}") for number in range(count)]


def _walked(memo: Memo, *steps: tuple[str, str]) -> tuple[History, list[Memo]]:
    states = _memos(memo, len(steps) + 1)
    history = History()
    for number, (name, merge) in enumerate(steps):
        history.push(Step(name, states[number], states[number + 1], merge))
    return history, states


def test_back_and_forth(empty_brief: Memo) -> None:
    history, states = _walked(empty_brief, ("one", ""), ("two", ""))
    assert (history.undo_name(), history.redo_name()) == ("two", None)
    assert history.undo() == states[1]
    assert (history.undo_name(), history.redo_name()) == ("one", "two")
    assert history.undo() == states[0]
    assert (history.undo_name(), history.undo()) == (None, None)
    assert [history.redo(), history.redo(), history.redo()] == [states[1], states[2], None]


def test_a_new_change_forgets_what_was_undone(empty_brief: Memo) -> None:
    history, states = _walked(empty_brief, ("one", ""), ("two", ""))
    history.undo()
    history.push(Step("three", states[1], states[2]))
    assert history.redo() is None
    assert [history.undo(), history.undo()] == [states[1], states[0]]


def test_steps_of_one_kind_follow_each_other_as_one(empty_brief: Memo) -> None:
    history, states = _walked(empty_brief, ("type", "t"), ("type", "t"), ("type", "t"))
    assert history.undo() == states[0]
    assert history.redo() == states[3]


def test_another_kind_settling_or_an_undo_ends_the_run(empty_brief: Memo) -> None:
    history, states = _walked(empty_brief, ("type", "t"), ("move", ""), ("type", "t"))
    assert [history.undo(), history.undo(), history.undo()] == states[2::-1]
    history, states = _walked(empty_brief, ("type", "t"))
    history.settle()
    history.push(Step("type", states[1], states[0], "t"))
    assert history.undo() == states[1]
    history.push(Step("type", states[1], states[0], "t"))
    assert history.undo() == states[1]


def _typed(memo: Memo, *times: float) -> tuple[History, list[Memo]]:
    """One state after another, typed at these seconds."""
    states = _memos(memo, len(times) + 1)
    clock = iter(times)
    history: History = History(lambda: next(clock))
    for before, after in pairwise(states):
        history.push(Step("type", before, after, "t"))
    return history, states


def test_a_rest_ends_the_run(empty_brief: Memo) -> None:
    history, states = _typed(empty_brief, 100, 100.4, 101.2, 105, 105.3)
    assert [history.undo(), history.undo(), history.undo()] == [states[3], states[0], None]


def test_a_long_run_is_taken_back_in_parts(empty_brief: Memo) -> None:
    history, states = _typed(empty_brief, *range(100, 125))
    taken = []
    while (memo := history.undo()) is not None:
        taken.append(states.index(memo))
    assert taken == [20, 10, 0]


def test_plain_steps_never_merge(empty_brief: Memo) -> None:
    history, states = _walked(empty_brief, ("add", ""), ("add", ""))
    assert history.undo() == states[1]


def test_it_remembers_so_much_and_no_more(empty_brief: Memo) -> None:
    history, states = _walked(empty_brief, *[("step", "")] * (LIMIT + 7))
    taken = []
    while (memo := history.undo()) is not None:
        taken.append(memo)
    assert len(taken) == LIMIT
    assert taken[-1] == states[7]
    History().settle()
