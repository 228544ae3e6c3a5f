"""Items and templates told in lines, for a person at the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.app.library import Library
from briefing.corpus.item import Event, Figure, Item, Quote
from briefing.memo.names import Language, Names
from briefing.memo.scheme import Scheme
from briefing.memo.template import LayoutPreset, Template
from briefing.wording.amounts import amount_words
from briefing.wording.catalogue import Catalogue, catalogue
from briefing.wording.dates import based_date_words, date_words


def told_item(item: Item, library: Library) -> str:
    """An item with its fields, its caution and its passages."""
    words = catalogue("en")
    lines = [f"{item.id} ({item.kind})"]
    match item:
        case Event():
            date = based_date_words(item.date, item.date_basis, words)
            lines += [item.title, f"{date}; {item.place or 'place not stated'}; {item.status}"]
        case Figure():
            period = date_words(item.period, words) if item.period else "period not stated"
            lines += [item.title, f"{amount_words(item.amount(), words)}; {period}; {item.status}"]
        case Quote():
            lines += [item.text, f"{item.speaker}, {item.post or 'post not stated'}"]
    if item.note:
        lines.append(f"note: {item.note}")
    titles = {source.id: source.title or source.description for source in library.sources()}
    for anchor in item.anchors:
        lines.append(f"{anchor.source} {anchor.start}-{anchor.end} ({titles[anchor.source]})")
        lines.append(f"  …{anchor.prefix}[{anchor.exact}]{anchor.suffix}…".replace("\n", " "))
    return "\n".join(lines)


def told_template(template: Template, language: Language) -> str:
    """A template's fields and sections."""
    return "\n".join(_template_lines(template, language))


def _template_lines(template: Template, language: Language) -> Iterator[str]:
    yield f"{template.id}: {template.name.get(language)}"
    yield template.description.get(language)
    words = catalogue(language)
    yield f"layout {template.layout.id}: {layout_words(template.layout, words)}"
    if template.marking is not None:
        yield f"marking {template.marking.id}: {scheme_words(template.marking, words)}"
    for field in template.fields:
        mark = " *" if field.required else ""
        yield f"field {field.id}: {field.label.get(language)}{mark}{_doubt(field.label)}"
    for section in template.sections:
        mark = " *" if section.required else " (optional)" if section.optional else ""
        takes = ", ".join((*section.accepts, *section.statuses))
        heading = section.heading.get(language)
        yield f"section {section.id}: {heading}{mark} [{takes}]{_doubt(section.heading)}"


def told_presets(
    layouts: Iterable[LayoutPreset], schemes: Iterable[Scheme], language: Language
) -> Iterator[str]:
    """Layout presets and marking schemes, each with what it rests on."""
    words = catalogue(language)
    for layout in layouts:
        yield f"layout {layout.id}: {layout.name.get(language)}"
        yield f"  {layout_words(layout, words)}"
    for scheme in schemes:
        yield f"marking {scheme.id}: {scheme.name.get(language)}"
        yield f"  {scheme_words(scheme, words)}"
        for level in scheme.levels:
            portion = f" {level.portion}" if level.portion else ""
            label = level.label.get(language) if level.printed else "(not printed)"
            yield f"  level {level.id}: {label}{portion}{_doubt(level.label)}"
    yield words.paper("marking_notice")


def _doubt(names: Names) -> str:
    """The languages in which a native diplomat has yet to confirm the term."""
    doubtful = ((getattr(names, code), code) for code in names.doubtful)
    told = ", ".join(f"{code} “{name}”" for name, code in doubtful)
    return f" (to be confirmed: {told})" if told else ""


def layout_words(layout: LayoutPreset, words: Catalogue) -> str:
    """What a layout says of itself; one of the program's own in the language of the words."""
    return _described("layouts", layout.id, layout.description, words)


def scheme_words(scheme: Scheme, words: Catalogue) -> str:
    """What a marking scheme says of itself; one of the program's own in the language of the
    words."""
    return _described("markings", scheme.id, scheme.description, words)


def _described(table: str, identity: str, description: str, words: Catalogue) -> str:
    own = catalogue("en").find(table, identity) == description
    return words.get(table, identity) if own else description
