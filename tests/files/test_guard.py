from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import BriefingError, Problem
from briefing.files.guard import MAX_DEPTH, MAX_DIGITS, parse_json, parse_toml, read_bytes

_PATH = Path("strange.file")


def _refused(parse: Callable[[bytes, Path], Any], data: bytes) -> BriefingError:
    with pytest.raises(BriefingError) as caught:
        parse(data, _PATH)
    assert caught.value.values["path"] == _PATH
    return caught.value


_JSON = {
    "empty": (b"", "file-not-json"),
    "cut short": (b'{"a": [1, 2', "file-not-json"),
    "cut in a string": (b'{"a": "wor', "file-not-json"),
    "cut after a backslash": (b'{"a": "wor\\', "file-not-json"),
    "no JSON": (b"a = 1", "file-not-json"),
    "two values": (b"{} {}", "file-not-json"),
    "trailing comma": (b'{"a": 1,}', "file-not-json"),
    "raw line break in a string": (b'{"a": "b\nc"}', "file-not-json"),
    "name twice": (b'{"a": 1, "b": 2, "a": 3}', "file-duplicate-key"),
    "name twice, deep": (b'{"x": [{"a": 1, "a": 1}]}', "file-duplicate-key"),
    "name twice, spelt differently": (b'{"a": 1, "\\u0061": 1}', "file-duplicate-key"),
    "NaN": (b'{"a": NaN}', "file-not-a-number"),
    "Infinity": (b'{"a": Infinity}', "file-not-a-number"),
    "-Infinity": (b"[-Infinity]", "file-not-a-number"),
    "deep lists": (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "file-too-deep"),
    "deep tables": (b'{"a":' * 99 + b"1" + b"}" * 99, "file-too-deep"),
    "absurdly deep": (b"[" * 1_000_000, "file-too-deep"),
    "long number": (b"[" + b"9" * MAX_DIGITS + b"]", "file-number-too-long"),
    "long fraction": (b"[0." + b"9" * MAX_DIGITS + b"]", "file-number-too-long"),
    "Latin-1": ('{"a": "é"}'.encode("latin-1"), "file-not-utf8"),
    "UTF-16": ('{"a": 1}'.encode("utf-16"), "file-not-utf8"),
    "cut in a letter": ('{"a": "қ'.encode()[:-1], "file-not-utf8"),
    "binary": (bytes(range(256)), "file-not-utf8"),
}


@pytest.mark.parametrize(("data", "key"), _JSON.values(), ids=_JSON.keys())
def test_json_refused(data: bytes, key: str) -> None:
    assert _refused(parse_json, data).key == key


def test_json_refusals_point_to_the_place() -> None:
    assert _refused(parse_json, b'{\n"a": 1,\n"b"\n}').values["line"] == 4
    assert _refused(parse_json, b'{"a": {"b": 1, "b": 2}}').values["field"] == "b"
    assert _refused(parse_json, b"[NaN]").values["word"] == "NaN"
    assert _refused(parse_json, b'{"a": "\xff"}').values["byte"] == 7


@pytest.mark.parametrize(
    "value",
    [
        {"a": "[" * 500 + "{" * 500},
        {"a": "9" * 1000},
        {"a": 'a quote " and a brace [' + "\\" * 3 + "[" * 100},
        {"[" * 100: 1},
        {"a": "NaN Infinity"},
        [[]] * 500,
    ],
)
def test_what_stands_inside_strings_is_no_nesting_and_no_number(value: Any) -> None:
    assert parse_json(json.dumps(value).encode(), _PATH) == value


def test_the_deepest_and_longest_that_are_allowed() -> None:
    deep = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    assert json.dumps(parse_json(deep, _PATH)).encode() == deep
    digits = "9" * (MAX_DIGITS - 1)
    assert parse_json(f"[{digits}]".encode(), _PATH) == [int(digits)]


_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(_values, st.booleans())
def test_any_sound_json_is_read(value: Any, mark: bool) -> None:
    data = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    assert parse_json(b"\xef\xbb\xbf" * mark + data, _PATH) == value


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    for parse in (parse_json, parse_toml):
        try:
            parse(data, _PATH)
        except BriefingError:
            continue


