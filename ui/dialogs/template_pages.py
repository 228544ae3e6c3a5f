"""The parts of a template that are the whole paper's: name, limits, notes, page, marking, frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from briefing.app.messages import fault_told
from briefing.app.template_draft import LayoutPreset, Level, Place, Scheme, TemplateDraft
from briefing.app.told import layout_words, scheme_words
from ui.dialogs import template_words as told
from ui.dialogs.template_form import PlaceForm
from ui.qt.icons import tint
from ui.qt.language import language
from ui.qt.language import words as own_words
from ui.widgets.naming import NamesRow
from ui.widgets.places import CheckRow, ChoiceRow, NumberRow
from ui.widgets.wrapped import WrappedLabel

_FONTS = ("Times New Roman", "Arial")


class NamePage(PlaceForm):
    """What the template is called."""

    def __init__(self, draft: TemplateDraft) -> None:
        super().__init__(draft, "")
        self.setAccessibleName(self.tr("Name"))
        self.add(NamesRow(self.tr("Name")), "name")
        self.add(NamesRow(self.tr("Description"), lines=True), "description")


class WholePage(PlaceForm):
    """Limits, numbering, contents."""

    def __init__(self, draft: TemplateDraft) -> None:
        super().__init__(draft, "")
        self.setAccessibleName(self.tr("Whole paper"))
        self.heading(self.tr("No more than"))
        self.beside(
            self.add(NumberRow(self.tr("Words")), "max_words", shown=False),
            self.add(NumberRow(self.tr("Pages")), "max_pages", shown=False),
            self.add(NumberRow(self.tr("Footnotes")), "max_notes", shown=False),
        )
        self.heading(self.tr("Numbering and contents"))
        self.add(CheckRow(self.tr("Number the sections")), "numbered_sections")
        self.add(CheckRow(self.tr("Number the paragraphs")), "numbered_paragraphs")
        self.add(CheckRow(self.tr("Table of contents")), "contents")


class NotesPage(PlaceForm):
    """Notes and citations."""

    def __init__(self, draft: TemplateDraft) -> None:
        super().__init__(draft, "")
        self.setAccessibleName(self.tr("Notes and citations"))
        self.add(
            ChoiceRow(
                self.tr("Citation style"),
                told.citations(),
                self.tr("By language: Chicago in English, GOST R 7.0.5 in the others."),
            ),
            "citation",
        )
        self.add(ChoiceRow(self.tr("Notes of tables"), told.table_notes()), "table_notes")
        self.add(
            CheckRow(
                self.tr("“But see” for other amounts"),
                self.tr("A note says which of its sources gives another amount than the rest."),
            ),
            "but_see",
        )
        self.add(
            CheckRow(
                self.tr("List of sources at the end"),
                self.tr("Addresses then stand there alone."),
            ),
            "source_list",
        )


class PaperPage(PlaceForm):
    """Page and type, from a preset and then one's own."""

    def __init__(self, draft: TemplateDraft, presets: Sequence[LayoutPreset]) -> None:
        super().__init__(draft, "", ("layout",))
        self.setAccessibleName(self.tr("Page and type"))
        self._presets = {preset.id: preset for preset in presets}
        names = {preset.id: preset.name.get(language()) for preset in presets}
        self.preset = ChoiceRow(self.tr("After"), names)
        self.preset.changed.connect(lambda key: draft.put(("layout",), self._presets[key]))
        self.column.addWidget(self.preset)
        self._page()
        self._type()
        self._number()

    def refresh(self) -> None:  # noqa: D102
        super().refresh()
        layout = self.draft.template.layout
        self.preset.show_value(layout.id)
        known = self._presets.get(layout.id)
        words = layout_words(known or layout, own_words())
        if known != layout:
            changed = self.tr("Changed here.")
            words = f"{changed} {words}"
        self.preset.remark(words)

    def _page(self) -> None:
        self.heading(self.tr("Page"))
        self.beside(
            self.add(
                ChoiceRow(self.tr("Size"), {"A4": "A4", "Letter": "Letter"}), "page", shown=False
            ),
            self.add(ChoiceRow(self.tr("English"), told.englishes()), "english", shown=False),
        )
        sides = {
            "top": self.tr("Top, mm"),
            "bottom": self.tr("Bottom, mm"),
            "left": self.tr("Left, mm"),
            "right": self.tr("Right, mm"),
        }
        rows = [
            self.add(NumberRow(name, whole=False, empty=False), side, shown=False)
            for side, name in sides.items()
        ]
        self.beside(*rows[:2])
        self.beside(*rows[2:])
        self.add(CheckRow(self.tr("The template’s name at the head")), "running")

    def _type(self) -> None:
        self.heading(self.tr("Type"))
        self.add(ChoiceRow(self.tr("Font"), {name: name for name in _FONTS}), "font")
        sizes = {
            "size": self.tr("Text, points"),
            "note_size": self.tr("Notes, points"),
            "spacing": self.tr("White between blocks"),
        }
        self.beside(
            *(
                self.add(NumberRow(name, whole=False, empty=False), place, shown=False)
                for place, name in sizes.items()
            )
        )
        self.add(CheckRow(self.tr("Both margins even")), "justified")
        self.add(CheckRow(self.tr("Break words at the line’s end")), "hyphenate")
        self.add(CheckRow(self.tr("Number the paragraphs")), "numbered_paragraphs")

    def _number(self) -> None:
        self.heading(self.tr("Page number"))
        where = ("page_number", "position")
        self.beside(
            self.add(ChoiceRow(self.tr("Where"), told.number_places()), *where, shown=False),
            self.add(
                ChoiceRow(self.tr("Side"), told.aligns()), "page_number", "align", shown=False
            ),
        )
        self.add(ChoiceRow(self.tr("Says"), told.number_forms()), "page_number", "form")
        self.add(CheckRow(self.tr("On the first page too")), "page_number", "first_page")
        self.add(ChoiceRow(self.tr("Pages of annexes"), told.annex_pages()), "annex_pages")
        self.add(
            ChoiceRow(
                self.tr("Marking without a scheme"),
                told.modes(),
            ),
            "marking",
        )


