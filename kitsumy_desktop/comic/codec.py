"""Records and diffs as JSON bytes, the form in which the library keeps them."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Record

_encoder = msgspec.json.Encoder()
_records: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Record)
_diffs: msgspec.json.Decoder[Diff] = msgspec.json.Decoder(Diff)


def encode_record(record: Record) -> bytes:
    """A record as JSON; defaults are left out."""
    return _encoder.encode(record)


def decode_record(data: bytes | str) -> Record:
    """The record of `encode_record`. Raises msgspec.ValidationError for anything else."""
    return _records.decode(data)


def encode_diff(diff: Diff) -> bytes:
    """A diff as JSON."""
    return _encoder.encode(diff)


def decode_diff(data: bytes | str) -> Diff:
    """The diff of `encode_diff`. Raises msgspec.ValidationError for anything else."""
    return _diffs.decode(data)
