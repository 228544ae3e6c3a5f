from __future__ import annotations

import pytest

from briefing.memo import edit
from briefing.memo.outline import Cited, FreeNote, Words

QUOTE = "president-japarov-aim-3bn"


@pytest.mark.parametrize(
    ("language", "text", "bare"),
    [
        ("en", "He said that they “will open the whole border”.",
         "He said that they will open the whole border."),
        ("ru", "Он заявил, что стороны «откроют всю границу целиком».",
         "Он заявил, что стороны откроют всю границу целиком."),
        ("kk", "Ол «шекараны толық ашамыз енді» деп мәлімдеді.",
         "Ол шекараны толық ашамыз енді деп мәлімдеді."),
        ("ky", "Ал «чек араны толугу менен ачабыз» деп билдирди.",
         "Ал чек араны толугу менен ачабыз деп билдирди."),
    ],
)  # fmt: skip
def test_l7_speech_no_quote_holds(make, lint, mended, language, text, bare):
    memo = make(language, issue=text)
    (finding,) = lint(memo, "L7")
    assert finding.level == "info"
    assert mended(memo, "L7") == bare


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The “New Kazakhstan” plan was told of."),
        ("en", "He said the “New Silk Road” idea was old."),
        ("ru", "Он сказал о «Новом шёлковом пути»."),
        ("kk", "Ол «Жаңа жібек жолын» айтты."),
        ("ky", "Ал «Жаңы Жибек жолун» айтты."),
        ("en", "The Treaty “On deepening and expanding allied relations” is in force."),
        ("en", 'He said 5" and 6" are too short.'),
        ("ru", "Договор «О союзнических отношениях и стратегическом партнёрстве» подписан."),
        ("en", "He said that the Treaty “On deepening and expanding relations” is in force."),
        ("ru", "Он заявил, что договор «О союзнических отношениях и партнёрстве» действует."),
        ("kk", "Ол «Одақтастық қатынастарды кеңейту туралы» шартты айтты."),
        ("ky", "Ал «Союздук мамилелерди кеңейтүү жөнүндө» келишимди айтты."),
        ("kk", "«Самұрық-Қазына» қоры мәлімдеді."),
    ],
)
def test_l7_is_quiet_of_names_and_titles(make, lint, language, text):
    assert not lint(make(language, issue=text), "L7")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He said “We shall overcome”."),
        ("en", "He said: “New Silk Road”."),
        ("ru", "Он сказал: «Мы победим всех»."),
        ("kk", "Ол «Біз жеңеміз бәрін» деді."),
        ("ky", "Ал «Биз жеңебиз баарын» деди."),
    ],
)
def test_l7_words_spoken_are_no_name(make, lint, language, text):
    assert lint(make(language, issue=text), "L7")


def test_l7_is_quiet_of_what_a_picked_quote_holds(make, lint):
    text = "He said that they “aim to increase mutual trade […] to $3 billion by 2030”."
    assert not lint(make("en", QUOTE, issue=text), "L7")
    assert lint(make("en", issue=text), "L7")
    other = "He said that they “aim to double mutual trade […] to $3 billion by 2030”."
    assert lint(make("en", QUOTE, issue=other), "L7")


def test_l7_in_a_record_any_longer_quotation_is_asked_about(make, lint):
    record = make(template="record-of-conversation", discussion="On “the whole border matter”: no.")
    assert lint(record, "L7")
    assert not lint(make(issue="On “the whole border matter”: no."), "L7")


def test_l7_takes_the_commas_away_across_a_note(make, mended):
    memo = make(issue="Word.")
    block = memo.main.blocks()[0].id
    content = (Words("He said “a whole "), FreeNote("So."), Words("new border”."))
    memo = edit.set_content(memo, block, content)
    assert mended(memo, "L7") == "He said a whole <FreeNote>new border."


def test_l6_a_translation_is_labelled_as_ours(make, lint, mended):
    memo = make("ru", QUOTE, issue="Слово.")
    block = memo.main.section("issue").blocks[0].id
    text = "Он сказал: «Мы хотим увеличить торговлю до 3 млрд»"
    memo = edit.set_content(memo, block, (Words(text), Cited(QUOTE), Words(".")))
    (finding,) = (one for one in lint(memo, "L6") if one.level == "warn")
    assert finding.where == block
    assert not lint(memo, "L7")
    assert mended(memo, "L6").endswith("до 3 млрд» (перевод наш)<Cited>.")


def test_l6_is_quiet_of_quotes_in_the_papers_language(make, lint):
    memo = make("en", QUOTE, issue="Word.")
    block = memo.main.section("issue").blocks[0].id
    content = (Words("He said: “We aim to increase mutual trade”"), Cited(QUOTE))
    assert not lint(edit.set_content(memo, block, content), "L6")


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_l6_a_quote_in_another_language_wants_a_translation(make, lint, language):
    memo = make(language, QUOTE)
    (finding,) = lint(memo, "L6")
    assert (finding.level, finding.key) == ("info", "L6-none")
    block = memo.main.blocks()[0].id
    assert not lint(edit.set_translation(memo, block, "3 млрд, 2030"), "L6")
    assert not lint(make("en", QUOTE), "L6")