class MarkingPage(PlaceForm):
    """The marking scheme, and how a new memo is marked by it."""

    def __init__(self, draft: TemplateDraft, schemes: Sequence[Scheme]) -> None:
        super().__init__(draft, "", ("marks",))
        self.setAccessibleName(self.tr("Marking"))
        self._schemes = {scheme.id: scheme for scheme in schemes}
        names = {scheme.id: scheme.name.get(language()) for scheme in schemes}
        self.scheme = ChoiceRow(
            self.tr("Scheme"), {"": self.tr("No scheme: the header field"), **names}
        )
        self.scheme.changed.connect(lambda key: draft.set_scheme(self._schemes.get(key)))
        self.column.addWidget(self.scheme)
        self.levels = WrappedLabel(tone="quiet")
        self.column.addWidget(self.levels)
        self.notice = WrappedLabel(
            self.tr(
                "A marking says how a paper is to be handled and protects nothing: Chancery is no"
                " accredited system for classified information."
            ),
            "small",
        )
        self.column.addWidget(self.notice)
        self.level = self.add(ChoiceRow(self.tr("A new memo is"), {}), "level")
        self.title = self.add(ChoiceRow(self.tr("Its title is"), {}), "title")
        mode = ChoiceRow(
            self.tr("Stands"), {"": self.tr("Where the scheme puts it"), **told.modes()}
        )
        self.mode = self.add(mode, "mode")
        self.portions = self.add(CheckRow(self.tr("Portion marks")), "portions")

    def refresh(self) -> None:  # noqa: D102
        scheme = self.draft.template.marking
        levels = scheme.levels if scheme else ()
        names = {level.id: level.label.get(language()) for level in levels}
        self.level.offer({"": self.tr("At the lowest level"), **names})
        self.title.offer({"": self.tr("Not marked by itself"), **names})
        super().refresh()
        self.scheme.show_value(scheme.id if scheme else "")
        self.scheme.remark(scheme_words(scheme, own_words()) if scheme else "")
        told_levels = (_told_level(level) for level in levels)
        self.levels.setText("\n".join((self.tr("Its levels, the lowest first:"), *told_levels)))
        for row in (self.levels, self.level, self.title, self.mode):
            row.setVisible(scheme is not None)
        self.portions.setVisible(scheme is not None and scheme.has_portions)


def _told_level(level: Level) -> str:
    """A level as it is printed, with its portion mark and what it adds to a file's name."""
    parts = [level.label.get(language())]
    parts += [part for part in (level.portion, level.suffix and f"_{level.suffix}") if part]
    return "   ".join(parts)


class FramePage(PlaceForm):
    """The Word file that frames Word papers. `asked` says that one is to be chosen."""

    asked = Signal()

    def __init__(self, draft: TemplateDraft) -> None:
        super().__init__(draft, "")
        self.setAccessibleName(self.tr("Reference document"))
        self.heading(self.tr("Reference document"))
        self.column.addWidget(
            WrappedLabel(
                self.tr(
                    "A Word file of your ministry: its styles, page, headers and footers frame Word"
                    " papers, and its content controls are filled by tag. It needs one with the tag"
                    " “body”, where the text goes; others are “subject”, “marking” and the ids of"
                    " header fields."
                ),
                "quiet",
            )
        )
        self.state = WrappedLabel()
        self.lacks = WrappedLabel(tone="small")
        self.fault = WrappedLabel(tone="stop")
        row = QHBoxLayout()
        self.choose = self._button("folder-open", self.tr("Choose…"), self.asked.emit)
        self.drop = self._button("x", self.tr("Without one"), lambda: draft.set_reference(""))
        for button in (self.choose, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        for label in (self.state, self.lacks, self.fault):
            self.column.addWidget(label)
        self.column.addLayout(row)

    def refresh(self) -> None:  # noqa: D102
        size = len(self.draft.template.reference) * 3 // 4
        told_size = self.tr("The template carries one, of {0} kB.").format(-(-size // 1024))
        self.state.setText(told_size if size else self.tr("The template has none."))
        self.drop.setEnabled(bool(size))
        self.fault.setText(" ".join(self._told()))
        self.fault.setVisible(bool(self.fault.text()))
        if not size:
            self.tell_lacks([])

    def tell_lacks(self, sentences: Sequence[str]) -> None:
        """Say what the reference document has not."""
        self.lacks.setText("\n".join(sentences))
        self.lacks.setVisible(bool(sentences))

    def tell_fault(self, words: str) -> None:
        """Say why a file cannot serve."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def enter(self, place: Place) -> bool:  # noqa: D102
        if place[0] != "reference":
            return False
        self.choose.setFocus()
        return True

    def _told(self) -> list[str]:
        return [fault_told(fault, language()) for fault in self._faults(("reference",))]

    def _button(self, icon: str, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        tint(button, icon, size=16)
        button.clicked.connect(lambda _down=False: slot())
        return button
