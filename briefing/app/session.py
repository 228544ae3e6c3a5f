"""One open memo and all that can be done to it; the window is a view of this."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from briefing.app import drafting, mending
from briefing.app.annexes import Annexes
from briefing.app.history import History, Step
from briefing.app.inspecting import Inspection
from briefing.app.library import Library
from briefing.app.obeying import applied, refuse_memo_place
from briefing.app.pages import Length
from briefing.app.policy import current
from briefing.app.speaking import Speaking
from briefing.corpus.item import Item
from briefing.errors import BriefingError
from briefing.memo import binder, edit, marking, project, retemplate
from briefing.memo.check import Finding
from briefing.memo.evidence import Index, gather, merged, pruned
from briefing.memo.group import check_group
from briefing.memo.names import Language
from briefing.memo.outline import (
    MAIN,
    Block,
    Change,
    Cited,
    Evidence,
    Form,
    Memo,
    Paper,
    Piece,
    Pin,
)
from briefing.memo.proposal import Offer, Scope
from briefing.memo.prose import Prose
from briefing.memo.runs import change_name
from briefing.memo.scheme import Marking, Scheme
from briefing.memo.standing import renewed
from briefing.memo.template import GroupKind, Template
from briefing.readers import carrier
from briefing.wording.catalogue import catalogue

Listener = Callable[[], None]


class Session(Speaking):
    """A memo being written: the frozen memo of now, its file, its history.

    Every change goes through one door (`_change`), is one undoable step, and tells `listeners`.
    What is added or written in a header goes into the current `paper`; to `show` another tells
    them too. `lengths` are the papers' when they were last measured, by their ids. Where it is
    `read_only`, every change raises "memo-read-only".
    """

    def __init__(self, library: Library, memo: Memo, path: Path | None = None) -> None:
        self.library, self.path = library, path
        self._policy = current()
        self.memo = memo = applied(memo, self._policy)
        self.history: History[Memo] = History()
        self.listeners: list[Listener] = []
        self.read_only = False
        self.lengths: dict[str, Length] = {}
        self._shown = MAIN
        self.annexes = Annexes(self, self._change_papers)
        self._inspection = Inspection(library)
        self._spare: Evidence | None = None
        self._saved: Memo | None = memo if path else None
        self._touched = False

    @classmethod
    def new(
        cls,
        library: Library,
        template: Template,
        language: Language,
        today: date,
        fields: Mapping[str, str] | None = None,
    ) -> Session:
        """A new memo from a template; `fields` are header fields filled from the beginning."""
        memo = edit.new_memo(template, language, today, library.as_of())
        for field, value in (fields or {}).items():
            memo = edit.set_field(memo, field, value)
        return cls(library, memo)

    @classmethod
    def open(cls, library: Library, path: Path) -> Session:
        """A memo from its file; from a paper, .docx or .pdf, the memo in it, not yet saved.

        Raises "paper-without-memo" for a hand-over, or any paper that carries none.
        """
        if path.suffix.lower() not in carrier.SUFFIXES:
            return cls(library, project.load(path), path)
        data = carrier.memo_in(path)
        if data is None:
            raise BriefingError("paper-without-memo", path=path)
        return cls(library, project.parse(data, path))

    @classmethod
    def recovered(cls, library: Library, memo: Memo, path: Path | None) -> Session:
        """Work that was never saved: it differs from its file, whatever that holds."""
        session = cls(library, memo, path)
        session._saved, session._touched = None, True
        return session

    @property
    def modified(self) -> bool:
        """Whether the memo differs from its file."""
        saved, memo = self._saved, self.memo
        return saved is None or (saved.papers, saved.evidence) != (memo.papers, memo.evidence)

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost; a new memo nobody touched is nothing."""
        touched = self._touched or self.history.undo_name() is not None
        return self.modified and (self.path is not None or touched)

    def save(self, path: Path | None = None) -> None:
        """Write the memo to its file, or to a new one that becomes its file."""
        target = path or self.path
        if target is None:
            raise ValueError("a memo without a file needs a path")
        refuse_memo_place(self._policy, target)
        project.save(self.memo, target)
        self.path, self._saved = target, self.memo
        self._tell()

    # Asking

    def item(self, block: Block) -> Item | None:
        """The picked item of a block, as the memo's evidence has it."""
        return Index(self.memo.evidence).items.get(block.item or "")

    @property
    def paper(self) -> Paper:
        """The current paper; the main one where it is gone."""
        shown = (paper for paper in self.memo.papers if paper.id == self._shown)
        return next(shown, self.memo.main)

    def show(self, paper: str) -> None:
        """Make another paper the current one. Raises "paper-unknown"."""
        if self.memo.paper(paper) is not self.paper:
            self._shown = paper
            self._tell()

    def prose(self, block: str = "") -> Prose:
        """Writes the default words of a block in its paper's language; of those of the current
        paper, where none is named."""
        paper = self.memo.paper_of(block) if block else self.paper
        return Prose(catalogue(paper.tongue), Index(self.memo.evidence))

    def findings(self) -> list[Finding]:
        """What an approver would send back."""
        return self.inspect(self.memo)

    def inspect(self, memo: Memo) -> list[Finding]:
        """What an approver would send back of a state of the memo; any thread may ask."""
        return self._inspection.findings(memo, self.lengths)

    def moved_on(self) -> frozenset[str]:
        """The memo's items that the library now holds otherwise."""
        return self._inspection.moved_on(self.memo)

    # Changing: each returns the id of the block concerned, or ""

    def add_item(self, item: str, section: str | None = None, index: int | None = None) -> str:
        """Pick an item from the library."""
        memo, block = edit.add_item(
            self.memo, self.library.store, item, section, index, paper=self.paper.id
        )
        self._change(f"add-{edit.find_block(memo, block).kind}", memo)
        return block

    def add_group(
        self,
        kind: GroupKind,
        items: Sequence[str],
        section: str | None = None,
        index: int | None = None,
        form: Form = "",
    ) -> str:
        """Put several items together as a table of figures, a chart or a chronology."""
        store, paper = self.library.store, self.paper.id
        memo, block = edit.add_group(
            self.memo, store, kind, items, section, index=index, form=form, paper=paper
        )
        self._change(f"add-{kind}", memo)
        return block

    def set_group(self, block: str, title: str, form: Form) -> None:
        """Change a group's caption and form."""
        memo = edit.set_group(self.memo, block, title=title, form=form)
        self._change("edit-group", memo, f"group-{block}")

    def set_items(self, block: str, items: Sequence[str]) -> None:
        """Give a group other items, or the same in another order; the last one gone, it goes too.

        Raises "block-unknown", "item-unknown", "group-mixed" or "chart-units".
        """
        held, memo = edit.find_block(self.memo, block), self.memo
        if not items:
            self.remove_block(block)
            return
        known = Index(memo.evidence).items
        fresh = [item for item in items if item not in known]
        if fresh:
            found = merged(memo.evidence, gather(self.library.store, fresh))
            memo = replace(memo, evidence=found)
        index = Index(memo.evidence)
        check_group(held.kind, [index.item(item) for item in items])
        changed = replace(held, items=tuple(dict.fromkeys(items)))
        memo = edit.changed_block(memo, block, lambda _old: changed)
        self._change("edit-items", replace(memo, evidence=pruned(memo)))

    def propose(self, scope: Scope) -> tuple[Offer, ...]:
        """What of the library fits the paper, section by section; nothing is changed."""
        return drafting.offers(self.memo, self.library, scope, self.paper)

    def fill(self, chosen: Sequence[tuple[str, str]]) -> None:
        """Pick items into sections, (section, item) each, as one step. Raises as `add_item`."""
        memo, paper = self.memo, self.paper.id
        for section, item in chosen:
            memo, _ = edit.add_item(memo, self.library.store, item, section, paper=paper)
        self._change("fill", memo)

    def add_prose(self, section: str, text: str = "", index: int | None = None) -> str:
        """Add a paragraph."""
        memo, block = edit.add_prose(self.memo, section, text, index, paper=self.paper.id)
        self._change("add-prose", memo)
        return block

    def add_list(self, section: str, text: str = "", index: int | None = None) -> str:
        """Add a list, an item a line."""
        memo, block = edit.add_list(self.memo, section, text, index, paper=self.paper.id)
        self._change("add-list", memo)
        return block

    def set_content(self, block: str, content: tuple[Piece, ...] | None) -> None:
        """Edit a block's connecting words, or None to go back to the default. What they cite anew
        is taken from the library."""
        before = self._content(block)
        memo = edit.set_content(self._with_cited(content or ()), block, content)
        if len(memo.evidence.items()) < len(self.memo.evidence.items()):
            self._spare = self.memo.evidence
        name = change_name(before, content or ())
        self._change(name, memo, f"words-{block}" if name == "edit-words" else "")

    def change_quote(self, block: str, changes: Sequence[Change]) -> None:
        """Change a quotation's words as rule L5 permits; none goes back to the source's words."""
        pin = Pin("quote", tuple(changes))
        content = tuple(pin if isinstance(piece, Pin) else piece for piece in self._content(block))
        held = replace(edit.find_block(self.memo, block), content=None)
        default = not changes and content == self.prose(block).content(held)
        self.set_content(block, None if default else content)

    def set_translation(self, block: str, words: str) -> None:
        """Write what a quotation says in the paper's language."""
        memo = edit.set_translation(self.memo, block, words)
        self._change("edit-translation", memo, f"translation-{block}")

    def take_library(self, item: str) -> None:
        """Take the library's present state of an item, and of its source, into the memo."""
        self._change("take-library", renewed(self.memo, self.library.store, item))

    def _content(self, block: str) -> tuple[Piece, ...]:
        held = edit.find_block(self.memo, block)
        return self.prose(block).content(held) if held.item else held.content or ()

    def _with_cited(self, content: Sequence[Piece]) -> Memo:
        """The memo with the evidence of all the content cites: what was in it before it was cut
        out, else what the library has."""
        memo = self.memo
        cited = {piece.cite for piece in content if isinstance(piece, Cited)}
        missing = cited - Index(memo.evidence).items.keys()
        if not missing:
            return memo
        spare = Index(self._spare).items if self._spare else {}
        if self._spare and missing <= spare.keys():
            found = self._spare
        else:
            found = gather(self.library.store, sorted(missing))
        return replace(memo, evidence=merged(memo.evidence, found))

    def mend(self, finding: Finding) -> bool:
        """Do what a finding offers, as one step; nothing where the memo is another by now."""
        mend = finding.mend
        if mend is None or finding not in self.findings():
            return False
        paper, _place = binder.located(self.memo, finding.where)
        memo = mending.mended(self.memo, self.library.store, mend, paper.id)
        self._change(mend.key, memo)
        return True

    def set_use(self, block: str, use: str) -> None:
        """Mark a block for use with the other side, or for us only."""
        self._change("set-use", edit.set_use(self.memo, block, use))

    def choose_marking(self, scheme: Scheme | None, chosen: Marking) -> None:
        """Mark the current paper by a scheme, or the memo by none. Raises as `marking.choose`
        does."""
        memo, paper = self.memo, self.paper.id
        memo = marking.choose(memo, scheme, chosen, paper) if scheme else marking.leave(memo)
        self._change("set-marking", memo)

    def mark_block(self, block: str, level: str) -> None:
        """Give a block its level in the memo's scheme, or take it back."""
        self._change("set-marking", marking.mark(self.memo, block, level))

    def set_field(self, field: str, value: str) -> None:
        """Write a header field."""
        paper = self.paper.id
        memo = edit.set_field(self.memo, field, value, paper)
        self._change("edit-field", memo, f"field-{paper}-{field}")

    def move_block(self, block: str, section: str, index: int) -> None:
        """Move a block."""
        self._change("move-block", edit.move_block(self.memo, block, section, index))

    def remove_block(self, block: str) -> None:
        """Remove a block."""
        self._change("remove-block", edit.remove_block(self.memo, block))

    def change_template(self, template: Template) -> None:
        """Give the memo another template; what has no place in it is kept aside."""
        memo = retemplate.change_template(self.memo, template, self.paper.id)
        self._change("change-template", memo)

    def place_kept(self, kept: str, field: str) -> None:
        """Put what is kept of a header field into another one; without one let go of it."""
        self._change("place-kept", edit.place_kept(self.memo, kept, field, self.paper.id))

    def switch_section(self, section: str, on: bool) -> None:
        """Switch an optional section on or off."""
        memo = edit.switch_section(self.memo, section, on, self.paper.id)
        self._change("switch-section", memo)

    def replace_words(self, memo: Memo) -> None:
        """Take the memo in which `finding.replaced` replaced what was found."""
        self._change("replace", memo)

    def go_back(self, memo: Memo) -> None:
        """Take an earlier state of this memo."""
        self._change("go-back", replace(self._counted(memo), id=self.memo.id))

    def undo(self) -> None:
        """Take the last change back."""
        self._restore(self.history.undo())

    def redo(self) -> None:
        """Do again what was undone."""
        self._restore(self.history.redo())

    def _restore(self, memo: Memo | None) -> None:
        if memo is not None:
            self._refuse()
            others = {paper.id: paper for paper in self.memo.papers}
            changed = [one.id for one in memo.papers if one is not others.get(one.id)]
            self.memo = self._counted(memo)
            if changed and self.paper.id not in changed:
                self._shown = changed[0]
            self._tell()

    def _counted(self, memo: Memo) -> Memo:
        """Another state of the memo: an id, once given, is never given again, not even after an
        undo."""
        blocks = max(memo.blocks_made, self.memo.blocks_made)
        annexes = max(memo.annexes_made, self.memo.annexes_made)
        if (blocks, annexes) == (memo.blocks_made, memo.annexes_made):
            return memo
        return replace(memo, blocks_made=blocks, annexes_made=annexes)

    def _change(self, name: str, memo: Memo, merge: str = "") -> None:
        memo = applied(memo, self._policy)
        if memo != self.memo:
            self._refuse()
            self.history.push(Step(name, self.memo, memo, merge))
            self.memo = memo
            self._tell()

    def _change_papers(self, name: str, memo: Memo, shown: str) -> None:
        self._refuse()
        self._shown = shown or self._shown
        self._change(name, memo)

    def _refuse(self) -> None:
        if self.read_only:
            raise BriefingError("memo-read-only")

    def _tell(self) -> None:
        for listener in list(self.listeners):
            listener()
