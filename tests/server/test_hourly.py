"""What is done hourly is done at once, again, and no longer than the block lasts."""

from threading import Event

from afterword.hourly import hourly


def test_it_acts_at_once_and_again():
    acted = []
    again = Event()

    def act():
        acted.append(1)
        if len(acted) == 3:
            again.set()

    with hourly(act, seconds=0.001):
        assert acted
        assert again.wait(5)
    count = len(acted)
    assert not Event().wait(0.02)
    assert len(acted) == count


def test_leaving_does_not_wait_for_the_hour():
    acted = []
    with hourly(lambda: acted.append(1)):
        pass
    assert acted == [1]
