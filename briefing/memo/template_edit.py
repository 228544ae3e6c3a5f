"""Changes to a template: each takes a frozen template and gives the next one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal

from briefing.memo.names import LANGUAGES, Language, Names
from briefing.memo.template import FieldSpec, SectionSpec, Template
from briefing.memo.template_check import Place

Part = Literal["field", "section"]
_LISTS = {"field": "fields", "section": "sections"}
_LONGEST = 48


def value_at(template: Template, place: Place) -> Any:
    """What stands at a place, such as ("section", 2, "heading") or ("layout", "top")."""
    value: Any = template
    for step in place:
        value = value[step] if isinstance(step, int) else getattr(value, _LISTS.get(step, step))
    return value


def put(template: Template, place: Place, value: object) -> Template:
    """The template with something else at a place."""
    made: Template = _put(template, place, value)
    return made


def _put(whole: Any, place: Sequence[str | int], value: object) -> Any:
    if not place:
        return value
    step, *others = place
    if isinstance(step, int):
        return (*whole[:step], _put(whole[step], others, value), *whole[step + 1 :])
    name = _LISTS.get(step, step)
    return replace(whole, **{name: _put(getattr(whole, name), others, value)})


def add(template: Template, part: Part, index: int) -> Template:
    """Another header field or section at a place, not called anything yet."""
    identity = _free(f"{part}-", template, part)
    made: FieldSpec | SectionSpec = FieldSpec(identity, Names())
    if part == "section":
        made = SectionSpec(identity, Names(), Names(), ("prose",))
    return _with(template, part, _inserted(_held(template, part), index, made))


def double(template: Template, part: Part, index: int) -> Template:
    """The same once more behind a header field or section, under an id of its own."""
    held = _held(template, part)
    identity = _free(f"{held[index].id}-", template, part)
    return _with(template, part, _inserted(held, index + 1, replace(held[index], id=identity)))


def remove(template: Template, part: Part, index: int) -> Template:
    """Without a header field or section."""
    held = _held(template, part)
    return _with(template, part, (*held[:index], *held[index + 1 :]))


def move(template: Template, part: Part, index: int, goal: int) -> Template:
    """A header field or section at another place, as counted without it."""
    held = _held(template, part)
    others = (*held[:index], *held[index + 1 :])
    return _with(template, part, _inserted(others, goal, held[index]))


def identified(template: Template, part: Part, index: int) -> Template:
    """With an id made of its name for what has the one `add` gave it."""
    held = _held(template, part)[index]
    name = held.label if isinstance(held, FieldSpec) else held.heading
    slug = slugged(name)
    if not re.fullmatch(rf"{part}-\d+", held.id) or not slug:
        return template
    taken = {other.id for other in _held(template, part)}
    free = slug if slug not in taken else _free(f"{slug}-", template, part)
    return put(template, (part, index, "id"), free)


def named(names: Names, language: Language, words: str) -> Names:
    """A name with other words in one language; where there are none, there is nothing to doubt."""
    blank = "" if language == "en" else None
    doubtful = tuple(code for code in names.doubtful if words or code != language)
    changed: dict[str, Any] = {language: words or blank, "doubtful": doubtful}
    return replace(names, **changed)


def doubted(names: Names, language: Language, *, doubt: bool) -> Names:
    """A name marked as one a native diplomat has yet to confirm, or not."""
    doubtful = {*names.doubtful, language} if doubt else {*names.doubtful} - {language}
    return replace(names, doubtful=tuple(code for code in LANGUAGES if code in doubtful))


def slugged(names: Names) -> str:
    """An id from a name: the Latin letters and digits of its English form, or of the first in
    another language that has any; "" where none has."""
    found = (re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") for name in names.stated())
    return next((slug[:_LONGEST].strip("-") for slug in found if slug), "")


def _held(template: Template, part: Part) -> tuple[Any, ...]:
    return template.fields if part == "field" else template.sections


def _with(template: Template, part: Part, held: Iterable[Any]) -> Template:
    return put(template, (part,), tuple(held))


def _inserted(held: tuple[Any, ...], index: int, made: object) -> tuple[Any, ...]:
    return (*held[:index], made, *held[index:])


def _free(base: str, template: Template, part: Part) -> str:
    """The base with the first number that makes an id nothing has."""
    taken = {held.id for held in _held(template, part)}
    number = 1
    while f"{base}{number}" in taken:
        number += 1
    return f"{base}{number}"
