"""The table of rules: every example holds, each sentence treats the person well, mistakes are named."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from afterword.domain.checker import checker
from afterword.domain.checker.finding import Circumstances
from afterword.domain.checker.rules import Rule, Rules, read_rules
from afterword.services.checks import load
from tests.screen_texts import Text
from tests.test_copy_lint import findings

RULES = load()
WORDS = 'fillers = ["really"]\ncommon = "the"\n[words]\n[shapes]\n[classes]\nblame = "Blame"\n'
NAMES = 'nicknames = ""'


def only(rule: Rule) -> Rules:
    """Return the table with one rule that looks for phrases."""
    phrases = {
        key: kept
        for key, each in RULES.phrases.items()
        if (kept := [(other, pattern) for other, pattern in each if other is rule])
    }
    return replace(RULES, phrases=phrases)


def quotes(rule: Rule, example: str) -> list[str]:
    found = checker.check(f"Thank you. {example}", only(rule), Circumstances())
    return [finding.quote for finding in found if finding.rule is rule]


def examples(field: str) -> list[tuple[str, str]]:
    return [(rule.rule_id, example) for rule in RULES.by_id.values() for example in getattr(rule, field)]


@pytest.mark.parametrize(("rule_id", "example"), examples("matches"))
def test_a_rule_finds_its_examples(rule_id: str, example: str) -> None:
    assert quotes(RULES.by_id[rule_id], example)


@pytest.mark.parametrize("example", [example for _, example in examples("silent")])
def test_no_rule_finds_anything_in_what_must_stay_silent(example: str) -> None:
    assert not checker.check(f"Thank you. {example}", RULES, Circumstances())


@pytest.mark.parametrize("rule", RULES.by_id.values(), ids=lambda rule: rule.rule_id)
def test_a_rule_that_looks_for_phrases_has_examples_of_both_kinds(rule: Rule) -> None:
    assert bool(rule.patterns) == bool(rule.matches) == bool(rule.silent) == bool(rule.languages)


@pytest.mark.parametrize("rule", RULES.by_id.values(), ids=lambda rule: rule.rule_id)
def test_every_sentence_of_a_rule_treats_the_person_well(rule: Rule) -> None:
    why = re.sub(r"\{\w+\}", "value", rule.why)
    texts = [rule.title, why, *(rule.better if "en" in rule.languages else ())]
    assert [found for text in texts for found in findings(Text(rule.rule_id, text))] == []


@pytest.mark.parametrize("rule", RULES.by_id.values(), ids=lambda rule: rule.rule_id)
def test_the_kinder_wording_needs_no_second_look(rule: Rule) -> None:
    for wording in rule.better:
        assert not checker.check(f"Hi Ana,\n\nThank you. {wording}\n\nMina", RULES, Circumstances())


def test_every_class_has_a_rule() -> None:
    assert {rule.class_id for rule in RULES.by_id.values()} >= {
        "arguing",
        "comparing",
        "passive_aggressive",
        "begging",
        "self_put_down",
        "pressure",
        "blame",
        "legal_threat",
        "too_long",
        "too_many_questions",
        "no_thanks_first",
        "placeholder_left",
        "wrong_company",
        "wrong_person",
        "wrong_role",
        "no_reply_address",
        "reply_all",
        "other_recipient",
    }


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('id = "a"\nclass = "blame"\nwhy = "x"\npatern = ["x"]', "patern"),
        ('id = "a"\nclass = "rudeness"\nwhy = "x"', '"a"'),
        ('id = "a"\nclass = "blame"\nwhy = "x"\nseverity = "shouts"', "severity"),
        ('id = "a"\nclass = "blame"\nwhy = "x"\npatterns = ["you (lied"]', "bracket"),
        ('id = "a"\nclass = "blame"\nwhy = "x"\npatterns = ["you lied)"]', "bracket"),
        ('id = "a"\nclass = "blame"\nwhy = "x"\npatterns = ["you {unknown}"]', "unknown"),
        ('id = "a"\nclass = "blame"\nwhy = "x"\npatterns = ["yo* lied"]', "yo*"),
        ('id = "a"\nclass = "blame"\nwhy = "x"\npatterns = ["~2 lied?"]', "must be there"),
        ('id = "a"\nclass = "blame"\nwhy = "x"\n[[rule]]\nid = "a"\nclass = "blame"\nwhy = "x"', "Two rules"),
    ],
)
def test_a_mistake_in_the_table_is_named(entry: str, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)):
        read_rules(WORDS, NAMES, [f"[[rule]]\n{entry}"])
