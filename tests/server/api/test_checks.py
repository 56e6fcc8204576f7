"""The checker over HTTP: what is found, where it stands, and what was set aside."""

import pytest

URL = "/api/v1/drafts/check"
RULES = "/api/v1/drafts/check/rules"
WASTE = "Hi Ana,\n\nThank you for the mail 🎈. You wasted my time.\n\nMina"


def found(client, text=WASTE, **wish):
    answer = client.post(URL, json={"text": text, **wish})
    assert answer.status_code == 200, answer.json
    return answer.json["findings"]


def test_a_phrase_is_quoted_with_its_reason_and_a_kinder_wording(paired_client):
    (finding,) = found(paired_client)
    assert (finding["class"], finding["severity"]) == ("blame", "advises")
    assert finding["quote"] == "wasted my time"
    assert finding["why"]
    assert finding["better"]


def test_places_are_counted_as_a_browser_counts(paired_client):
    (finding,) = found(paired_client)
    units = WASTE.encode("utf-16-le")
    replaced = finding["replaces"]
    assert units[finding["start"] * 2 : finding["end"] * 2].decode("utf-16-le") == "wasted my time"
    assert units[replaced["start"] * 2 : replaced["end"] * 2].decode("utf-16-le") == "You wasted my time."


def test_space_at_the_ends_of_a_draft_moves_no_place(paired_client):
    text = "\n\n  " + WASTE + "  \n"
    (finding,) = found(paired_client, text)
    units = text.encode("utf-16-le")
    assert units[finding["start"] * 2 : finding["end"] * 2].decode("utf-16-le") == "wasted my time"


def test_what_is_about_the_whole_draft_has_no_place(paired_client):
    (finding,) = found(paired_client, "Thank you, Ana.", context={"sender_kind": "no_reply"})
    assert (finding["class"], finding["severity"]) == ("no_reply_address", "blocks")
    assert (finding["start"], finding["end"], finding["replaces"]) == (None, None, None)


def test_a_finding_that_was_set_aside_stays_away(paired_client):
    (finding,) = found(paired_client)
    assert found(paired_client, ignored=[finding["key"]]) == []


def test_a_rule_can_be_left_out_for_once(paired_client):
    (finding,) = found(paired_client)
    assert found(paired_client, muted=[finding["rule_id"]]) == []


def test_a_rule_can_be_muted_for_good_and_speak_again(paired_client):
    (finding,) = found(paired_client)
    switch = {"rule_id": finding["rule_id"], "muted": True}
    listed = paired_client.patch(RULES, json=switch).json["rules"]
    assert [rule["rule_id"] for rule in listed if rule["muted"]] == [finding["rule_id"]]
    assert found(paired_client) == []
    paired_client.patch(RULES, json=switch | {"muted": False})
    assert found(paired_client)


def test_a_rule_that_is_not_there_cannot_be_muted(paired_client):
    answer = paired_client.patch(RULES, json={"rule_id": "no_such_rule", "muted": True})
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


def test_the_rules_are_listed_with_a_title_and_an_example(paired_client):
    listed = paired_client.get(RULES).json["rules"]
    assert all(rule["title"] for rule in listed)
    assert any(rule["example"] for rule in listed)


def test_words_and_questions_are_counted(paired_client):
    answer = paired_client.post(URL, json={"text": "Thank you, Ana. How are the maps? And you?"}).json
    assert (answer["word_count"], answer["question_count"]) == (9, 2)


def test_the_persons_own_name_is_no_wrong_name(paired_client):
    paired_client.patch("/api/v1/settings", json={"sign_off_name": "Mina Okafor"})
    text = "Thanks for all your help, Mina. Ana told me how much you did."
    assert found(paired_client, text, context={"contact_name": "Ana Ruiz"}) == []


def test_an_empty_draft_is_left_in_peace(paired_client):
    assert found(paired_client, "") == []
    assert found(paired_client, " \n") == []


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": None},
        {"text": "x" * 20_001},
        {"text": "", "context": {"colour": "red"}},
        {"text": "", "context": {"sender_kind": "robot"}},
        {"text": "", "context": {"recipients": "ana@northlight.example"}},
        {"text": "", "ignored": ["x"] * 201},
    ],
)
def test_a_request_of_another_shape_is_refused(paired_client, body):
    answer = paired_client.post(URL, json=body)
    assert (answer.status_code, answer.json["code"]) == (400, "bad_request")
