"""What can be printed, and how what cannot is refused."""

import pytest
from writers.pdf.papers import document, heading, note, para, row
from writers.pdf.tagged import Tagged

from briefing.document.tree import Field, FieldTable, Layout, Table
from briefing.errors import BriefingError
from briefing.memo.rules.terms import shown_letters
from briefing.writers.pdf import write
from briefing.writers.pdf.fonts import _FAMILIES, BOLD, REGULAR, _face, family

_FAMILY = family("Times New Roman")


_SAMPLES = (
    "ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І",
    "Ёё Її Ңң",
    "“—–…” № ₸ ₽ € ‑ ½ é ß ş ı",
    "a\tb\u2060c\u3000d",
)


@pytest.mark.parametrize("text", _SAMPLES)
def test_letters_of_the_papers_languages_are_there(text):
    assert _FAMILY.spread(text, REGULAR) == [(_FAMILY.face(REGULAR), text)]
    assert Tagged(write(document(para(text))).data).text == text


def test_a_letter_and_its_mark_are_one_letter():
    assert _FAMILY.spread("и\u0306 e\u0301 а\u0301", REGULAR)[0][1] == "й é а\u0301"


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        ("snow ☃ falls", "character-no-glyph", {"character": "☃", "code": "U+2603"}),
        ("a 😀", "character-no-glyph", {"character": "😀", "code": "U+1F600"}),
        ("own \ue001", "character-no-glyph", {"character": "\ue001", "code": "U+E001"}),
        ("say שלום now", "character-right-to-left", {"character": "ש"}),
        ("مرحبا", "character-right-to-left", {"character": "م"}),
        ("a\u202eb", "character-right-to-left", {"character": "\u202e"}),
        ("a\x01b", "character-illegal", {"code": "U+0001"}),
        ("a\ud800b", "character-illegal", {"code": "U+D800"}),
        ("a\uffffb", "character-illegal", {"code": "U+FFFF"}),
    ],
)
def test_others_are_refused_by_name(text, key, values):
    with pytest.raises(BriefingError) as refused:
        _FAMILY.spread(text, REGULAR)
    around = {} if key == "character-illegal" else {"context": text}
    assert refused.value.key == key
    assert refused.value.values == values | around


def test_context_is_cut_at_both_ends():
    with pytest.raises(BriefingError) as refused:
        _FAMILY.spread("x" * 50 + "☃" + "y" * 50, REGULAR)
    assert refused.value.values["context"] == "…" + "x" * 30 + "☃" + "y" * 29 + "…"


@pytest.mark.parametrize(
    "paper",
    [
        document(heading(1, "☃")),
        document(para("a", note("☃"))),
        document(Table(row("☃"), (), (1.0,))),
        document(FieldTable((Field("☃", ()),))),
        document(running="☃"),
        document(marking="☃"),
        document(draft="☃"),
    ],
)
def test_refused_wherever_it_stands(paper):
    with pytest.raises(BriefingError, match="character-no-glyph"):
        write(paper)


def test_another_family_stands_in_for_a_letter_this_one_lacks():
    text = "done ✓ so\r\n① ⇒ end"
    stretches = _FAMILY.spread(text, BOLD)
    assert [part for _, part in stretches] == ["done ", "✓", " so\n", "①", " ", "⇒", " end"]
    assert [face.name for face, _ in stretches[:4]] == [
        "Tinos-Bold",
        "SourceSerif4-SemiBold",
        "Tinos-Bold",
        "Inter-SemiBold",
    ]
    tagged = Tagged(write(document(para(text), running="✓ a", draft="✓ b")).data)
    assert tagged.text == text.replace("\r\n", " ")
    assert tagged.faults == []


def test_arial_has_its_own_twin():
    assert family("Arial").face(REGULAR).name == "Arimo-Regular"
    paper = document(para("Қазақстан"), layout=Layout(font="Arial"))
    assert Tagged(write(paper).data).text == "Қазақстан"


@pytest.mark.parametrize("style", range(4))
def test_the_check_knows_what_the_faces_show(style):
    told = {
        code
        for part in shown_letters().split()
        for first, _, last in [part.partition("-")]
        for code in range(int(first, 16), int(last or first, 16) + 1)
    }
    faces = [_face(folder, style) for folder in _FAMILIES]
    shown = {code for face in faces for code in face.metrics.charToGlyph if face.shows(chr(code))}
    assert told == shown
