"""Random walks through the history agree with a plain dictionary that does the same."""

import uuid

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, rule, run_state_machine_as_test

MESSAGES = st.sampled_from([f"19d847db5373{number:04d}" for number in range(4)])
COMPANIES = st.sampled_from(["Northlight Labs", "Harbour & Pine", "Tidewater", None])
KINDS = st.sampled_from(["put_into_reply", "copied", "marked_as_sent"])


JSON = {"Content-Type": "application/json"}
# The person deleted the case: telling of it again brings nothing back.
DELETED = (404, "not_found")


def make_machine(client):
    """Return a machine that talks to the client and keeps its own books beside it."""

    class History(RuleBasedStateMachine):
        tellings = Bundle("tellings")

        def __init__(self):
            super().__init__()
            for case in client.get("/api/v1/cases?limit=100").json["cases"]:
                client.delete(f"/api/v1/cases/{case['case_id']}", headers=JSON)
            self.companies = {}
            self.events = {}
            self.told = {}

        @rule(target=tellings, message_id=MESSAGES, company=COMPANIES, kind=KINDS)
        def tell(self, message_id, company, kind):
            telling = (uuid.uuid4().hex, message_id, company, kind)
            answer = self._post(telling)
            assert answer.status_code == 201
            self.told[telling[0]] = (message_id, answer.json["event_id"])
            self.companies[message_id] = company or self.companies.get(message_id)
            self.events.setdefault(message_id, []).append(kind)
            return telling

        @rule(telling=tellings)
        def tell_again(self, telling):
            answer = self._post(telling)
            if telling[0] in self.told:
                assert (answer.status_code, answer.json["event_id"]) == (200, self.told[telling[0]][1])
            else:
                assert (answer.status_code, answer.json["code"]) == DELETED

        @rule(telling=tellings)
        def tell_something_else_with_the_same_key(self, telling):
            assert self._post((telling[0], telling[1], "Another company", telling[3])).status_code == 422

        @rule(message_id=MESSAGES)
        def delete(self, message_id):
            found = client.get(f"/api/v1/cases?message_id={message_id}").json["cases"]
            assert bool(found) == (message_id in self.events)
            for case in found:
                assert client.delete(f"/api/v1/cases/{case['case_id']}", headers=JSON).status_code == 204
                self.companies.pop(message_id)
                self.events.pop(message_id)
                self.told = {key: told for key, told in self.told.items() if told[0] != message_id}

        @rule(message_id=MESSAGES)
        def look(self, message_id):
            found = client.get(f"/api/v1/cases?message_id={message_id}").json["cases"]
            if message_id not in self.events:
                assert found == []
                return
            case = client.get(f"/api/v1/cases/{found[0]['case_id']}").json
            assert case["company"] == self.companies[message_id]
            assert [event["kind"] for event in case["events"]] == self.events[message_id]

        def _post(self, telling):
            key, message_id, company, kind = telling
            case = {"message_id": message_id, "company": company, "kind": "rejection"}
            event = {"case": case, "kind": kind, "happened_at": "2026-11-24T10:00:00Z"}
            return client.post("/api/v1/events", json=event, headers={"Idempotency-Key": key})

    return History


def test_the_history_agrees_with_a_dictionary(paired_client):
    run_state_machine_as_test(
        make_machine(paired_client),
        settings=settings(
            max_examples=25, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
