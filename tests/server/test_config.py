"""What the companion is started with, and the clock that a file may tell."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.config import clock_from, from_environment, utc_now


def is_real(now):
    """Tell whether a moment is the present one."""
    return abs(now - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_clock_is_the_real_one_unless_a_file_tells_it(monkeypatch, tmp_path):
    monkeypatch.delenv("AFTERWORD_CLOCK_FILE", raising=False)
    assert from_environment(data_dir=tmp_path).now is utc_now


def test_a_clock_file_is_read_anew_each_time(monkeypatch, tmp_path):
    file = tmp_path / "clock"
    monkeypatch.setenv("AFTERWORD_CLOCK_FILE", str(file))
    config = from_environment(data_dir=tmp_path)
    assert (config.clock_file, is_real(config.now())) == (file, True)
    for moment in ("2026-11-24T10:00:00Z", "2026-11-24T15:00:00+01:00\n"):
        file.write_text(moment, encoding="utf-8")
        assert config.now() == datetime.fromisoformat(moment.strip())


def test_a_clock_file_that_holds_no_moment_is_said_to(tmp_path):
    file = tmp_path / "clock"
    file.write_text("noon", encoding="utf-8")
    with pytest.raises(ValueError, match="noon"):
        clock_from(file)()
