"""Dates as the formats want them."""
from __future__ import annotations

import re
from datetime import date, datetime

_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_PARTIAL = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")


def is_rfc_3339(text: str) -> bool:
    """A moment with seconds and zone, `T` and `Z` in capitals as RFC 4287 §3.3 wants them."""
    if not _RFC_3339.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_date(text: str) -> bool:
    """A whole day: `2026-11-20`."""
    try:
        return bool(date.fromisoformat(text)) and len(text) == len("2026-11-20")
    except ValueError:
        return False


def is_w3c_date(text: str) -> bool:
    """A date of the W3C's profile of ISO 8601: a year, a month, a day or a moment."""
    return bool(_PARTIAL.fullmatch(text)) or is_date(text) or is_rfc_3339(text)
