"""A connected companion in a process of its own, ended after each test."""

import pytest

from tests.companion_process import CompanionProcess


@pytest.fixture
def start(tmp_path):
    """Start companions on one data folder; all of them are ended afterwards."""
    started = []

    def start_one(**options):
        started.append(CompanionProcess(tmp_path / "data", **options))
        return started[-1]

    yield start_one
    for companion in started:
        companion.process.kill()
        companion.process.wait()


@pytest.fixture
def companion(start):
    """A running, connected companion."""
    return start().pair()
