"""A companion that is killed has kept every write it acknowledged, and a repeated write is one row."""

import http.client
import random
import signal
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from itertools import islice

KILLS = 8


def _rows(companion):
    with closing(sqlite3.connect(companion.data_dir / "afterword.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in copy.execute("SELECT message_id FROM cases ORDER BY id")]


def test_every_acknowledged_event_is_there_after_kills(companion):
    acknowledged = []
    dice = random.Random(8)
    for _ in range(KILLS):
        # Begun once some are acknowledged, however slow the machine; it falls into one of those that follow.
        timer = threading.Timer(dice.uniform(0, 0.05), companion.process.kill)
        begins_at = len(acknowledged) + dice.randint(2, 20)
        try:
            while True:
                key = f"event-key-{len(acknowledged)}"
                status, _answer = companion.record(key)
                assert status in (200, 201)
                acknowledged.append(key)
                if len(acknowledged) == begins_at:
                    timer.start()
        except (OSError, http.client.HTTPException):
            assert timer.ident, "The companion ended by itself"
            timer.join()
            companion.process.wait()
        companion.launch()
    companion.stop()
    rows = _rows(companion)
    assert len(acknowledged) > KILLS
    assert set(acknowledged) <= set(rows)
    assert len(rows) == len(set(rows))


def test_a_repeated_event_is_recorded_once_by_many_callers(companion):
    with ThreadPoolExecutor(20) as callers:
        answers = list(callers.map(lambda _: companion.record("the-same-key"), range(20)))
    assert sorted(status for status, _ in answers) == [200] * 19 + [201]
    assert len({answer["event_id"] for _, answer in answers}) == 1


def test_the_same_key_with_another_body_is_refused(companion):
    companion.record("the-same-key")
    status, answer = companion.record("the-same-key", company="Harbour & Pine")
    assert (status, answer["code"]) == (422, "idempotency_conflict")


def test_many_callers_at_once_meet_no_locked_database(companion):
    with ThreadPoolExecutor(20) as callers:
        statuses = [
            status for status, _ in callers.map(lambda n: companion.record(f"event-key-{n}"), range(200))
        ]
    assert statuses == [201] * 200


def test_a_stop_finishes_the_requests_under_way(companion):
    with ThreadPoolExecutor(20) as callers:
        answers = [callers.submit(companion.record, f"event-key-{n}") for n in range(60)]
        # Whichever come first: one that has not reached the companion by then may be refused.
        for answer in islice(as_completed(answers), 6):
            answer.result()
        assert companion.stop(signal.SIGTERM) == 0
    finished = [
        a.result()[1]["case"]["message_id"] for a in answers if a.exception() is None and a.result()[0] == 201
    ]
    assert set(finished) <= set(_rows(companion))
    assert len(finished) >= 6
