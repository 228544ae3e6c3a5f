from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest

from briefing.errors import BriefingError
from briefing.files.schema import check_version, dumped, validated
from briefing.values.edtf import Edtf

_PATH = Path("some.file")


@dataclass(frozen=True, slots=True)
class Inner:
    __pydantic_config__ = {"extra": "forbid"}

    name: str
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Outer:
    __pydantic_config__ = {"extra": "forbid"}

    id: str
    kind: Literal["a", "b"]
    count: int
    date: Edtf | None = None
    value: Decimal = Decimal(0)
    inner: tuple[Inner, ...] = ()
    on: bool = False


_RIGHT: dict[str, Any] = {"id": "x", "kind": "a", "count": 1}


def test_right_data_becomes_a_frozen_value_and_back() -> None:
    data = {**_RIGHT, "date": "2024-04", "value": "1.50", "inner": [{"name": "n", "size": 2.5}]}
    value = validated(Outer, data, _PATH)
    assert value == Outer("x", "a", 1, Edtf("2024-04"), Decimal("1.50"), (Inner("n", 2.5),))
    assert isinstance(value.date, Edtf)
    assert dumped(value) == dumped(validated(Outer, data, _PATH))
    assert b'"value": "1.50"' in dumped(value)
    assert dumped(value).endswith(b"}\n")


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"id": "x", "kind": "a"}, "count"),
        ({**_RIGHT, "count": "1"}, "count"),
        ({**_RIGHT, "count": 1.5}, "count"),
        ({**_RIGHT, "count": True}, "count"),
        ({**_RIGHT, "on": 1}, "on"),
        ({**_RIGHT, "kind": "c"}, "kind"),
        ({**_RIGHT, "id": 1}, "id"),
        ({**_RIGHT, "id": None}, "id"),
        ({**_RIGHT, "colour": "red"}, "colour"),
        ({**_RIGHT, "date": "19.04.2024"}, "date"),
        ({**_RIGHT, "date": "2024" + "X" * 100}, "date"),
        ({**_RIGHT, "value": "many"}, "value"),
        ({**_RIGHT, "value": "NaN"}, "value"),
        ({**_RIGHT, "inner": {"name": "n"}}, "inner"),
        ({**_RIGHT, "inner": [{"name": "n"}, {"name": 3}]}, "inner.1.name"),
        ({**_RIGHT, "inner": [{"name": "n", "extra": 1}]}, "inner.0.extra"),
    ],
)
def test_wrong_data_is_refused_with_the_name_of_the_field(data: Any, field: str) -> None:
    with pytest.raises(BriefingError) as caught:
        validated(Outer, data, _PATH)
    assert caught.value.key == "file-field"
    assert caught.value.values["path"] == _PATH
    assert caught.value.values["field"] == field
    assert caught.value.values["problem"]


@pytest.mark.parametrize("data", [None, [], "x", 3, {**_RIGHT, "id": "\ud800"}])
def test_data_of_no_such_shape_is_refused(data: Any) -> None:
    with pytest.raises(BriefingError, match="file-field"):
        validated(Outer, data, _PATH)


def test_nesting_without_end_is_refused() -> None:
    data: Any = {}
    for _ in range(100_000):
        data = {"a": data}
    with pytest.raises(BriefingError, match="file-field"):
        validated(Outer, {**_RIGHT, "id": data}, _PATH)


class TestVersion:
    def test_the_known_one_passes(self) -> None:
        table = {"format": "chancery/memo", "version": 1}
        assert check_version(table, _PATH, "chancery/memo", 1) is table

    @pytest.mark.parametrize("data", [None, [], "x", {}, {"format": "other", "version": 1}])
    def test_another_format(self, data: Any) -> None:
        with pytest.raises(BriefingError, match="file-other-format"):
            check_version(data, _PATH, "chancery/memo", 1)

    def test_a_newer_one_is_told_with_both_numbers(self) -> None:
        with pytest.raises(BriefingError) as caught:
            check_version({"format": "f", "version": 7}, _PATH, "f", 2)
        assert caught.value.key == "file-newer"
        assert (caught.value.values["found"], caught.value.values["known"]) == (7, 2)

    @pytest.mark.parametrize("version", [None, 0, -1, "1", 1.0, True])
    def test_no_version_at_all(self, version: Any) -> None:
        with pytest.raises(BriefingError) as caught:
            check_version({"format": "f", "version": version}, _PATH, "f", 1)
        assert caught.value.key == "file-field"
        assert caught.value.values["field"] == "version"
