"""Addresses that are compiled late are the addresses that would have been compiled at once."""

import pytest
from werkzeug.routing import Map, Rule

from afterword.addresses import LateRule

RULES = ("/", "/cases/<int:number>", "/cases/<int:number>/<step>", "/static/<path:filename>")
VALUES = {"number": 7, "step": "a b/c", "filename": "a/b.css"}


@pytest.fixture(params=RULES)
def rule(request):
    """One shape of an address."""
    return request.param


def _written(kind, rule, more=()):
    ways = Map([kind(rule, endpoint="place")]).bind("localhost")
    needed = {name: value for name, value in VALUES.items() if f"{name}>" in rule}
    return ways.build("place", needed | dict(more))


def test_an_address_is_written_as_ever(rule):
    assert _written(LateRule, rule) == _written(Rule, rule)


def test_what_has_no_place_in_it_is_asked_after_it(rule):
    assert _written(LateRule, rule, {"rule": "on"}) == _written(Rule, rule, {"rule": "on"})


def test_nothing_is_compiled_until_an_address_is_written(rule, monkeypatch):
    compiled = []
    at_once = Rule._compile_builder
    monkeypatch.setattr(
        Rule, "_compile_builder", lambda *given: compiled.append(rule) or at_once(*given), raising=True
    )
    ways = Map([LateRule(rule, endpoint="place")]).bind("localhost")
    assert not compiled
    ways.build("place", VALUES)
    ways.build("place", VALUES)
    assert len(compiled) == 1
