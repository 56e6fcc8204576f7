"""A mail outside the thread of the question is told by its company, however the name is written."""

import pytest

from afterword.services import answers, messages, own_word
from tests.factories import make_case, make_message
from tests.server.services.answering import LATER, POINTS, ask

pytestmark = pytest.mark.usefixtures("app")


def _look(company):
    told = make_message(text=POINTS, received_at=LATER, from_address="hr@other.example", thread_id="9" * 16)
    reading = own_word.prefer(messages.read(told), told["message_id"])
    reading["facts"]["company"] = company
    found = answers.add_to(reading, told)["answers"]
    return found and found["case"]["company"]


@pytest.mark.parametrize("written", ["Ørsted Lys", "ØRSTED LYS", "ørsted  lys"])
def test_a_name_with_letters_beyond_ascii_is_the_same_name(written):
    ask(make_case(thread_id=None, company="Ørsted Lys", role=None))
    assert _look(written) == "Ørsted Lys"


@pytest.mark.parametrize("written", ["Ørsted", "Ørsted Lys Nord", "Lys"])
def test_a_name_that_is_a_part_of_another_is_another_company(written):
    ask(make_case(thread_id=None, company="Ørsted Lys"))
    assert _look(written) is None