_TOML = {
    "no TOML": (b"{}", "file-not-toml"),
    "cut short": (b"a = [1, 2", "file-not-toml"),
    "cut in a string": (b'a = "wor', "file-not-toml"),
    "cut in a long string": (b'a = """wor\n', "file-not-toml"),
    "name twice": (b"a = 1\na = 2", "file-not-toml"),
    "table twice": (b"[a]\n[a]", "file-not-toml"),
    "deep": (b"a = " + b"[" * 99 + b"]" * 99, "file-too-deep"),
    "absurdly deep": (b"a = " + b"[" * 1_000_000, "file-too-deep"),
    "deep by dots": (b"a" + b".a" * MAX_DEPTH + b" = 1", "file-too-deep"),
    "deep by dots between quotes": (b'"a"' + b' . "a"' * 50_000 + b" = 1", "file-too-deep"),
    "deep by dots in a head": (b"[a" + b".a" * 50_000 + b"]", "file-too-deep"),
    "deep behind four quotes": (
        b'a = ["""x"""", ' + b"[" * 5000 + b'"' + b"]" * 5000,
        "file-too-deep",
    ),
    "deep behind four apostrophes": (
        b"a = ['''x'''', " + b"[" * 5000 + b"'" + b"]" * 5000,
        "file-too-deep",
    ),
    "long number": (b"a = " + b"9" * MAX_DIGITS, "file-number-too-long"),
    "Latin-1": ('a = "é"'.encode("latin-1"), "file-not-utf8"),
}


@pytest.mark.parametrize(("data", "key"), _TOML.values(), ids=_TOML.keys())
def test_toml_refused(data: bytes, key: str) -> None:
    assert _refused(parse_toml, data).key == key


@pytest.mark.parametrize(
    ("data", "line"), [(b"a = 1\nb = = 2\n", "2"), (b"a = 1\n\na = 2\n", "3"), (b"a = 1\nb =", 2)]
)
def test_toml_refusals_name_the_line(data: bytes, line: object) -> None:
    error = _refused(parse_toml, data)
    assert error.values["line"] == line
    assert isinstance(error.values["reason"], Problem)


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("a = 1\nmax = 2\nmax = 3", "toml-twice", "max"),
        ("[marks]\n[marks]", "toml-twice", "marks"),
        ("a = {}\n[a.b]", "toml-twice", "a.b"),
        ('title = "Trade', "toml-string", "title"),
        ('title = "Trade\n', "toml-string", "title"),
        ('path = "C:\\data"', "toml-string", "path"),
        ("path = 'Trade", "toml-string", "path"),
        ("takes = [1, 2", "toml-bracket", "takes"),
        ("[[section]\n", "toml-bracket", "section"),
        ("ready = True", "toml-value", "ready"),
        ("ready = ", "toml-value", "ready"),
        ("title = “Trade”", "toml-value", "title"),
        ("max_words 40", "toml-line", "max_words 40"),
        ("a = 1 b = 2", "toml-line", "a"),
        ("{}", "toml-line", "{}"),
    ],
)
def test_toml_refusals_say_what_is_wrong_with_what(text: str, key: str, words: str) -> None:
    error = _refused(parse_toml, text.encode())
    assert error.values["reason"] == Problem(key, (("words", words),))


@pytest.mark.parametrize(
    "text",
    [
        'a = "' + "[" * 200 + '"',
        "a = '" + "[" * 200 + "'",
        'a = """' + '["[' * 200 + '"""',
        "a = '''" + "['[" * 200 + "'''",
        "a = 1 # " + "[" * 200 + '"',
        'a = "9' + "9" * 900 + '"',
        'a = "\\"' + "[" * 200 + '"',
        "a = '" + ".a" * 200 + "'",
        "a = [" + "1.5, " * 200 + "]",
        "a" + ".a" * (MAX_DEPTH - 1) + " = 1",
    ],
)
def test_what_stands_inside_toml_strings_and_comments_is_no_nesting(text: str) -> None:
    parse_toml(text.encode(), _PATH)


@pytest.mark.parametrize("parse", [parse_json, parse_toml])
@pytest.mark.parametrize(
    "data",
    [b'"' + b'\\"' * 20_000, b'a = "' + b'\\"' * 20_000, b'a = """' + b'\\"""' * 20_000],
    ids=["open string", "open TOML string", "open long TOML string"],
)
def test_a_string_that_never_ends_is_refused_at_once(
    parse: Callable[[bytes, Path], Any], data: bytes
) -> None:
    begun = time.perf_counter()
    _refused(parse, data)
    assert time.perf_counter() - begun < 1


class TestReadBytes:
    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(BriefingError, match="file-missing"):
            read_bytes(tmp_path / "no.brief")

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(BriefingError, match="file-unreadable"):
            read_bytes(tmp_path)

    def test_a_name_too_long(self, tmp_path: Path) -> None:
        with pytest.raises(BriefingError, match="file-unreadable"):
            read_bytes(tmp_path / ("m" * 300))

    def test_the_limit(self, tmp_path: Path) -> None:
        path = tmp_path / "big"
        path.write_bytes(b"x" * 100)
        assert len(read_bytes(path, 100)) == 100
        with pytest.raises(BriefingError, match="file-too-big"):
            read_bytes(path, 99)

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless file")
    def test_an_endless_file(self) -> None:
        with pytest.raises(BriefingError, match="file-too-big"):
            read_bytes(Path("/dev/zero"), 1000)

    @pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise there")
    def test_the_reason_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(BriefingError) as caught:
            read_bytes(tmp_path)
        assert "directory" in str(caught.value.values["reason"]).lower()
