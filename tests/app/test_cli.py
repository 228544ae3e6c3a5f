"""The command line's contract, end to end and in process."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.app import cli
from briefing.corpus.store import Store
from briefing.errors import BriefingError
from briefing.memo import project
from briefing.memo.outline import Memo

Run = Callable[..., tuple[int, str, str]]
NEW = ("new", "--template", "one-page-brief")


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command: its exit code, what it printed, what it told on the error stream."""

    def command(*arguments: object) -> tuple[int, str, str]:
        code = cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    assert home.is_dir()
    return command


@pytest.fixture
def memo_file(brief: Memo, tmp_path: Path) -> Path:
    path = tmp_path / "memo.brief"
    project.save(brief, path)
    return path


def _refused(result: tuple[int, str, str]) -> str:
    """The one `error: …` line of a refusal that has its hint and nothing else."""
    code, out, err = result
    assert (code, out) == (2, ""), err
    lines = err.splitlines()
    assert len(lines) == 2, err
    assert lines[0].startswith("error: ")
    assert lines[1].startswith("hint: ")
    assert len(lines[1]) > 10
    assert "Traceback" not in err
    assert "{" not in lines[1]
    return lines[0]


def test_the_collector_rests_while_a_command_runs(run: Run, monkeypatch: pytest.MonkeyPatch):
    collecting: list[bool] = []
    monkeypatch.setattr(cli, "_speak_utf8", lambda: collecting.append(gc.isenabled()))
    assert run("templates", "list")[0] == 0
    assert [*collecting, gc.isenabled()] == [False, True]


class TestTranslations:
    def test_a_quotation_s(self, run: Run, tmp_path: Path) -> None:
        memo, quote = tmp_path / "m.brief", "president-japarov-aim-3bn"
        made = run(
            *NEW, "--language", "ru", "--pick", quote, "--translation", f"{quote}=Мы = вы.",
            "-o", memo,
        )  # fmt: skip
        assert made == (0, "", "")
        assert project.load(memo).main.blocks()[0].translation == "Мы = вы."

    @pytest.mark.parametrize(
        ("text", "told"),
        [("words", "“words” is not of the form ITEM=TEXT"), ("other=x", "no block “other”")],
    )
    def test_of_what_is_not_there(self, run: Run, tmp_path: Path, text: str, told: str) -> None:
        assert told in _refused(run(*NEW, "--translation", text, "-o", tmp_path / "m.brief"))
        assert not (tmp_path / "m.brief").exists()


