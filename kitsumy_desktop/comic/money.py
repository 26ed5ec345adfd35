"""Money as whole numbers: millionths of a US dollar, so that a ledger adds up exactly."""

from __future__ import annotations

from typing import TypeAlias

Money: TypeAlias = int
"""Millionths of a US dollar."""

DOLLAR: Money = 1_000_000
CENT: Money = 10_000


def dollars(amount: float | str) -> Money:
    """That many US dollars, rounded to a millionth."""
    return round(float(amount) * DOLLAR)


def in_dollars(money: Money) -> float:
    """US dollars as a number, for arithmetic that is not kept and for other programs."""
    return money / DOLLAR


def money_text(money: Money) -> str:
    """Money as people read it: "$0.10", below a cent "$0.0024", nothing "$0"."""
    if money == 0:
        return "$0"
    sign, amount = ("−" if money < 0 else ""), abs(money)
    if amount >= CENT:
        return f"{sign}${amount / DOLLAR:,.2f}"
    return f"{sign}${amount / DOLLAR:.4f}".rstrip("0")
