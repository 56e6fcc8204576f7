"""A full disk is told, loses nothing, and is forgotten once there is room again."""

import resource
import signal

FILE_LIMIT = 400_000


def _limit_files():
    # The signal would end the process; ignored, the write gets an error, as on a full disk.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def _fill(companion):
    """Record until the disk refuses; return the keys that were acknowledged and the refusal."""
    acknowledged = []
    for number in range(5000):
        status, answer = companion.record(f"event-key-{number}", text="Thank you. " * 200)
        if status != 201:
            return acknowledged, (status, answer["code"])
        acknowledged.append(f"event-key-{number}")
    raise AssertionError("the disk never filled")


def test_a_full_disk_is_told_and_what_was_acknowledged_stays(companion):
    companion.stop()
    companion.launch(preexec_fn=_limit_files)
    acknowledged, refusal = _fill(companion)
    assert refusal == (507, "disk_full")
    assert companion.call("GET", "/cases?limit=1")[1]["cases"]
    companion.stop()
    companion.launch()
    for key in acknowledged:
        assert companion.call("GET", f"/cases?message_id={key}")[1]["cases"], key
    assert companion.record("told-after")[0] == 201
