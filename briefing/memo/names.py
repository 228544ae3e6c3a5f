"""What a template calls things, in the four languages of paper."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.wording.languages import LANGUAGES, Language

__all__ = ["LANGUAGES", "Language", "Names"]


@dataclass(frozen=True, slots=True)
class Names:
    """One name in each language; `doubtful` lists those a native diplomat has yet to confirm."""

    __pydantic_config__ = {"extra": "forbid"}

    en: str = ""
    ru: str | None = None
    kk: str | None = None
    ky: str | None = None
    doubtful: tuple[Language, ...] = ()

    def get(self, language: Language) -> str:
        """The name in a language, else in English, else in the first there is."""
        found: str | None = getattr(self, language)
        return found or next(iter(self.stated()), "")

    def stated(self) -> list[str]:
        """The names there are, English first."""
        found: list[str | None] = [getattr(self, language) for language in LANGUAGES]
        return [name for name in found if name and name.strip()]
