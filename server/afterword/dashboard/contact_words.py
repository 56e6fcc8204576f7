"""The words of the pages about people, and of the settings for LinkedIn."""

from __future__ import annotations

RELATIONS = {
    "hiring_manager": "Interviewed me",
    "recruiter": "Recruiter",
    "referrer": "Introduced me",
    "peer": "Somebody I met",
}
ACCOUNTS = {"free": "Free", "premium": "Premium"}

NAME_MISSING = "Write their name, so that you can find them again."
NO_PROFILE = "Write the address of a page, such as https://www.linkedin.com/in/name/."
PROFILE_TAKEN = "Somebody else here has this profile."
NO_NUMBER = "Write a whole number up to 1000, or leave it empty."
