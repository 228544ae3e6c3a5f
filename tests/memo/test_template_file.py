from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import resources
from briefing.errors import BriefingError, Problem
from briefing.memo import template_file
from briefing.memo.names import LANGUAGES, Language, Names
from briefing.memo.template import Template
from briefing.memo.template_check import check_template, faults
from briefing.wording.messages import explain

SHELF = resources.templates()
LAYOUTS = SHELF / "layouts"
BUILT_IN = sorted(resources.templates().glob("*.toml"))
PRESET_NAMES = ", ".join(sorted(path.stem for path in LAYOUTS.glob("*.toml")))
MINIMAL = """format = "chancery/template"
version = 1
id = "mine"
name = { en = "Mine" }
description = { en = "My own." }
layout = "a4"

[[field]]
id = "subject"
label = { en = "Subject" }

[[section]]
id = "text"
heading = { en = "Text" }
guidance = { en = "Write." }
accepts = ["prose"]
"""


def load(tmp_path: Path, text: str) -> Template:
    path = tmp_path / "template.toml"
    path.write_text(text, encoding="utf-8")
    return template_file.load(path, SHELF)


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
class TestBuiltIn:
    def test_it_is_valid_and_named_as_its_file(self, path: Path) -> None:
        template = template_file.load(path, SHELF)
        assert template.id == path.stem
        assert template.sections

    def test_it_speaks_four_languages(self, path: Path) -> None:
        template = template_file.load(path, SHELF)
        names = [template.name, template.description]
        names += [field.label for field in template.fields]
        for section in template.sections:
            names += [section.heading, section.guidance]
        for name in names:
            assert all(getattr(name, language) for language in LANGUAGES), name.en

    def test_it_has_the_common_header(self, path: Path) -> None:
        template = template_file.load(path, SHELF)
        assert {"marking", "subject", "as_of"} <= {field.id for field in template.fields}
        dates = {field.id for field in template.fields if field.kind == "date"}
        assert dates == {"date", "as_of"} & {field.id for field in template.fields}

    def test_its_own_words_have_a_place(self, path: Path) -> None:
        assert template_file.load(path, SHELF).first_taking("prose") is not None

    def test_written_out_it_stands_alone_and_is_equal(self, path: Path, tmp_path: Path) -> None:
        template = template_file.load(path, SHELF)
        data = template_file.serialised(template)
        alone = tmp_path / "alone.toml"
        alone.write_bytes(data)
        again = template_file.load(alone, tmp_path / "no-layouts")
        assert again == template
        assert template_file.serialised(again) == data


PRESETS = {
    "us": ("Letter", 25.4, 14, "every-page", "footer", True),
    "uk": ("A4", 25, 11, "every-page", "footer", True),
    "gost": ("A4", 20, 12, "first-page", "header", False),
    "kz": ("A4", 20, 12, "first-page", "header", False),
    "kg": ("A4", 20, 12, "first-page", "header", False),
    "eu": ("A4", 25, 12, "first-page", "footer", True),
    "un": ("A4", 25, 12, "first-page", "footer", True),
    "nz": ("A4", 25, 11, "every-page", "footer", True),
}


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_after_its_convention(tmp_path: Path, preset: str) -> None:
    layout = load(tmp_path, MINIMAL.replace('layout = "a4"', f'layout = "{preset}"')).layout
    number = layout.page_number
    assert (layout.id, *PRESETS[preset]) == (
        preset, layout.page, layout.left, layout.size, layout.marking, number.position,
        number.first_page,
    )  # fmt: skip
    assert all(getattr(layout.name, language) for language in LANGUAGES)
    assert layout.numbered_paragraphs == (preset in ("eu", "un"))


@pytest.mark.parametrize("preset", ["kz", "kg", "uk", "eu"])
def test_what_is_not_verified_is_said(tmp_path: Path, preset: str) -> None:
    layout = load(tmp_path, MINIMAL.replace('layout = "a4"', f'layout = "{preset}"')).layout
    assert "ot verified" in layout.description


def test_the_eight_of_the_conventions() -> None:
    assert {path.stem for path in BUILT_IN} == {
        "one-page-brief",
        "bilateral-meeting-brief",
        "talking-points",
        "background-paper",
        "chronology",
        "fact-sheet",
        "biographic-note",
        "record-of-conversation",
    }


