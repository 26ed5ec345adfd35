"""What words cost: by the token, or by the second of a worker that is rented. Pure."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.text import TextAsk, TextModel, rough_tokens

MILLION = 1_000_000
NO_PRICE = "price not known"
"""Part of the name of a model whose price nobody told: it is not free."""
READING = 20.0
"""A question is read so many times as fast as an answer is written (rough, for rented workers)."""
FRAME_TOKENS = 48
"""Of roles, marks between messages and the name of a schema."""
WAKING_SECONDS = 120.0
"""A rented worker's start and the time it stands idle at the end, about at most: both are paid."""
CAUTION = 1.5
"""A question may have so many times the tokens that were counted roughly."""


def money_for(model: TextModel, input_tokens: int, output_tokens: int) -> Money:
    """The price of so many tokens asked and answered; for a rented worker that of the time they take."""
    if model.per_second:
        return math.ceil(model.per_second * seconds_for(model, input_tokens, output_tokens))
    paid = input_tokens * model.input_per_million + output_tokens * model.output_per_million
    return round(paid / MILLION)


def seconds_for(model: TextModel, input_tokens: int, output_tokens: int) -> float:
    """How long that takes, about; without waiting and waking."""
    speed = max(1.0, model.tokens_per_second)
    return output_tokens / speed + input_tokens / (speed * READING)


def asked_tokens(ask: TextAsk) -> int:
    """About how many tokens a question has."""
    return FRAME_TOKENS + rough_tokens(ask.system) + rough_tokens(ask.user) + schema_tokens(ask)


def schema_tokens(ask: TextAsk) -> int:
    """About how many tokens the schema of the answer has: most servers count it as part of the question."""
    return rough_tokens(ask.schema) if ask.schema else 0


def answer_room(model: TextModel, ask: TextAsk) -> int:
    """Tokens the model may answer with: the longest answer wanted, and what it may think before."""
    return min(ask.most_tokens, model.longest) + model.thinking


def worst_case(model: TextModel, ask: TextAsk) -> Money:
    """What one try can cost at most: held against the person's limits before it is sent."""
    if model.free:
        return 0
    said = money_for(model, math.ceil(asked_tokens(ask) * CAUTION), answer_room(model, ask))
    return said + math.ceil(model.per_second * WAKING_SECONDS)
