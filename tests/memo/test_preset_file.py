from __future__ import annotations

from pathlib import Path

import pytest

from briefing import resources
from briefing.app import templates
from briefing.errors import BriefingError
from briefing.memo import preset_file
from briefing.memo.names import LANGUAGES

MARKINGS = resources.templates() / "markings"


def test_every_preset_is_named_as_its_file() -> None:
    for folder, found in (("layouts", templates.layouts()), ("markings", templates.schemes())):
        names = sorted(path.stem for path in (resources.templates() / folder).glob("*.toml"))
        assert sorted(preset.id for preset in found) == names  # type: ignore[attr-defined]


def test_the_schemes_that_are_shipped() -> None:
    levels = {scheme.id: [level.id for level in scheme.levels] for scheme in templates.schemes()}
    assert levels == {
        "none": ["unmarked"],
        "tlp": ["clear", "green", "amber", "amber-strict", "red"],
        "uk": ["official", "official-sensitive"],
        "us": ["unclassified", "sbu"],
        "eu": ["public", "limite"],
        "nato": ["public", "unclassified"],
        "kz": ["open", "official-use"],
        "kg": ["open", "official-use"],
    }


def test_none_stands_above_the_handling_tier() -> None:
    for scheme in templates.schemes():
        assert not list(preset_file.scheme_faults(scheme))


def test_only_one_scheme_has_portion_marks() -> None:
    assert [scheme.id for scheme in templates.schemes() if scheme.has_portions] == ["us"]


@pytest.mark.parametrize("scheme", ["kz", "kg"])
def test_official_use_is_said_in_every_language(scheme: str) -> None:
    level = templates.scheme(scheme).level("official-use")
    assert level is not None
    assert all(getattr(level.label, language) for language in LANGUAGES)


@pytest.mark.parametrize("scheme", ["kz", "kg", "nato", "us"])
def test_what_is_not_verified_is_said(scheme: str) -> None:
    assert "not verified" in templates.scheme(scheme).description


@pytest.mark.parametrize(
    "label", ["SECRET", "Top Secret", "NATO CONFIDENTIAL", "RESTREINT UE", "Секретно", "Құпия"]
)
def test_a_classification_is_refused(tmp_path: Path, label: str) -> None:
    text = (MARKINGS / "uk.toml").read_text(encoding="utf-8")
    (tmp_path / "own.toml").write_text(
        text.replace('en = "OFFICIAL" ', f'en = "{label}" '), encoding="utf-8"
    )
    (scheme,) = preset_file.schemes(tmp_path)
    ((number, problem),) = preset_file.scheme_faults(scheme)
    assert number == 0
    assert isinstance(problem, BriefingError)
    assert (problem.key, problem.values["level"]) == ("marking-above", label)
