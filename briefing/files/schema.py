"""From parsed data to frozen dataclasses, through pydantic, with one clear error."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.errors import BriefingError, Problem

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}
# What pydantic calls what is wrong, and the keys of its wording here.
_PROBLEMS = {
    "unexpected_keyword_argument": "unknown-field",
    "missing": "missing",
    "string_type": "no-text",
    "bool_type": "no-truth",
    "int_type": "no-whole-number",
    "float_type": "no-number",
    "finite_number": "no-number",
    "tuple_type": "no-list",
    "dict_type": "no-table",
    "dataclass_type": "no-table",
}


def check_version(data: Any, path: Path, name: str, version: int) -> dict[str, Any]:
    """A table of the format `name`, no newer than `version`.

    Raises `BriefingError` "file-other-format" or "file-newer".
    """
    if not isinstance(data, dict) or data.get("format") != name:
        raise BriefingError("file-other-format", path=path, format=name)
    found = data.get("version")
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise BriefingError("file-field", path=path, field="version", problem=Problem("no-version"))
    if found > version:
        raise BriefingError("file-newer", path=path, found=found, known=version)
    return data


def validated(kind: type[T], data: Any, path: Path) -> T:
    """`data` as a frozen dataclass of type `kind`, strictly: no extra names, no coercion.

    Raises `BriefingError("file-field")` that names the field.
    """
    from pydantic import ValidationError  # noqa: PLC0415  (kept off the start path)

    try:
        checked: T = _adapter(kind).validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        raise _told(error, path) from error
    except (TypeError, ValueError, RecursionError) as error:
        raise BriefingError("file-field", path=path, field="", problem=str(error)) from error
    return checked


def dumped(value: object) -> bytes:
    """A frozen dataclass as JSON, UTF-8, indented by one space, always in the same order."""
    return _adapter(type(value)).dump_json(value, indent=1) + b"\n"


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter  # noqa: PLC0415

    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def _told(error: ValidationError, path: Path) -> BriefingError:
    first, *others = error.errors(include_url=False)
    steps = _steps(first["loc"])
    problem: Problem | str = first["msg"]
    if first["type"] in _PROBLEMS:
        problem = Problem(_PROBLEMS[first["type"]])
    elif first["type"] == "literal_error":
        choices = [first, *(other for other in others if _steps(other["loc"]) == steps)]
        expected = " ".join(choice["ctx"]["expected"] for choice in choices if "ctx" in choice)
        known = ", ".join(dict.fromkeys(re.findall(r"'([^']*)'", expected)))
        problem = Problem("none-of", (("known", known),))
    return BriefingError("file-field", path=path, field=".".join(steps), problem=problem)


def _steps(place: tuple[int | str, ...]) -> list[str]:
    """A field's place without what pydantic calls a check or one of several choices."""
    told = map(str, place)
    return [step for step in told if not step.startswith("function-") and "[" not in step]
