"""Questions over HTTP."""

import pytest


def ask(client, **wish):
    """Ask for questions."""
    return client.post("/api/v1/questions", json=wish)


def test_there_is_always_a_question(paired_client):
    answer = ask(paired_client, message_id="a", case_id=None, stage="final", own="Who got it?")
    assert answer.status_code == 200
    assert [each["kind"] for each in answer.json["questions"]] == ["general"]
    assert answer.json["own"]["answerability"] == "unlikely"


def test_a_blank_question_of_ones_own_is_none(paired_client):
    assert ask(paired_client, own=" ").json["own"] is None


def test_a_case_that_is_not_there_is_404(paired_client):
    assert ask(paired_client, case_id=5).status_code == 404


@pytest.mark.parametrize("wish", [{"case_id": 0}, {"case_id": "1"}, {"stage": "hired"}, {"mood": "low"}])
def test_a_wrong_wish_is_named(paired_client, wish):
    answer = ask(paired_client, **wish)
    assert (answer.status_code, list(answer.json["details"])) == (400, list(wish))
