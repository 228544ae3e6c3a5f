from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.app import templates
from briefing.app.library import Library
from briefing.errors import BriefingError
from briefing.memo import edit, retemplate, second
from briefing.memo.check import Checker, check
from briefing.memo.evidence import sealed
from briefing.memo.outline import Block, Cited, FreeNote, Memo, Words

ITEMS = (
    "trade-turnover-2023-cabinet",
    "treaty-allied-relations-signed",
    "president-japarov-aim-3bn",
    "golden-eagle-order-awarded",
    "ala-archa-meeting",
)
TEXTS = (
    "",
    "Trade grew to $1.317 billion last year.",
    "He said: “We aim to increase mutual trade volume.”",
    "Signed on 2025-08-22. The CIS met.",
    "Zhaparov and Japarov met. $5 million (about 2 billion tenge).",
    "It was said. " * 60,
)
RUSSIAN = ("Подписано 03.04.2026.", "Жапаров и ШОС.", "Экспорт вырос на 12 %.", "Слово. " * 80)
FIELDS = (("as_of", "2025-08-22"), ("as_of", "2026-11-01"), ("subject", "Zhaparov on 2025-08-22"))
TEMPLATES = ("one-page-brief", "background-paper", "record-of-conversation")

Change = Callable[[Memo], Memo]
BACK = None


def _blocks(memo: Memo) -> list[Block]:
    return list(memo.blocks())


def _added(template: int, text: str) -> Change:
    def change(memo: Memo) -> Memo:
        sections = [one.id for one in memo.main.template.sections if one.takes("prose")]
        kept = [one.id for one in memo.main.sections if one.id in sections]
        return edit.add_prose(memo, kept[template % len(kept)], text)[0]

    return change


def _written(at: int, text: str, note: str, cite: str) -> Change:
    def change(memo: Memo) -> Memo:
        block = _blocks(memo)[at % len(_blocks(memo))]
        known = {item.id for item in memo.evidence.items()}
        pieces = (Words(text), *([FreeNote(note)] if note else []))
        cited = (Cited(cite),) if cite in known else ()
        return edit.set_content(memo, block.id, None if block.item else (*pieces, *cited))

    return change


def _on_block(at: int, done: Callable[[Memo, Block], Memo]) -> Change:
    return lambda memo: done(memo, _blocks(memo)[at % len(_blocks(memo))])


def _narrower(memo: Memo) -> Memo:
    template = memo.main.template
    layout = replace(template.layout, left=template.layout.left + 40)
    return memo.with_paper(replace(memo.main, template=replace(template, layout=layout)))


def _forged(memo: Memo) -> Memo:
    """With evidence that lacks what it had, sealed as a forger would."""
    figures = tuple(replace(one, period=None) for one in memo.evidence.figures)
    events = tuple(replace(one, date=None, title=TEXTS[-1]) for one in memo.evidence.events)
    evidence = replace(memo.evidence, figures=figures, events=events)
    return replace(memo, evidence=replace(evidence, seal=sealed(evidence)))


AT = st.integers(0, 9)
CHANGES = st.one_of(
    st.builds(_added, AT, st.sampled_from(TEXTS)),
    st.sampled_from(ITEMS),
    st.sampled_from(ITEMS),
    st.builds(_written, AT, st.sampled_from(TEXTS), st.sampled_from(TEXTS), st.sampled_from(ITEMS)),
    st.sampled_from(FIELDS).map(lambda pair: lambda memo: edit.set_field(memo, *pair)),
    AT.map(lambda at: _on_block(at, lambda memo, block: edit.remove_block(memo, block.id))),
    AT.map(lambda at: _on_block(at, lambda memo, block: edit.set_use(memo, block.id, "fyi"))),
    st.builds(
        lambda at, text: _on_block(
            at, lambda memo, block: edit.set_translation(memo, block.id, text)
        ),
        AT,
        st.sampled_from(TEXTS),
    ),
    st.builds(
        lambda at, text: _on_block(
            at, lambda memo, block: second.set_second_translation(memo, block.id, text)
        ),
        AT,
        st.sampled_from(RUSSIAN),
    ),
    st.sampled_from(["ru", "kk", None]).map(
        lambda code: lambda memo: second.choose(memo, code, "after")
    ),
    st.builds(
        lambda at, text: _on_block(
            at, lambda memo, block: second.set_second_content(memo, block.id, (Words(text),))
        ),
        AT,
        st.sampled_from(RUSSIAN),
    ),
    st.sampled_from(RUSSIAN).map(
        lambda words: lambda memo: second.set_second_field(memo, "subject", words)
    ),
    st.sampled_from(TEMPLATES).map(
        lambda name: lambda memo: retemplate.change_template(memo, templates.get(name))
    ),
    st.sampled_from([_narrower, _forged, BACK]),
)


@settings(max_examples=60)
@given(st.lists(CHANGES, min_size=3, max_size=14))
def test_what_is_checked_again_is_found_as_if_for_the_first_time(
    reading_library: Library, empty_brief: Memo, changes: Sequence[Change | str | None]
) -> None:
    checker, memo = Checker(), empty_brief
    for text in TEXTS:
        memo, _ = edit.add_prose(memo, "issue", text)
    memo, _ = edit.add_item(memo, reading_library.store, "treaty-allied-relations-signed")
    memo = second.set_second_content(second.choose(memo, "ru"), "b2", (Words(RUSSIAN[1]),))
    before = memo
    for change in changes:
        after = before if change is BACK else _changed(memo, reading_library, change)
        memo, before = after, memo
        beyond = reading_library.beyond(memo.evidence)
        assert checker.check(memo, beyond) == check(memo, beyond)


def _changed(memo: Memo, library: Library, change: Change | str) -> Memo:
    """The memo after one change, or with one more item; as it was, where it refuses that."""
    try:
        if isinstance(change, str):
            return edit.add_item(memo, library.store, change)[0]
        return change(memo)
    except (BriefingError, ZeroDivisionError):
        return memo


def test_a_translation_is_read_again_where_the_second_language_is_another(
    reading_library: Library, empty_brief: Memo
) -> None:
    checker, store = Checker(), reading_library.store
    memo, block = edit.add_item(empty_brief, store, "president-japarov-sixth-council-momentum")
    memo = second.set_second_translation(second.choose(memo, "ru"), block, "Мы так сказали.")
    beyond = reading_library.beyond(memo.evidence)
    assert "L6-numbers-lacking" in {one.key for one in checker.check(memo, beyond)}
    alone = second.choose(memo, None)
    assert "L6-numbers-lacking" not in {one.key for one in checker.check(alone, beyond)}