@pytest.mark.parametrize(
    ("template", "headings"),
    [
        (
            "talking-points",
            "Objective, Opening, Core points, By topic, If raised, Avoid, Ask and close,"
            " Source sheet",
        ),
        (
            "background-paper",
            "Summary, Why now, How we got here, Where things stand, Who says what, Figures,"
            " What to watch, Gaps and conflicting reports",
        ),
        (
            "chronology",
            "Scope and conventions, Key dates, Chronology, Date uncertain or disputed, Forthcoming",
        ),
        (
            "fact-sheet",
            "At a glance, Trade, Investment, Projects and transit, Agreements, Actual results,"
            " Targets and plans, Data notes",
        ),
        (
            "biographic-note",
            "Name and title, Why it matters, Career, Education and languages,"
            " Positions on record, Contacts with our side, Personal, Unverified",
        ),
        (
            "record-of-conversation",
            "Summary, Discussion, Agreed; undertaken, Papers exchanged, Comment, Next steps,"
            " Context",
        ),
    ],
)
def test_the_sections_in_their_order(template: str, headings: str) -> None:
    made = template_file.load(SHELF / f"{template}.toml", SHELF)
    told = ", ".join(section.heading.en.replace(",", ";") for section in made.sections)
    assert told == headings


def test_nothing_of_the_library_stands_in_a_discussion() -> None:
    made = template_file.load(SHELF / "record-of-conversation.toml", SHELF)
    discussion = made.section("discussion")
    assert discussion is not None
    assert discussion.accepts == ("prose",)


def test_the_one_page_brief_after_its_convention() -> None:
    template = template_file.load(SHELF / "one-page-brief.toml", SHELF)
    assert [section.heading.en for section in template.sections] == [
        "Issue",
        "Bottom line",
        "Key facts",
        "Latest developments",
        "On the record",
        "Points to make",
        "Handle with care",
    ]
    limits = {section.id: section.max_items for section in template.sections}
    assert (limits["key-facts"], limits["developments"], limits["on-record"]) == (4, 3, 2)
    assert (template.max_words, template.max_pages, template.max_notes) == (350, 1, 8)
    assert template.section("developments").order == "newest"  # type: ignore[union-attr]


def test_the_meeting_brief_after_its_convention() -> None:
    template = template_file.load(SHELF / "bilateral-meeting-brief.toml", SHELF)
    assert [section.heading.en for section in template.sections] == [
        "Meeting details",
        "Our objectives",
        "Their likely objectives",
        "Points to make",
        "If raised",
        "State of relations",
        "Recent developments",
        "Trade and economy",
        "Commitments and their status",
        "Statements on record",
        "Sensitivities and conflicting data",
        "Press line",
    ]
    assert template.section("developments").order == "oldest"  # type: ignore[union-attr]
    assert [section.id for section in template.sections if section.optional] == ["press"]


def test_a_template_of_ones_own(tmp_path: Path) -> None:
    template = load(tmp_path, MINIMAL)
    assert (template.id, template.name, template.layout.page) == ("mine", Names("Mine"), "A4")
    assert template.section("text") is template.sections[0]
    assert template.section("nothing") is template.field("nothing") is None
    assert template.first_taking("quote") is None


