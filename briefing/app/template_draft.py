"""One template being edited and all that can be done to it; the editor is a view of this."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefing.app import shelf, templates
from briefing.app.history import History, Step
from briefing.app.template_trial import lacking
from briefing.errors import BriefingError
from briefing.files import docxguard
from briefing.files.guard import read_bytes
from briefing.memo import template_edit
from briefing.memo.names import Language
from briefing.memo.scheme import UNMARKED, Level, Scheme
from briefing.memo.template import LayoutPreset, Template
from briefing.memo.template_check import Fault, Place, faults, reference_faults
from briefing.memo.template_edit import Part

__all__ = [
    "Fault",
    "LayoutPreset",
    "Level",
    "Part",
    "Place",
    "Scheme",
    "TemplateDraft",
    "keep",
    "read_reference",
]

Listener = Callable[[], None]


class TemplateDraft:
    """The frozen template of now, and its history.

    Every change goes through one door (`_change`), is one undoable step, and tells `listeners`.
    `kept` says whether the shelf holds a template of its id that saving replaces.
    """

    def __init__(self, template: Template, *, kept: bool = False) -> None:
        self.template = template
        self.kept = kept
        self.history: History[Template] = History()
        self.listeners: list[Listener] = []
        self._saved: Template | None = template if kept else None
        self._found: tuple[Template, list[Fault]] | None = None
        self._reference: tuple[str, list[Fault]] = ("", [])

    @classmethod
    def edit(cls, identity: str) -> TemplateDraft:
        """A template of the user's own as it is; a copy of a built-in one. Raises
        "template-unknown"."""
        template = templates.get(identity)
        if shelf.own_file(identity) is None:
            return cls(shelf.doubled(template))
        return cls(template, kept=True)

    @property
    def modified(self) -> bool:
        """Whether it differs from what the shelf holds."""
        return self.template != self._saved

    def save(self) -> Template:
        """Keep it on the shelf. Raises as `keep` does."""
        template = keep(self.template, self.kept)
        self.take_kept(template)
        return template

    def take_kept(self, template: Template) -> None:
        """Know that the shelf holds it, under the id it got there."""
        self.template = replace(self.template, id=template.id)
        self._saved, self.kept = template, True
        self._tell()

    # Asking

    def faults(self) -> list[Fault]:
        """Everything that is wrong in it, each with its place."""
        if self._found is None or self._found[0] is not self.template:
            found = list(faults(replace(self.template, reference="")))
            self._found = (self.template, found + self._reference_faults())
        return self._found[1]

    def value(self, place: Place) -> Any:
        """What stands at a place."""
        return template_edit.value_at(self.template, place)

    def _reference_faults(self) -> list[Fault]:
        """Those of the reference document, looked through once."""
        if self._reference[0] != self.template.reference:
            self._reference = (self.template.reference, list(reference_faults(self.template)))
        return self._reference[1]

    # Changing

    def put(self, place: Place, value: object) -> None:
        """Put something else at a place; what follows at the same place is the same step."""
        made = template_edit.put(self.template, place, value)
        self._change("edit-template", made, ".".join(map(str, place)))

    def name(self, place: Place, language: Language, words: str) -> None:
        """Call something otherwise in one language."""
        self.put(place, template_edit.named(self.value(place), language, words))

    def doubt(self, place: Place, language: Language, *, doubt: bool) -> None:
        """Mark a term as one yet to be confirmed, or not."""
        made = template_edit.doubted(self.value(place), language, doubt=doubt)
        self._change("edit-template", template_edit.put(self.template, place, made))

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Mark papers by another scheme, or by none; levels of the old one are given up."""
        made = replace(self.template, marking=scheme, marks=UNMARKED)
        self._change("edit-template", made)

    def add(self, part: Part, index: int) -> None:
        """Add a header field or a section at a place."""
        self._change(f"add-{part}", template_edit.add(self.template, part, index))

    def double(self, part: Part, index: int) -> None:
        """Add the same once more behind it."""
        self._change(f"add-{part}", template_edit.double(self.template, part, index))

    def remove(self, part: Part, index: int) -> None:
        """Take a header field or a section out."""
        self._change(f"remove-{part}", template_edit.remove(self.template, part, index))

    def move(self, part: Part, index: int, goal: int) -> None:
        """Put a header field or a section at another place, as counted without it."""
        self._change(f"move-{part}", template_edit.move(self.template, part, index, goal))

    def identify(self, part: Part, index: int) -> None:
        """Make an id of a name, where none was written; part of the step that named it."""
        made = template_edit.identified(self.template, part, index)
        name = "label" if part == "field" else "heading"
        self._change("edit-template", made, ".".join((part, str(index), name)))
        self.history.settle()

    def set_reference(self, reference: str) -> None:
        """Have Word papers framed by a reference document, as `read_reference` gives it; "" for
        none."""
        self._change("set-reference", replace(self.template, reference=reference))

    def undo(self) -> None:
        """Take the last change back."""
        self._restore(self.history.undo())

    def redo(self) -> None:
        """Do again what was undone."""
        self._restore(self.history.redo())

    def _restore(self, template: Template | None) -> None:
        if template is not None:
            self.template = replace(template, id=self.template.id)
            self._tell()

    def _change(self, name: str, template: Template, merge: str = "") -> None:
        if template != self.template:
            self.history.push(Step(name, self.template, template, merge))
            self.template = template
            self._tell()

    def _tell(self) -> None:
        for listener in list(self.listeners):
            listener()


def keep(template: Template, kept: bool) -> Template:
    """Put a template on the shelf, in the place of the one that is `kept` there. Raises
    "template-at-fault" for one that cannot be used."""
    for fault in faults(template):
        raise BriefingError("template-at-fault", field=fault.field, problem=fault.problem)
    if not kept:
        template = replace(template, id=templates.free_id(template.name))
    return shelf.save(template)


def read_reference(template: Template, path: Path) -> tuple[str, list[BriefingError]]:
    """A Word file as a template's reference document, in base64, and what it lacks. Raises what
    `docxguard` finds in it, or as `template_trial.lacking` does where it cannot serve."""
    data = read_bytes(path)
    docxguard.parts(data, path)
    reference = base64.b64encode(data).decode("ascii")
    return reference, lacking(replace(template, reference=reference))
