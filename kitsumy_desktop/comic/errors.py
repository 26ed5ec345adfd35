"""What the environment did to us, told in the user's words. Anything else that is raised is a bug."""

from __future__ import annotations


class KitsumyError(Exception):
    """A failure the program expects and can explain.

    `user_text` is one plain sentence; `hint` says what the person can do; `retryable` whether the same
    action may succeed unchanged later.
    """

    def __init__(self, user_text: str, hint: str = "", *, retryable: bool = False) -> None:
        super().__init__(user_text)
        self.user_text = user_text
        self.hint = hint
        self.retryable = retryable

    def __str__(self) -> str:
        return f"{self.user_text} {self.hint}".strip()


class InputError(KitsumyError):
    """Something the person gave (a file, an argument) cannot be used."""


class LibraryError(KitsumyError):
    """The library on disk cannot be read or written."""


class ExportError(KitsumyError):
    """An export could not be written."""


class ProviderError(KitsumyError):
    """A source of pictures or text failed."""


class CancelledError(KitsumyError):
    """The person stopped the work; nothing is wrong."""
