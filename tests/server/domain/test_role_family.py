"""The kind of job: proposed from a title, and found again behind others."""

import pytest

from afterword.domain import role_family


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        ("Senior Data Analyst (m/f/d)", "data analyst"),
        ("Product Designer, Mobile", "product designer"),
        ("Head of Design", "design"),
        ("Junior SQL Developer II", "SQL developer"),
        ("Customer Support Specialist - Night shift", "customer support specialist"),
        ("Data Analyst m/w/d", "data analyst"),
        ("Lead", None),
        ("", None),
        (None, None),
    ],
)
def test_the_title_without_rank_and_aside_is_proposed(role, kind):
    assert role_family.propose(role) == kind


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        ("data analyst", "Lead Data Analyst"),
        ("design", "Product designer"),
        ("designer", "UX Designer (m/f/d)"),
        ("Réception", "Reception manager"),
        ("C++", "C++ developer"),
    ],
)
def test_a_kind_fits_a_role_that_names_it(kind, role):
    assert role_family.fits(kind, role)


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        ("data analyst", "Data engineer"),
        ("it", "Items clerk"),
        ("C", "C++ developer"),
        (None, "Data analyst"),
        ("data", None),
        ("", "Data analyst"),
    ],
)
def test_another_kind_does_not_fit(kind, role):
    assert not role_family.fits(kind, role)


@pytest.mark.parametrize(
    "role", ["Senior Data Analyst (m/f/d)", "Product Designer, Mobile", "Head of Design", "SQL II"]
)
def test_what_is_proposed_fits_the_role_it_came_from(role):
    assert role_family.fits(role_family.propose(role), role)
