"""API keys: in the keyring of the operating system, in an environment variable, or for this session only.

Never in a file of ours. Every call may block (an unlock prompt, D-Bus): never on the window's thread.
"""

from __future__ import annotations

import logging
import os
import secrets
import threading

import keyring
import keyring.errors

from kitsumy_desktop.library.accounts import Account, Kept, Where

log = logging.getLogger(__name__)

SERVICE = "Kitsumy"
"""The service under which the keyring lists our entries: one for each account."""

VARIABLES: dict[Account, str] = {
    "runpod": "KITSUMY_RUNPOD_API_KEY",
    "gemini": "KITSUMY_GEMINI_API_KEY",
    "openai": "KITSUMY_OPENAI_API_KEY",
}


class Secrets:
    """The keys of this person. Usable from any thread; once read, a key is remembered until the end."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: dict[Account, str] = {}
        self._read: dict[Account, str | None] = {}

    def get(self, account: Account) -> str | None:
        """The key, or None. The environment comes first, then this session, then the keyring."""
        return self._found(account)[0]

    def kept(self, account: Account) -> Kept:
        """Where the key is."""
        key, where = self._found(account)
        return Kept(account, where, key[-4:] if key else "")

    def keep(self, account: Account, key: str) -> Where:
        """Store a key in the keyring; where there is none, for this session. Says which it was."""
        with self._lock:
            try:
                keyring.set_password(SERVICE, account, key)
            except keyring.errors.KeyringError as error:
                log.info("no keyring takes the key of %s: %s", account, type(error).__name__)
                self._session[account] = key
                self._read.pop(account, None)
                return "session"
            self._session.pop(account, None)
            self._read[account] = key
            return "keyring"

    def keep_for_session(self, account: Account, key: str) -> None:
        """Use a key until the program ends, and store it nowhere."""
        with self._lock:
            self._session[account] = key

    def forget(self, account: Account) -> None:
        """Remove the key from keyring and session. One from the environment stays."""
        with self._lock:
            self._session.pop(account, None)
            self._read.pop(account, None)
            try:
                keyring.delete_password(SERVICE, account)
            except keyring.errors.PasswordDeleteError:
                log.debug("there was no entry of %s to forget", account)
            except keyring.errors.KeyringError as error:
                log.info("the keyring does not answer: %s", type(error).__name__)

    def install_secret(self) -> str:
        """A secret of this installation, made when first asked for: 256 random bits, hex."""
        found = self.get("install")
        if found is None:
            found = secrets.token_hex(32)
            self.keep("install", found)
        return found

    def backend(self) -> str:
        """The keyring's name as the person knows it; empty: there is none that works."""
        backend = keyring.get_keyring()
        return str(backend.name) if getattr(backend, "priority", 0) > 0 else ""

    def _found(self, account: Account) -> tuple[str | None, Where | None]:
        variable = VARIABLES.get(account)
        if variable is not None and (given := os.environ.get(variable, "").strip()):
            return given, "environment"
        with self._lock:
            if account in self._session:
                return self._session[account], "session"
            if account not in self._read:
                self._read[account] = self._from_keyring(account)
            key = self._read[account]
        return key, ("keyring" if key else None)

    @staticmethod
    def _from_keyring(account: Account) -> str | None:
        try:
            return keyring.get_password(SERVICE, account) or None
        except keyring.errors.KeyringError as error:
            log.info("the keyring does not answer: %s", type(error).__name__)
            return None
