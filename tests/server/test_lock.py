"""Only one companion uses a data folder, and a killed one leaves it free."""

import signal
import subprocess
import sys

import pytest

from afterword.lock import AlreadyRunningError, DataFolderLock

HOLDER = """
import sys, time, pathlib
from afterword.lock import DataFolderLock
with DataFolderLock(pathlib.Path(sys.argv[1])) as lock:
    lock.note("127.0.0.1:1234")
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock."""
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.mark.usefixtures("holder")
def test_a_second_companion_is_told_where_the_first_one_is(tmp_path):
    with pytest.raises(AlreadyRunningError, match=r"127\.0\.0\.1:1234"), DataFolderLock(tmp_path):
        pass


def test_a_killed_companion_leaves_the_folder_free(holder, tmp_path):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    with DataFolderLock(tmp_path) as lock:
        assert lock.path.exists()
