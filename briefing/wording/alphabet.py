"""The order of an alphabet: Russian, Kazakh and Kyrgyz letters in one row, since they agree on
the order of those they share, and Latin ones without their marks."""

from __future__ import annotations

import unicodedata

_CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_PLACES = {letter: place for place, letter in enumerate(_CYRILLIC)}
_LATIN, _OTHER = 100, 1000
_ARTICLES = ("the ", "a ", "an ")

Key = tuple[int, tuple[int, ...], str]


def sort_key(text: str, language: str) -> Key:
    """What orders lines of a list in a paper of that language.

    Digits come first, then the paper's own letters, then the other alphabet, then the rest.
    Marks, spaces and an English article at the beginning do not count.
    """
    folded = text.casefold().lstrip("«“‘\"'[( ")
    for article in _ARTICLES:
        folded = folded.removeprefix(article)
    places = tuple(place for letter in folded for place in _places(letter))
    return _alphabet(places[0], language) if places else 9, places, text


def _places(letter: str) -> tuple[int, ...]:
    if letter in _PLACES:
        return (10 + _PLACES[letter],)
    if letter.isdecimal():
        return (int(letter),)
    plain = [part for part in unicodedata.normalize("NFKD", letter) if part.isalpha()]
    return tuple(_LATIN + ord(part) if part.isascii() else _OTHER + ord(part) for part in plain)


def _alphabet(first: int, language: str) -> int:
    if first < 10:
        return 0
    if first >= _OTHER:
        return 3
    is_latin = first >= _LATIN
    return 1 if is_latin is (language == "en") else 2