class TestNewBuildCheck:
    def test_from_picks_to_papers(self, run: Run, tmp_path: Path) -> None:
        memo = tmp_path / "m.brief"
        made = run(
            *NEW, "--field", "marking=UNCLASSIFIED", "--field", "to=The Minister",
            "--field", "from=The Embassy", "--field", "subject=A = B",
            "--text", "issue=Why?", "--text", "bottom-line=Because.",
            "--pick", "trade-turnover-2023-cabinet", "--pick", "trade-turnover-2023-tokayev",
            "--pick", "presidents-closed-door-talks-bishkek@developments",
            "--pick", "president-japarov-aim-3bn", "-o", memo,
        )  # fmt: skip
        assert made == (0, "", "")
        assert run("check", memo) == (0, "", "")
        assert run("check", memo, "--json") == (0, "[]\n", "")
        papers = [tmp_path / "m.docx", tmp_path / "m.pdf"]
        assert run("build", memo, "-o", papers[0], "-o", papers[1]) == (0, "", "")
        assert [path.read_bytes()[:4] for path in papers] == [b"PK\x03\x04", b"%PDF"]
        paper = project.load(memo).main
        assert paper.fields["subject"] == "A = B"
        assert [block.item for block in paper.blocks()] == [
            None, None, "trade-turnover-2023-cabinet", "trade-turnover-2023-tokayev",
            "presidents-closed-door-talks-bishkek", "president-japarov-aim-3bn",
        ]  # fmt: skip

    def test_an_optional_section_is_switched_on_for_its_text(
        self, run: Run, tmp_path: Path
    ) -> None:
        memo = tmp_path / "m.brief"
        assert run("new", "--template", "bilateral-meeting-brief", "--language", "ru",
                   "--text", "press=Line.", "-o", memo)[0] == 0  # fmt: skip
        paper = project.load(memo).main
        assert paper.language == "ru"
        assert paper.section("press") is not None

    def test_groups(self, run: Run, tmp_path: Path) -> None:
        memo = tmp_path / "m.brief"
        figures = "trade-turnover-2024,trade-turnover-2023-cabinet"
        assert run(*NEW, "--chart", figures, "--table", f"{figures}@key-facts", "--chronology",
                   "ala-archa-meeting", "-o", memo)[0] == 0  # fmt: skip
        kinds = [block.kind for block in project.load(memo).main.blocks()]
        assert sorted(kinds) == ["chart", "chronology", "table"]

    def test_findings_end_with_1_and_do_not_stop_a_build(self, run: Run, tmp_path: Path) -> None:
        memo = tmp_path / "m.brief"
        run(*NEW, "-o", memo)
        code, out, err = run("check", memo, "--json")
        rows = json.loads(out)
        assert (code, err) == (1, "")
        assert {tuple(row) for row in rows} == {("rule", "level", "where", "message")}
        assert {row["level"] for row in rows} == {"warn"}
        assert {row["rule"] for row in rows} == {"L21", "L22"}
        code, out, _ = run("check", memo)
        assert code == 1
        assert out.splitlines()[0].split()[:3] == ["warn", "L22", "marking:"]
        assert run("build", memo, "-o", tmp_path / "m.pdf") == (0, "", "")

    def test_an_altered_quote_stops_a_build_unless_it_is_a_draft(
        self, run: Run, memo_file: Path, tmp_path: Path
    ) -> None:
        text = memo_file.read_text(encoding="utf-8")
        memo_file.write_text(text.replace("$3 billion", "$5 billion"), encoding="utf-8")
        code, out, err = run("check", memo_file, "--json")
        assert code == 1
        assert {row["rule"] for row in json.loads(out) if row["level"] == "stop"} == {"L5"}
        paper = tmp_path / "m.docx"
        code, out, err = run("build", memo_file, "-o", paper)
        assert (code, out) == (1, "")
        assert err.startswith("error: ")
        assert "L5 (evidence)" in err
        assert "\nhint: " in err
        assert not paper.exists()
        assert run("build", memo_file, "-o", paper, "--draft")[0] == 0
        assert paper.exists()

    def test_hand_over_differs_and_carries_no_memo(
        self, run: Run, memo_file: Path, tmp_path: Path, brief: Memo
    ) -> None:
        run("build", memo_file, "-o", tmp_path / "own.pdf")
        run("build", memo_file, "-o", tmp_path / "theirs.pdf", "--hand-over")
        own, theirs = ((tmp_path / f"{name}.pdf").read_bytes() for name in ("own", "theirs"))
        assert b"memo.brief" in own
        assert b"memo.brief" not in theirs
        assert brief.main.id

    def test_the_memo_needs_no_library(
        self, memo_file: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (home / "library.db").unlink()
        assert cli.main(["check", str(memo_file)]) == 1
        told = capsys.readouterr()
        assert [line.split()[:2] for line in told.out.splitlines()] == [["info", "L17"]]
        assert cli.main(["build", str(memo_file), "-o", str(tmp_path / "m.docx")]) == 0
        assert not (home / "library.db").exists()
        assert told.err + capsys.readouterr().err == ""

    def test_a_library_beside_the_memo_is_asked(self, run: Run, memo_file: Path) -> None:
        code, out, _ = run("check", memo_file, "--json")
        rows = json.loads(out)
        assert (code, [row["rule"] for row in rows]) == (1, ["L12", "L17"])
        assert {tuple(row) for row in rows} == {("rule", "level", "where", "message")}
        assert "$1.5 billion" in rows[0]["message"]

    def test_a_library_that_cannot_be_asked_is_told_of(
        self, run: Run, memo_file: Path, home: Path, tmp_path: Path
    ) -> None:
        (home / "library.db").write_bytes(b"no library at all, " * 99)
        code, out, err = run("check", memo_file, "--json")
        assert (code, [row["rule"] for row in json.loads(out)]) == (1, ["L17"])
        assert err.startswith("note: ")
        other = tmp_path / "other.db"
        other.write_bytes(b"no library at all, " * 99)
        assert run("--library", other, "check", memo_file)[0] == 2


class TestCorpus:
    def test_list(self, run: Run) -> None:
        code, out, _ = run("corpus", "list", "--json")
        rows = json.loads(out)
        assert (code, len(rows)) == (0, 92)
        quotes = json.loads(run("corpus", "list", "--kind", "quote", "--source",
                                "nca-alliance", "--json")[1])  # fmt: skip
        assert len(quotes) == 3
        assert all(row in rows for row in quotes)
        _, out, _ = run("corpus", "list", "--kind", "figure")
        assert len(out.splitlines()) == 22
        assert "trade-growth-2023  figure  Increase in" in out

    def test_search(self, run: Run) -> None:
        code, out, _ = run("corpus", "search", "golden", "eagle", "--json")
        assert code == 0
        assert json.loads(out)[0]["id"] == "golden-eagle-order-awarded"
        assert run("corpus", "search", "antarctica") == (0, "", "")
        assert run("corpus", "search", "antarctica", "--json") == (0, "[]\n", "")

    def test_show(self, run: Run) -> None:
        listed = {row["id"]: row for row in json.loads(run("corpus", "list", "--json")[1])}
        for item in ("trade-growth-2023", "ala-archa-meeting", "tokayev-adopting-plan"):
            assert json.loads(run("corpus", "show", item, "--json")[1]) == listed[item]
            code, out, _ = run("corpus", "show", item)
            assert code == 0
            assert out.startswith(f"{item} ({listed[item]['kind']})\n")
            assert listed[item]["anchors"][0]["exact"] in out

    def test_export(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "library.json"
        assert run("corpus", "export", "-o", path) == (0, "", "")
        code, out, _ = run("corpus", "export")
        assert code == 0
        assert out.encode() == path.read_bytes()
        whole = json.loads(out)
        assert (whole["format"], len(whole["items"])) == ("chancery/library", 92)
        assert whole["items"] == json.loads(run("corpus", "list", "--json")[1])

    def test_check(self, run: Run, home: Path) -> None:
        assert run("corpus", "check") == (0, "", "")
        connection = sqlite3.connect(home / "library.db")
        connection.execute("UPDATE source SET words = '-' || words WHERE id = 'nca-alliance'")
        connection.commit()
        connection.close()
        code, out, err = run("corpus", "check")
        assert (code, err) == (1, "")
        assert out.startswith("nca-alliance: ")
        assert "tokayev-treaty-interests: " in out

    def test_another_library(self, run: Run, tmp_path: Path, home: Path) -> None:
        before = hashlib.sha256((home / "library.db").read_bytes()).hexdigest()
        path = tmp_path / "other.db"
        assert run("--library", path, "corpus", "check") == (0, "", "")
        assert path.exists()
        assert hashlib.sha256((home / "library.db").read_bytes()).hexdigest() == before

    def test_the_library_is_seeded_at_first_start(
        self, data_home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert cli.main(["corpus", "list", "--kind", "quote"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 13
        assert (data_home / "chancery" / "library.db").is_file()


class TestTemplates:
    def test_list_and_show(self, run: Run) -> None:
        rows = json.loads(run("templates", "list", "--json")[1])
        assert {"id": "one-page-brief", "name": "One-page brief"} in rows
        assert {tuple(row) for row in rows} == {("id", "name")}
        whole = json.loads(run("templates", "show", "one-page-brief", "--json")[1])
        assert whole["id"] == "one-page-brief"
        assert [section["id"] for section in whole["sections"]][:2] == ["issue", "bottom-line"]
        assert "subject" in {field["id"] for field in whole["fields"]}
        code, out, _ = run("templates", "show", "one-page-brief")
        assert code == 0
        assert "section issue: Issue * [prose]" in out
        assert len(run("templates", "list")[1].splitlines()) == len(rows)

    def test_export_check_import_use(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "mine.toml"
        assert run("templates", "export", "one-page-brief", "-o", path) == (0, "", "")
        assert run("templates", "check", path) == (0, "one-page-brief\n", "")
        text = path.read_text(encoding="utf-8").replace('"one-page-brief"', '"mine"')
        path.write_text(text, encoding="utf-8")
        assert run("templates", "import", path) == (0, "mine\n", "")
        assert run("new", "--template", "mine", "-o", tmp_path / "m.brief") == (0, "", "")
        _refused(run("templates", "import", path))


_WORDS = {
    "truncated": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "newer": lambda data: data.replace(b'"version": 3', b'"version": 99', 1),
    "another format": lambda data: data.replace(b"chancery/memo", b"chancery/cake", 1),
    "a name twice": lambda data: data.replace(b'"version": 3', b'"version": 1, "version": 1', 1),
    "NaN": lambda data: data.replace(b'"blocks_made": 5', b'"blocks_made": NaN', 1),
    "deep": lambda data: data.replace(b'"blocks_made": 5', b'"x": ' + b"[" * 5000 + b"]" * 5000),
    "a huge number": lambda data: data.replace(b'"blocks_made": 5',
                                               b'"blocks_made": ' + b"9" * 5000),
    "not UTF-8": lambda data: data.replace(b"Minister", b"Minist\xe9re", 1),
    "binary": lambda _: bytes(range(256)) * 50,
    "a list": lambda _: b"[]",
    "no evidence": lambda data: data.replace(b'"id": "president-japarov-aim-3bn"', b'"id": "x"'),
}  # fmt: skip


class TestBadMemo:
    @pytest.mark.parametrize("change", _WORDS.values(), ids=_WORDS.keys())
    @pytest.mark.parametrize("command", ["build", "check"])
    def test_refused(
        self, run: Run, memo_file: Path, tmp_path: Path, change: Callable[[bytes], bytes],
        command: str,
    ) -> None:  # fmt: skip
        data = memo_file.read_bytes()
        memo_file.write_bytes(change(data))
        assert memo_file.read_bytes() != data
        paper = tmp_path / "m.docx"
        paper.write_bytes(b"old")
        _refused(run(command, memo_file, *(("-o", paper) if command == "build" else ())))
        assert paper.read_bytes() == b"old"

    def test_too_big(self, run: Run, memo_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("briefing.files.guard.read_bytes.__defaults__", (1000,))
        _refused(run("check", memo_file))

    @pytest.mark.parametrize("name", ["no.brief", ".", "no/m.brief", "m" * 300])
    def test_missing(self, run: Run, tmp_path: Path, name: str) -> None:
        _refused(run("check", tmp_path / name))


_TOML = {
    "truncated": lambda text: text[:300],
    "empty": lambda _: "",
    "newer": lambda text: text.replace("version = 1", "version = 2"),
    "a name twice": lambda text: text.replace("version = 1", "version = 1\nversion = 1"),
    "NaN": lambda text: text.replace("max_words = 350", "max_words = nan"),
    "deep": lambda text: text + "\nx = " + "[" * 5000 + "]" * 5000,
    "an unknown name": lambda text: text.replace("max_words = 350", "most_words = 350"),
    "JSON": lambda _: '{"format": "chancery/template"}',
    "an id that is a path": lambda text: text.replace('"one-page-brief"', '"../x"', 1),
}


class TestBadTemplate:
    @pytest.mark.parametrize("change", _TOML.values(), ids=_TOML.keys())
    @pytest.mark.parametrize("verb", ["check", "import"])
    def test_refused(
        self, run: Run, tmp_path: Path, home: Path, change: Callable[[str], str], verb: str
    ) -> None:
        path = tmp_path / "t.toml"
        run("templates", "export", "one-page-brief", "-o", path)
        text = path.read_text(encoding="utf-8")
        path.write_text(change(text), encoding="utf-8")
        assert path.read_text(encoding="utf-8") != text
        _refused(run("templates", verb, path))
        assert not [*home.glob("templates/*")]


_LIBRARIES: dict[str, Callable[[Path, bytes], object]] = {
    "truncated": lambda path, data: path.write_bytes(data[: len(data) // 2]),
    "no database": lambda path, _: path.write_bytes(b"words " * 5000),
    "JSON": lambda path, _: path.write_bytes(b'{"format": "chancery/library"}'),
    "a folder": lambda path, _: path.mkdir(),
    "newer": lambda path, data: (path.write_bytes(data), _pragma(path, "user_version = 7")),
    "another program's": lambda path, data: (
        path.write_bytes(data),
        _pragma(path, "application_id = 1"),
    ),
}


def _pragma(path: Path, text: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA {text}")
    connection.close()


@pytest.mark.parametrize("make", _LIBRARIES.values(), ids=_LIBRARIES.keys())
@pytest.mark.parametrize("command", [("corpus", "list"), ("corpus", "export"), (*NEW, "-o", "@")])
def test_a_bad_library_is_refused_and_left_alone(
    run: Run,
    tmp_path: Path,
    seeded: Path,
    make: Callable[[Path, bytes], object],
    command: tuple[str, ...],
) -> None:
    path, memo = tmp_path / "bad.db", tmp_path / "m.brief"
    make(path, seeded.read_bytes())
    before = path.read_bytes() if path.is_file() else b""
    _refused(run("--library", path, *(memo if word == "@" else word for word in command)))
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert not memo.exists()


_CALLS: dict[str, tuple[tuple[str, ...], str]] = {
    "an unknown item": ((*NEW, "--pick", "nothing", "-o", "@m.brief"), "nothing"),
    "an unknown section": (
        (*NEW, "--pick", "trade-growth-2023@cake", "-o", "@m.brief"), "cake"),
    "a section that does not take it": (
        (*NEW, "--pick", "trade-growth-2023@issue", "-o", "@m.brief"), "figures"),
    "an unknown template": (("new", "--template", "x", "-o", "@m.brief"), "“x”"),
    "a template that is a path": (
        ("new", "--template", "../one-page-brief", "-o", "@m.brief"), "one-page"),
    "an unknown language": ((*NEW, "--language", "fr", "-o", "@m.brief"), "fr"),
    "an unknown field": ((*NEW, "--field", "colour=red", "-o", "@m.brief"), "colour"),
    "a field without value": ((*NEW, "--field", "subject", "-o", "@m.brief"), "NAME=VALUE"),
    "a field without name": ((*NEW, "--field", "=x", "-o", "@m.brief"), "NAME=VALUE"),
    "a date that is none": ((*NEW, "--field", "date=31.02.2026", "-o", "@m.brief"), "31.02.2026"),
    "a text without section": ((*NEW, "--text", "words", "-o", "@m.brief"), "SECTION=TEXT"),
    "a text for an unknown section": ((*NEW, "--text", "cake=x", "-o", "@m.brief"), "cake"),
    "a text where none belongs": ((*NEW, "--text", "key-facts=x", "-o", "@m.brief"), "prose"),
    "a chart of events": ((*NEW, "--chart", "ala-archa-meeting", "-o", "@m.brief"), "ala-archa"),
    "a chart of nothing": ((*NEW, "--chart", "", "-o", "@m.brief"), ""),
    "a memo in no folder": ((*NEW, "-o", "@no/m.brief"), "no"),
    "a memo that is a folder": ((*NEW, "-o", "@"), ""),
    "no output": (("build", "@memo.brief"), ""),
    "a suffix there is not": (("build", "@memo.brief", "-o", "@m.odt"), "m.odt"),
    "an output twice": (("build", "@memo.brief", "-o", "@m.pdf", "-o", "@m.pdf"), "twice"),
    "an output in no folder": (("build", "@memo.brief", "-o", "@no/m.pdf"), "no"),
    "one good output and one bad": (
        ("build", "@memo.brief", "-o", "@m.docx", "-o", "@no/m.pdf"), "no"),
    "an item nobody knows": (("corpus", "show", "nothing"), "nothing"),
    "a source nobody knows": (("corpus", "list", "--source", "nothing"), "nothing"),
    "a kind there is not": (("corpus", "list", "--kind", "poem"), "poem"),
    "no words": (("corpus", "search"), "WORDS"),
    "a template nobody knows": (("templates", "show", "nothing"), "nothing"),
    "an export of nothing": (("templates", "export", "nothing", "-o", "@t.toml"), "nothing"),
    "a template file missing": (("templates", "check", "@no.toml"), "no.toml"),
    "an export into no folder": (("corpus", "export", "-o", "@no/l.json"), "no"),
    "a library in no folder": (("--library", "@no/l.db", "corpus", "list"), "no"),
    "no command": ((), "COMMAND"),
    "an unknown command": (("cake",), "cake"),
    "an unknown option": (("corpus", "list", "--colour"), "--colour"),
    "a shortened option": (("corpus", "list", "--js"), "--js"),
    "an option without its value": (("new", "--template"), "--template"),
    "no template": (("new", "-o", "@m.brief"), "--template"),
    "a lone surrogate": (("corpus", "show", "\udcff"), ""),
}  # fmt: skip


class TestBadCalls:
    @pytest.mark.parametrize(("call", "named"), _CALLS.values(), ids=_CALLS.keys())
    @pytest.mark.parametrize("language", ["en_GB.UTF-8", "ru_RU.UTF-8", "kk_KZ.UTF-8"])
    def test_refused_in_the_persons_language(
        self,
        run: Run,
        memo_file: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        call: tuple[str, ...],
        named: str,
        language: str,
    ) -> None:
        monkeypatch.setenv("LANG", language)
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        error = _refused(run(*(f"{tmp_path}/{word[1:]}" if word.startswith("@") else word
                               for word in call)))  # fmt: skip
        if language.startswith("en"):
            assert named in error
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
        assert memo_file.name in before

    def test_russian_is_russian(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        english = _refused(run("corpus", "show", "nothing"))
        monkeypatch.setenv("LANG", "ru_RU.UTF-8")
        russian = _refused(run("corpus", "show", "nothing"))
        assert english != russian
        assert any("а" <= letter <= "я" for letter in russian)

    @pytest.mark.parametrize(
        ("names", "language"),
        [
            ({"LC_ALL": "kk_KZ", "LANG": "ru_RU"}, "kk"),
            ({"LC_ALL": "", "LC_MESSAGES": "ky_KG", "LANG": "ru_RU"}, "ky"),
            ({"LANG": "de_DE.UTF-8"}, "en"),
            ({"LANG": "C.UTF-8"}, "en"),
        ],
    )
    def test_the_persons_language(
        self, monkeypatch: pytest.MonkeyPatch, names: dict[str, str], language: str
    ) -> None:
        from briefing.app.messages import system_language

        for name, value in names.items():
            monkeypatch.setenv(name, value)
        assert system_language() == language


class TestOutputs:
    def test_a_read_only_folder(self, run: Run, memo_file: Path, tmp_path: Path) -> None:
        folder = tmp_path / "shut"
        folder.mkdir()
        folder.chmod(0o555)
        for call in (
            ("build", memo_file, "-o", folder / "m.docx"),
            (*NEW, "-o", folder / "m.brief"),
            ("corpus", "export", "-o", folder / "l.json"),
            ("templates", "export", "one-page-brief", "-o", folder / "t.toml"),
        ):
            assert str(folder) in _refused(run(*call))
        assert [*folder.iterdir()] == []
        folder.chmod(0o755)

    def test_a_protected_file(self, run: Run, memo_file: Path, tmp_path: Path) -> None:
        paper = tmp_path / "m.pdf"
        paper.write_bytes(b"old")
        paper.chmod(0o444)
        _refused(run("build", memo_file, "-o", tmp_path / "m.docx", "-o", paper))
        assert paper.read_bytes() == b"old"
        assert not (tmp_path / "m.docx").exists()

    def test_a_full_disk(
        self, run: Run, memo_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_handle: int) -> None:
            raise OSError(28, "No space left on device")

        before = memo_file.read_bytes()
        monkeypatch.setattr(os, "fsync", full)
        assert "disk is full" in _refused(run(*NEW, "-o", memo_file))
        assert "disk is full" in _refused(run("build", memo_file, "-o", tmp_path / "m.pdf"))
        assert memo_file.read_bytes() == before
        assert [path.name for path in tmp_path.iterdir()] == [memo_file.name]


@pytest.mark.parametrize("arguments", [["--help"], ["new", "--help"], ["--version"]])
def test_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 0
    assert "chancery" in capsys.readouterr().out


# In processes of their own


def _process(arguments: list[str], **names: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        cwd=Path(cli.__file__).parents[2],
        env={**os.environ, **names},
        capture_output=True,
        check=False,
    )


def test_the_same_memo_makes_the_same_bytes_anywhere(memo_file: Path, tmp_path: Path) -> None:
    made: list[list[bytes]] = []
    for number, names in enumerate(
        (
            {"TZ": "UTC", "PYTHONHASHSEED": "0", "LC_ALL": "C"},
            {"TZ": "Asia/Bishkek", "PYTHONHASHSEED": "4242", "LC_ALL": "ru_RU.UTF-8"},
        )
    ):
        papers = [tmp_path / f"{number}.docx", tmp_path / f"{number}.pdf"]
        done = _process(
            ["build", str(memo_file), "-o", str(papers[0]), "-o", str(papers[1])], **names
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        made.append([path.read_bytes() for path in papers])
    assert made[0] == made[1]


@pytest.mark.usefixtures("home")
def test_what_is_printed_is_utf_8_whatever_the_system_says() -> None:
    done = _process(["corpus", "export"], PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    whole: dict[str, Any] = json.loads(done.stdout.decode("utf-8"))
    assert any("“" in source["text"] for source in whole["sources"])


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("command", [["corpus", "export"], ["templates", "list"]])
def test_a_reader_that_leaves_early_is_no_error(command: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    names = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run(
        [sys.executable, "-m", "briefing", *command],
        cwd=Path(cli.__file__).parents[2],
        env=names,
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_same_commands_make_the_same_memo(tmp_path: Path) -> None:
    paths = [tmp_path / "a.brief", tmp_path / "b.brief"]
    for path in paths:
        picks = ["--pick", "trade-turnover-2024", "--field", "date=2026-01-01"]
        assert cli.main(["new", "--template", "one-page-brief", *picks, "-o", str(path)]) == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_a_paper_over_its_pages_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "long.brief"
    text = "issue=" + "\n".join(f"Line {number}." for number in range(90))
    assert cli.main(["new", "--template", "one-page-brief", "--text", text, "-o", str(path)]) == 0
    capsys.readouterr()
    assert cli.main(["check", str(path), "--json"]) == 1
    found = [row["message"] for row in json.loads(capsys.readouterr().out) if row["rule"] == "L15"]
    assert any("pages" in message for message in found)


def test_a_full_library_disk_leaves_no_half_a_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise BriefingError("disk-full", path="library.db")

    monkeypatch.setattr(Store, "reseed", full)
    assert cli.main(["--library", str(tmp_path / "mine.db"), "corpus", "list"]) == 2
    assert not (tmp_path / "mine.db").exists()


class TestAnnexes:
    @pytest.fixture
    def made(self, run: Run, tmp_path: Path) -> Path:
        path = tmp_path / "bound.brief"
        assert run(
            "new", "--template", "bilateral-meeting-brief", "--annex", "chronology",
            "--annex", "fact-sheet", "--field", "annex-1/subject=Two years",
            "--field", "from=The Embassy", "--text", "objectives=Learn.",
            "--text", "annex-1/scope=All of it.",
            "--pick", "seventh-supreme-interstate-council@annex-1/chronology",
            "--pick", "trade-turnover-2024@annex-2/",
            "--chronology", "treaty-allied-relations-signed@annex-1/chronology",
            "-o", path,
        ) == (0, "", "")  # fmt: skip
        return path

    def test_new(self, made: Path) -> None:
        memo = project.load(made)
        assert [paper.template.id for paper in memo.annexes] == ["chronology", "fact-sheet"]
        assert memo.annexes[0].fields["subject"] == "Two years"
        kinds = [[block.kind for block in paper.blocks()] for paper in memo.papers]
        assert kinds == [["prose"], ["prose", "event", "chronology"], ["figure"]]

    def test_build(self, run: Run, made: Path, tmp_path: Path) -> None:
        assert run("build", made, "-o", tmp_path / "a.pdf", "--each") == (0, "", "")
        assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [
            "a-annex-1.pdf", "a-annex-2.pdf", "a.pdf"]  # fmt: skip
        assert run("build", made, "-o", tmp_path / "whole.pdf") == (0, "", "")

    def test_check(self, run: Run, made: Path) -> None:
        code, out, _ = run("check", made, "--json")
        rows = json.loads(out)
        assert code == 1
        assert {"rule", "level", "where", "message"} == set(rows[0])
        assert "annex-1/drafted" in {row["where"] for row in rows}

    @pytest.mark.parametrize(
        "wrong",
        [
            ("--field", "annex-2/subject=x"), ("--text", "annex-2/scope=x"),
            ("--pick", "trade-turnover-2024@annex-2/x"), ("--annex", "no-such"),
        ],
    )  # fmt: skip
    def test_refused(self, run: Run, tmp_path: Path, wrong: tuple[str, str]) -> None:
        path = tmp_path / "no.brief"
        _refused(run(*NEW, "--annex", "chronology", *wrong, "-o", path))
        assert not path.exists()
