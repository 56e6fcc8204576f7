"""The words about deleting everything: what goes, what stays, and what a look found then."""

from __future__ import annotations

from afterword.services.deletion import Proof

WORD = "delete"
"""What the person types to go on."""

NOT_THE_WORD = "Type the word “delete” if everything should go."

GOES = (
    "Your cases, with all that happened in them, your looks back and what they answered.",
    "The people you met, and what you wrote to them.",
    "Your choices in the settings, with your name and your phone number.",
    "The unsent letters.",
    "Every backup, those you made by hand too, and files that were set aside as damaged.",
)
STAYS = (
    "Your mails in Gmail.",
    "Files that you exported or copied to another place.",
    "Which browsers are connected. The page “Connections” takes that back.",
    "What you are writing now, in your browser, until it closes.",
    "Notes that wait in your browser. The extension's options show them; none comes back by itself.",
)


def found(proof: Proof) -> list[str]:
    """Return what the look has shown, or else what is left and why that may be."""
    return _left(proof) if not proof.is_clean else _gone(proof)


def _gone(proof: Proof) -> list[str]:
    searched = [f"{proof.looked_for} pieces of your text were looked for in every file here. None is left."]
    return [
        "The data file holds no case, no person, no letter and no choice of yours.",
        "It was written anew, and no unused place is left in it.",
        *(searched if proof.looked_for else []),
        "No backup and no file that was set aside is left.",
    ]


def _left(proof: Proof) -> list[str]:
    places = ", ".join(proof.copies)
    left = {
        "Rows are left in the data file.": proof.rows,
        "Unused places in the data file may still hold old words. The disk may be full.": proof.free_pages,
        "Old words were found in a file here. Another program may hold it open.": proof.words_found,
        f"These files could not be deleted: {places}.": proof.copies,
    }
    return [told for told, is_left in left.items() if is_left]
