"""The policy of the machine: read as it is written, obeyed, and never passed over."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.app import cli, export, messages, paths, policy, printing, refusals, templates
from briefing.app.library import Library
from briefing.app.obeying import applied
from briefing.app.session import Session
from briefing.errors import BriefingError
from briefing.files.places import machine_data
from briefing.memo import binder, edit, marking, project
from briefing.memo.assemble import Export, assemble
from briefing.memo.outline import Memo
from briefing.memo.scheme import Marking

Lay = Callable[[str], Path]


def _refused(words: str) -> pytest.RaisesExc[BriefingError]:
    return pytest.raises(BriefingError, match=words)


class TestPlace:
    def test_without_a_file_nothing_is_fixed(self, tmp_path: Path, monkeypatch) -> None:
        monkeypatch.setattr(paths, "policy_file", lambda: tmp_path / "none" / "policy.toml")
        assert policy.current() == policy.FREE

    def test_no_variable_of_the_environment_moves_it(self, monkeypatch) -> None:
        usual = machine_data("chancery")
        for name in (*os.environ, "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "PROGRAMDATA", "HOME"):
            monkeypatch.setenv(name, "elsewhere")
        assert machine_data("chancery") == usual
        assert usual.is_absolute()

    def test_a_file_that_cannot_be_read_is_no_missing_one(self, lay: Lay) -> None:
        path = lay("")
        path.unlink()
        path.symlink_to(path.parent / "gone.toml")
        with _refused("file-missing"):
            policy.current()


_FAULTS = {
    "an unknown field": ("colour = 1\n", 3, "colour"),
    "a wrong type": ('\nmost = 3\nmarkings = ["tlp"]\n', 4, "most"),
    "a scheme there is not": ('markings = [\n "tlp",\n "xyz",\n]\n', 3, "markings.1"),
    "a level the scheme has not": ('markings = ["tlp"]\nleast = "blue"\n', 4, "least"),
    "a level of no scheme": ('least = "green"\n', 3, "least"),
    "a least above the most": ('markings = ["tlp"]\nleast = "amber"\nmost = "green"\n', 5, "most"),
    "a kind there is not": ('kinds = ["secret"]\n', 3, "kinds.0"),
    "nothing allowed": ("papers = []\n", 3, "papers"),
    "a style there is not": ('citation = "apa"\n', 3, "citation"),
    "a folder that is not there": ('[folders]\nmemos = "/no/such"\n', 4, "folders.memos"),
    "a folder by half its path": ('[folders]\npapers = "papers"\n', 4, "folders.papers"),
    "a letterhead that is not there": ('letterhead = "none.docx"\n', 3, "letterhead"),
}


class TestFaults:
    @pytest.mark.parametrize("name", _FAULTS)
    def test_each_is_told_with_its_line(self, lay: Lay, name: str) -> None:
        text, line, field = _FAULTS[name]
        path = lay(text)
        with _refused("policy-field") as caught:
            policy.current()
        values = caught.value.values
        assert (values["path"], values["line"], values["field"]) == (path, line, field)
        for language in ("en", "ru", "kk", "ky"):
            sentence, hint = messages.explained(caught.value, language)
            assert str(line) in sentence
            assert "{" not in sentence + hint

    def test_a_letterhead_that_is_no_word_file(self, lay: Lay) -> None:
        path = lay('letterhead = "head.docx"\n')
        (path.parent / "head.docx").write_bytes(b"no Word file")
        with _refused("policy-field"):
            policy.current()

    @pytest.mark.parametrize(
        "arguments", [["templates", "list"], ["corpus", "list"], ["check", "x"]]
    )
    def test_every_command_stops(
        self, lay: Lay, home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
    ) -> None:
        lay("colour = 1\n")
        assert home.is_dir()
        assert cli.main(arguments) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert "policy.toml, line 3" in err

    def test_a_file_that_is_no_toml_stops_too(self, lay: Lay) -> None:
        lay("= broken\n")
        with _refused("file-not-toml"):
            policy.current()


class TestObeying:
    def test_what_is_fixed_is_set_in_every_paper(self, lay: Lay, brief: Memo) -> None:
        lay('markings = ["tlp"]\nleast = "green"\ncitation = "oscola"\n')
        memo, _ = binder.add_annex(brief, templates.get("chronology"))
        memo = applied(memo, policy.current())
        assert {paper.template.citation for paper in memo.papers} == {"oscola"}
        assert [paper.marking.level for paper in memo.papers] == ["green", "green"]
        assert assemble(memo).marking == "TLP:GREEN"
        assert applied(memo, policy.current()) is memo

    def test_what_is_marked_higher_stays_so(self, lay: Lay, brief: Memo) -> None:
        memo = marking.choose(brief, templates.scheme("tlp"), Marking("amber"))
        lay('markings = ["tlp"]\nleast = "green"\n')
        assert applied(memo, policy.current()).main.marking.level == "amber"

    def test_a_session_keeps_to_it_through_every_change(
        self, lay: Lay, reading_library: Library, brief: Memo
    ) -> None:
        lay('markings = ["tlp"]\nleast = "green"\ncitation = "gost"\n')
        session = Session(reading_library, brief)
        session.annexes.add(templates.get("chronology"))
        session.show("main")
        session.change_template(templates.get("background-paper"))
        session.choose_marking(None, Marking())
        for paper in session.memo.papers:
            assert paper.template.citation == "gost"
            assert (paper.template.marking.id, paper.marking.level) == ("tlp", "green")  # type: ignore[union-attr]

    def test_a_memo_opened_under_it_is_not_changed_work(
        self, lay: Lay, reading_library: Library, brief: Memo, tmp_path: Path
    ) -> None:
        project.save(brief, tmp_path / "a.brief")
        lay('citation = "gost"\n')
        session = Session.open(reading_library, tmp_path / "a.brief")
        assert session.memo.main.template.citation == "gost"
        assert not session.modified

    @pytest.mark.parametrize(
        ("text", "options", "name", "key"),
        [
            ('kinds = ["hand-over"]\n', Export(), "a.pdf", "policy-kind"),
            ('kinds = ["internal"]\n', Export(hand_over=True), "a.pdf", "policy-kind"),
            ('papers = ["pdf"]\n', Export(), "a.docx", "policy-kind"),
            ('papers = ["docx"]\n', Export(), "a.PDF", "policy-kind"),
            ('markings = ["tlp", "uk"]\n', Export(), "a.pdf", "policy-marking"),
        ],
    )
    def test_what_is_not_allowed_is_not_made(
        self, lay: Lay, brief: Memo, tmp_path: Path, text: str, options: Export, name: str, key: str
    ) -> None:
        path = lay(text)
        with _refused(key) as caught:
            export.export(brief, [tmp_path / name], options)
        assert caught.value.values["path"] == path
        assert not (tmp_path / name).exists()

    def test_no_marking_above_the_most(self, lay: Lay, brief: Memo, tmp_path: Path) -> None:
        memo = marking.choose(brief, templates.scheme("tlp"), Marking())
        memo = marking.mark(memo, memo.main.blocks()[0].id, "red")
        lay('markings = ["tlp"]\nmost = "amber"\n')
        for make in (
            lambda: export.export(memo, [tmp_path / "a.pdf"]),
            lambda: printing.pages(memo, "en"),
        ):
            with _refused("policy-level"):
                make()
        allowed = edit.remove_block(memo, memo.main.blocks()[0].id)
        export.export(allowed, [tmp_path / "a.pdf"])

    def test_folders(self, lay: Lay, reading_library: Library, brief: Memo, tmp_path: Path) -> None:
        for name in ("memos", "papers", "templates"):
            (tmp_path / name).mkdir()
        lay(
            f'[folders]\nmemos = "{tmp_path}/memos"\npapers = "{tmp_path}/papers"\n'
            f'templates = "{tmp_path}/templates"\n'
        )
        session = Session(reading_library, brief)
        with _refused("policy-memos"):
            session.save(tmp_path / "a.brief")
        with _refused("policy-memos"):
            session.save(tmp_path / "memos" / ".." / "a.brief")
        session.save(tmp_path / "memos" / "a.brief")
        with _refused("policy-papers"):
            export.export(brief, [tmp_path / "a.pdf"])
        export.export(brief, [tmp_path / "papers" / "a.pdf"])
        assert paths.template_folder() == tmp_path / "templates"
        templates.save_from_memo(brief, "Ours")
        assert [path.name for path in (tmp_path / "templates").iterdir()] == ["ours.toml"]


class TestCommands:
    def test_new_and_build(
        self, lay: Lay, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert home.is_dir()
        path = lay('markings = ["tlp"]\nleast = "green"\nkinds = ["hand-over"]\n')
        memo = tmp_path / "a.brief"
        new = ["new", "--template", "one-page-brief", "-o", str(memo)]
        assert cli.main([*new, "--marking", "uk"]) == 2
        assert f"error: {path}" in capsys.readouterr().err
        assert not memo.exists()
        assert cli.main(new) == 0
        assert project.load(memo).main.marking.level == "green"
        build = ["build", str(memo), "-o", str(tmp_path / "a.pdf")]
        assert cli.main(build) == 2
        assert f"error: {path}" in capsys.readouterr().err
        assert cli.main([*build, "--hand-over"]) == 0

    def test_check_tells_what_is_refused_before_anything_is_made(
        self, lay: Lay, tmp_path: Path, brief: Memo, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "out").mkdir()
        memo = tmp_path / "a.brief"
        project.save(brief, memo)
        cli.main(["check", str(memo)])
        free = capsys.readouterr()
        path = lay(
            'markings = ["tlp", "uk"]\nkinds = ["hand-over"]\npapers = ["pdf"]\n'
            f'[folders]\npapers = "{tmp_path / "out"}"\n'
        )
        assert cli.main(["check", str(memo)]) == 1
        told = capsys.readouterr()
        refused = f"{path} allows the marking schemes tlp, uk; this memo has —."
        assert told.out == free.out + f"stop  L23  marking: {refused}\n"
        assert told.err == (
            f"note: {path} does not allow internal papers, which carry their memo.\n"
            f"note: {path} does not allow Word papers.\n"
            f"note: {path} keeps papers in the folder {tmp_path / 'out'} alone.\n"
        )


class TestRefusals:
    def test_nothing_is_refused_where_nothing_is_fixed(self, brief: Memo) -> None:
        assert refusals.of_marking(brief, policy.FREE) == []
        assert refusals.of_papers(policy.FREE) == []

    def test_every_place_marked_too_high_is_named(self, lay: Lay, brief: Memo) -> None:
        path = lay('markings = ["tlp"]\nmost = "green"\n')
        tlp = templates.scheme("tlp")
        memo, _ = binder.add_annex(brief, brief.main.template)
        memo = marking.choose(memo, tlp, Marking("green", title="red"))
        memo = marking.mark(memo, "b1", "amber")
        memo = marking.mark(memo, "b2", "green")
        memo = marking.choose(memo, tlp, Marking("amber"), "annex-1")
        found = refusals.of_marking(memo, policy.current())
        places = [one.where for one in found]
        assert sorted(places) == ["annex-1/marking", "b1", "subject"]
        assert {(one.rule, one.level) for one in found} == {("L23", "stop")}
        at_block = next(one for one in found if one.where == "b1")
        assert messages.finding_told(at_block, "en") == (
            f"{path} allows no marking above TLP:GREEN; this is marked TLP:AMBER."
        )

    def test_a_session_tells_them_among_its_findings(
        self, lay: Lay, reading_library: Library, brief: Memo
    ) -> None:
        lay('markings = ["tlp", "uk"]\n')
        found = Session(reading_library, brief).findings()
        assert [one.where for one in found if one.key == "L23-policy-scheme"] == ["marking"]
