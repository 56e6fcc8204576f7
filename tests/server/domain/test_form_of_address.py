"""How a mail speaks to its reader, told from its greeting."""

import pytest

from afterword.domain.form_of_address import is_formal


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Ms Okafor,",
        "Dear Dr. Okafor,",
        "Good morning, Mrs Okafor",
        "Dear Sir or Madam,",
        "Sehr geehrte Frau Okafor,",
        "Sehr geehrte Damen und Herren,",
        "Guten Tag, Frau Okafor,",
        "Liebe Frau Okafor,",
        "Madame, Monsieur,",
        "Bonjour Madame,",
        "Estimada Sra. Okafor:",
        "Gentile signora Okafor,",
        "Geachte mevrouw Okafor,",
        "Sayın Okafor,",
    ],
)
def test_title_and_surname_are_formal_in_each_language(greeting):
    assert is_formal(f"{greeting}\n\nThank you for your application.")


@pytest.mark.parametrize(
    "greeting", ["Hi Mina,", "Dear Mina,", "Dear Mina Okafor,", "Hallo Mina,", "Liebe Mina,", "Hello,", ""]
)
def test_a_first_name_is_not(greeting):
    assert not is_formal(f"{greeting}\n\nThank you for your application.")


def test_only_the_greeting_of_the_senders_own_words_counts():
    assert not is_formal("Hi Mina,\n\nMs Lind asked me to write.\n\n> Dear Ms Okafor,\n> Thank you.")
    assert not is_formal(f"Hi Mina,\n\n{'We thank you. ' * 40}\n\nDear Ms Okafor,")
