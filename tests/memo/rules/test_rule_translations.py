"""Our translations are read as the rest of the writer's words are, and held against what was
said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.app import mending, templates
from briefing.app.library import Library
from briefing.memo import edit, marking, second
from briefing.memo.check import Finding, check
from briefing.memo.names import Language
from briefing.memo.outline import Change, Memo, Pin
from briefing.memo.scheme import Marking

QUOTE = "president-japarov-aim-3bn"  # "… to increase mutual trade volume to $3 billion by 2030."
GOOD = {
    "ru": "Мы стремимся увеличить взаимный товарооборот до 3 млрд долларов к 2030 году.",
    "kk": "Біз өзара тауар айналымын 2030 жылға қарай 3 миллиард долларға жеткізуді көздейміз.",
    "ky": "Биз өз ара соода көлөмүн 2030-жылга чейин үч миллиард долларга жеткирүүнү көздөйбүз.",
}
Ours = Callable[[Language, str], Memo]


@pytest.fixture
def ours(make) -> Ours:
    """A paper with a quotation and a translation of ours."""

    def made(language: Language, words: str) -> Memo:
        memo = make(language, QUOTE)
        return edit.set_translation(memo, memo.main.blocks()[0].id, words)

    return made


def _found(memo: Memo, library: Library, rule: str) -> list[Finding]:
    found = check(memo, library.beyond(memo.evidence))
    return [one for one in found if one.rule == rule and one.where == "b1"]


def _mended(memo: Memo, library: Library, finding: Finding) -> str:
    assert finding.mend is not None
    after = mending.mended(memo, library.store, finding.mend)
    return edit.find_block(after, "b1").translation


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_of_a_good_translation_nothing_is_said(
    ours: Ours, reading_library: Library, language: Language
) -> None:
    memo = ours(language, GOOD[language])
    found = check(memo, reading_library.beyond(memo.evidence))
    assert not [one for one in found if one.where == "b1" and one.rule not in ("L12", "L20")]


@pytest.mark.parametrize(
    ("language", "words", "key", "values"),
    [
        ("ru", GOOD["ru"].replace("2030", "2035"), "L6-numbers-lacking", {"numbers": "2030"}),
        ("ru", GOOD["ru"].replace("2030", "2035"), "L6-numbers-added", {"numbers": "2035"}),
        ("kk", GOOD["kk"].replace("миллиард", "миллион"), "L6-numbers-added",
         {"numbers": "3 миллион"}),
        ("ky", GOOD["ky"].replace(" үч миллиард", ""), "L6-numbers-lacking",
         {"numbers": "3 billion"}),
        ("ru", "We aim to increase mutual trade volume to $3 billion by 2030.", "L6-language",
         {"language": "@in-ru"}),
        ("ky", "We aim at 3 billion by 2030", "L6-language", {"language": "@in-ky"}),
    ],
)  # fmt: skip
def test_l6_what_is_no_translation_of_the_words(
    ours: Ours, reading_library: Library, language: Language, words: str, key: str,
    values: dict[str, str],
) -> None:  # fmt: skip
    found = _found(ours(language, words), reading_library, "L6")
    one = next(finding for finding in found if finding.key == key)
    assert one.level == "warn"
    assert values.items() <= dict(one.values).items()


def test_l6_numbers_left_out_of_the_quotation_are_not_asked_for(
    ours: Ours, reading_library: Library
) -> None:
    memo = ours("ru", "Мы стремимся увеличить взаимный товарооборот.")
    assert _found(memo, reading_library, "L6")
    quote = memo.evidence.quotes[0].text
    omitted = Change("omit", quote.index(" to $3"), quote.index("."), "")
    content = tuple(
        Pin("quote", (omitted,)) if isinstance(piece, Pin) else piece
        for piece in _default(memo, reading_library)
    )
    memo = edit.set_content(memo, "b1", content)
    assert not _found(memo, reading_library, "L6")


def _default(memo: Memo, library: Library) -> tuple[object, ...]:
    from briefing.app.session import Session

    return Session(library, memo).prose("b1").content(memo.main.blocks()[0])


def test_l6_the_second_language_too(make, reading_library: Library) -> None:
    memo = second.choose(make("en", QUOTE), "ru", "after")
    memo = second.set_second_translation(memo, "b1", GOOD["ru"].replace("2030", "2031"))
    assert {one.key for one in _found(memo, reading_library, "L6")} == {
        "L6-numbers-lacking", "L6-numbers-added",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "language", "before", "after"),
    [
        (
            "L1",
            "ru",
            GOOD["ru"] + " Так было 22.08.2025.",
            " Так было 22\u00a0августа 2025\u00a0г.",
        ),
        ("L7", "ru", f"«{GOOD['ru']}»", GOOD["ru"]),
        ("L10", "kk", f"{GOOD['kk']} Бұл ҚР мақсаты.", "Бұл Қазақстан Республикасы мақсаты."),
    ],
)
def test_mends_are_made_in_the_translation(
    ours: Ours, reading_library: Library, rule: str, language: Language, before: str, after: str
) -> None:
    memo = ours(language, before)
    (finding,) = _found(memo, reading_library, rule)
    assert _mended(memo, reading_library, finding).endswith(after)


def test_l8_one_name_in_the_translation_and_beside_it(ours: Ours, reading_library: Library) -> None:
    memo = ours("ru", f"{GOOD['ru']} Ждём Джапарова.")
    memo, _ = edit.add_prose(memo, "issue", "Приехал Жапаров. Жапаров говорит.")
    (finding,) = _found(memo, reading_library, "L8")
    assert _mended(memo, reading_library, finding).endswith("Ждём Жапарова.")


def test_l9_an_acronym_is_told_and_left_to_the_writer(ours: Ours, reading_library: Library) -> None:
    (finding,) = _found(ours("ru", f"{GOOD['ru']} В рамках СНГ."), reading_library, "L9")
    assert finding.mend is None


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("L1", "В прошлом году мы говорили: до 3 млрд долларов к 2030 году."),
        ("L11", "До 3 млрд долларов (около 250 млрд сомов) к 2030 году."),
        ("L16", GOOD["ru"][:-1] + ", и ещё, и ещё" * 20),
    ],
)
def test_how_the_speaker_spoke_is_let_be(
    ours: Ours, reading_library: Library, rule: str, words: str
) -> None:
    assert not _found(ours("ru", words), reading_library, rule)


def test_l23_a_translation_is_the_writers_and_wants_its_level(
    ours: Ours, make, reading_library: Library
) -> None:
    scheme = next(one for one in templates.schemes() if one.has_portions)
    chosen = Marking(portions=True)
    bare = marking.choose(make("ru", QUOTE), scheme, chosen)
    assert not _found(bare, reading_library, "L23")
    memo = marking.choose(ours("ru", GOOD["ru"]), scheme, chosen)
    assert _found(memo, reading_library, "L23")
    memo = marking.mark(memo, "b1", scheme.levels[0].id)
    assert not _found(memo, reading_library, "L23")