def _swap(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


STATUSES = "held, planned, announced, reported, actual, estimate, forecast, target, potential"

_FAULTS: dict[str, tuple[Callable[[str], str], str, dict[str, object]]] = {
    "no TOML": (_swap("[[field]]", "[[field]"), "file-not-toml", {"line": "8"}),
    "cut short": (lambda text: text[:120], "file-not-toml", {}),
    "empty": (lambda _: "", "file-other-format", {"format": "chancery/template"}),
    "another format": (_swap("chancery/template", "chancery/memo"), "file-other-format", {}),
    "newer": (_swap("version = 1", "version = 3"), "file-newer", {"found": 3, "known": 1}),
    "no version": (_swap("version = 1", ""), "template-field", {"field": "version", "line": 1}),
    "a name twice": (_swap('id = "mine"', 'id = "mine"\nid = "x"'), "file-not-toml", {}),
    "an unknown name": (_swap('id = "mine"', 'id = "mine"\ncolour = "red"'), "template-field",
                        {"field": "colour", "line": 4, "problem": Problem("unknown-field")}),
    "an unknown name in a section": (_swap("accepts", "colour = 1\naccepts"), "template-field",
                                     {"field": "section.1.colour", "line": 16}),
    "a wrong type": (_swap('id = "text"', "id = 7"), "template-field",
                     {"field": "section.1.id", "line": 13}),
    "no id": (_swap('id = "mine"', ""), "template-field", {"field": "id", "line": 1}),
    "no heading": (_swap('heading = { en = "Text" }', ""), "template-field",
                   {"field": "section.1.heading", "line": 12, "problem": Problem("missing")}),
    "a heading in no language": (_swap('heading = { en = "Text" }', 'heading = { en = " " }'),
                                 "template-field",
                                 {"field": "section.1.heading", "line": 14,
                                  "problem": Problem("no-language")}),
    "a label in no language": (_swap('{ en = "Subject" }', "{}"), "template-field",
                               {"field": "field.1.label", "line": 10}),
    "an id with a path in it": (_swap('id = "mine"', 'id = "../mine"'), "template-field",
                                {"field": "id", "line": 3}),
    "an id with a space": (_swap('id = "mine"', 'id = "my own"'), "template-field",
                           {"field": "id"}),
    "no sections": (lambda text: text.split("[[section]]")[0], "template-field",
                    {"field": "section"}),
    "a section twice": (
        lambda text: text + text[text.index("[[section]]"):],
        "template-field",
        {"field": "section.2.id", "line": 18, "problem": Problem("same-id", (("id", "text"),))}),
    "a field twice": (
        _swap("[[section]]", '[[field]]\nid = "subject"\nlabel = { en = "S" }\n\n[[section]]'),
        "template-field", {"field": "field.2.id", "line": 13}),
    "a kind there is not": (_swap('["prose"]', '["poem"]'), "template-field",
                            {"field": "section.1.accepts.1", "line": 16}),
    "an order there is not": (_swap("accepts =", 'order = "random"\naccepts ='),
                              "template-field", {"field": "section.1.order", "line": 16}),
    "a limit that is no number": (_swap("accepts =", 'max_items = "many"\naccepts ='),
                                  "template-field", {"field": "section.1.max_items"}),
    "a limit that is a date": (_swap("accepts =", "max_items = 2024-01-01\naccepts ="),
                               "template-field", {"field": "section.1.max_items", "line": 16}),
    "a limit of nothing": (_swap("accepts =", "max_words = 0\naccepts ="), "template-field",
                           {"field": "section.1.max_words", "line": 16}),
    "pages fewer than none": (_swap('layout = "a4"', 'layout = "a4"\nmax_pages = -1'),
                              "template-field", {"field": "max_pages", "line": 7}),
    "a limit its own text breaks": (
        _swap("accepts =", 'starter = "two words"\nmax_words = 1\naccepts ='),
        "template-field", {"field": "section.1.max_words", "line": 17}),
    "more words in a section than in the whole": (
        lambda text: text.replace('layout = "a4"', 'layout = "a4"\nmax_words = 50')
        .replace("accepts =", "max_words = 51\naccepts ="),
        "template-field", {"field": "section.1.max_words", "line": 17}),
    "a whole its own text breaks": (
        lambda text: text.replace('layout = "a4"', 'layout = "a4"\nmax_words = 1')
        .replace("accepts =", 'starter = "two words"\naccepts ='),
        "template-field", {"field": "max_words", "line": 7}),
    "a whole that is too small for what is required": (
        lambda text: text.replace('layout = "a4"', 'layout = "a4"\nmax_words = 1')
        .replace("accepts =", "required = true\naccepts =")
        + '\n[[section]]\nid = "b"\nheading = { en = "B" }\nguidance = {}\n'
        'accepts = ["prose"]\nrequired = true\n',
        "template-field",
        {"field": "max_words", "line": 7, "problem": Problem("required-more", (("count", "2"),))}),
    "notes too few for what is required": (
        lambda text: text.replace('layout = "a4"', 'layout = "a4"\nmax_notes = 1')
        + "".join(f'\n[[section]]\nid = "{name}"\nheading = {{ en = "B" }}\nguidance = {{}}\n'
                  'accepts = ["quote"]\nrequired = true\n' for name in ("x", "y")),
        "template-field", {"field": "max_notes", "line": 7}),
    "a section that takes nothing": (_swap('accepts = ["prose"]', "accepts = []"),
                                     "template-field", {"field": "section.1.accepts", "line": 16}),
    "a section that takes only what is made of something else": (
        _swap('["prose"]', '["chart"]'), "template-field", {"field": "section.1.accepts"}),
    "a status nothing in it has": (
        _swap('accepts = ["prose"]', 'accepts = ["figure"]\nstatuses = ["actual", "held"]'),
        "template-field", {"field": "section.1.statuses.2", "line": 17}),
    "a status there is not": (
        _swap('accepts = ["prose"]', 'accepts = ["figure"]\nstatuses = ["done"]'),
        "template-field",
        {"field": "section.1.statuses.1", "line": 17,
         "problem": Problem("none-of", (("known", STATUSES),))}),
    "the name of a block for a field": (_swap('id = "subject"', 'id = "b12"'),
                                        "template-field", {"field": "field.1.id", "line": 9}),
    "the name of the text for a section": (_swap('id = "text"', 'id = "body"'),
                                           "template-field", {"field": "section.1.id"}),
    "a marking above the handling tier": (
        lambda text: text + """
[marking]
id = "x"
name = { en = "X" }
description = ""
mode = "every-page"
[[marking.level]]
id = "s"
label = { en = "Secret" }
""", "template-part", {"field": "marking.level.1", "line": 23}),
    "a default that is no date": (
        _swap('label = { en = "Subject" }', 'label = { en = "S" }\nkind = "date"\ndefault = "x"'),
        "template-field", {"field": "field.1.default", "line": 12}),
    "a layout there is not": (_swap('"a4"', '"a5"'), "preset-unknown",
                             {"preset": "a5", "field": "layout", "line": 6,
                              "known": PRESET_NAMES}),
    "a layout elsewhere": (_swap('"a4"', '"../layouts/a4"'), "preset-unknown", {}),
    "no layout": (_swap('layout = "a4"', ""), "template-field", {"field": "layout"}),
    "a scheme there is not": (_swap('layout = "a4"', 'layout = "a4"\nmarking = "cosmic"'),
                              "preset-unknown",
                              {"preset": "cosmic", "field": "marking", "line": 7}),
    "a level there is not": (
        lambda text: text + '\n[marks]\nlevel = "red"\n',
        "template-field", {"field": "marks.level", "line": 19}),
    "portion marks the scheme has not": (
        lambda text: text.replace('layout = "a4"', 'layout = "a4"\nmarking = "tlp"')
        + "\n[marks]\nportions = true\n",
        "template-field", {"field": "marks.portions", "line": 20}),
    "no reference document": (
        _swap('layout = "a4"', 'layout = "a4"\nreference_file = "none.docx"'),
        "template-field", {"field": "reference_file", "line": 7}),
    "a reference document elsewhere": (
        _swap('layout = "a4"', 'layout = "a4"\nreference_file = "../none.docx"'),
        "template-field", {"field": "reference_file", "line": 7}),
    "a reference document that is none": (
        _swap('layout = "a4"', 'layout = "a4"\nreference = "%%%"'),
        "template-field", {"field": "reference", "line": 7}),
    "dots without end": (lambda text: text + "x" + ".x" * 20_000 + " = 1\n", "file-too-deep", {}),
}  # fmt: skip


@pytest.mark.parametrize(("change", "key", "values"), _FAULTS.values(), ids=_FAULTS.keys())
def test_a_fault_is_named(
    tmp_path: Path, change: Callable[[str], str], key: str, values: dict[str, object]
) -> None:
    with pytest.raises(BriefingError) as caught:
        load(tmp_path, change(MINIMAL))
    assert caught.value.key == key
    assert caught.value.values["path"] == tmp_path / "template.toml"
    assert values.items() <= caught.value.values.items()


def test_a_problem_is_told_in_the_persons_language(tmp_path: Path) -> None:
    with pytest.raises(BriefingError) as caught:
        load(tmp_path, MINIMAL.replace('["prose"]', '["poem"]'))
    told = {explain(caught.value, language)[0] for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)
    assert all("template.toml" in sentence and "16" in sentence for sentence in told)
    assert "none of these: prose" in explain(caught.value, "en")[0]


def test_the_reference_document_is_blamed_and_not_the_template(tmp_path: Path) -> None:
    (tmp_path / "paper.docx").write_bytes(b"no Word file")
    text = MINIMAL.replace('layout = "a4"', 'layout = "a4"\nreference_file = "paper.docx"')
    with pytest.raises(BriefingError) as caught:
        load(tmp_path, text)
    for language in LANGUAGES:
        sentence, hint = explain(caught.value, language)
        assert "template.toml" in sentence.partition("reference_file")[0]
        assert "paper.docx" in sentence.partition("reference_file")[2]
        assert ":" not in hint


def test_all_faults_are_found_at_once(tmp_path: Path) -> None:
    made = load(tmp_path, MINIMAL)
    section = replace(made.sections[0], heading=Names(), max_words=0)
    broken = replace(made, sections=(section, section), max_notes=-1)
    assert [fault.place for fault in faults(broken)] == [
        ("section", 1, "id"),
        ("section", 0, "heading"),
        ("section", 1, "heading"),
        ("max_notes",),
        ("section", 0, "max_words"),
        ("section", 1, "max_words"),
    ]


def test_a_memo_of_before_the_stricter_limits_still_opens(tmp_path: Path) -> None:
    made = replace(load(tmp_path, MINIMAL), max_words=5)
    check_template(
        replace(made, sections=(replace(made.sections[0], max_words=9),)), tmp_path / "memo"
    )


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("top = 22", "top = 4", "layout.top"),
        ("left = 22", "left = 61", "layout.left"),
        ("size = 11", "size = 5", "layout.size"),
        ("size = 11", "size = nan", "layout.size"),
        ("note_size = 9", "note_size = inf", "layout.note_size"),
        ('page = "A4"', 'page = "A5"', "layout.page"),
    ],
)
def test_a_layout_nobody_can_print_is_refused(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    layout = (LAYOUTS / "a4.toml").read_text(encoding="utf-8")
    body = "\n".join(layout.split("\n")[2:])
    assert old in body
    text = MINIMAL.replace('layout = "a4"\n', "") + "\n[layout]\n" + body.replace(old, new, 1)
    with pytest.raises(BriefingError) as caught:
        load(tmp_path, text)
    assert (caught.value.key, caught.value.values["field"]) == ("template-field", field)
    assert text.split("\n")[int(str(caught.value.values["line"])) - 1] == new


def test_a_name_falls_back_to_english() -> None:
    assert Names("Text").get("kk") == "Text"
    assert Names("Text", kk="Мәтін").get("kk") == "Мәтін"
    assert Names(ru="Текст").get("kk") == "Текст"
    assert Names().get("kk") == ""


def test_a_marked_template_stands_alone(tmp_path: Path) -> None:
    text = MINIMAL.replace('layout = "a4"', 'layout = "kz"\nmarking = "kz"')
    made = load(tmp_path, text + '\n[marks]\nlevel = "official-use"\n')
    assert made.marking is not None
    alone = tmp_path / "alone.toml"
    alone.write_bytes(template_file.serialised(made))
    assert template_file.load(alone, tmp_path / "nothing") == made


def test_a_starter_where_no_prose_goes(tmp_path: Path) -> None:
    text = (SHELF / "one-page-brief.toml").read_text(encoding="utf-8")
    path = tmp_path / "mine.toml"
    path.write_text(
        text.replace('id = "key-facts"', 'id = "key-facts"\nstarter = "Words"'), encoding="utf-8"
    )
    with pytest.raises(BriefingError, match=r"section\.3\.starter"):
        template_file.load(path, SHELF)


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_section_of_a_built_in_template_has_a_heading_of_its_own(
    path: Path, language: Language
) -> None:
    template = template_file.load(path, SHELF)
    headings = [getattr(section.heading, language) for section in template.sections]
    assert all(headings)
    assert len(set(headings)) == len(headings)
