"""Further words in which feedback is refused, or stands in the mail itself."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import any_of, cued

REFUSED_TOO = cued(
    (
        "discuss", "scores", "obligation", "confidential", "grounds", "supplied", "tailored", "damos", "entregan", "fornisce", "spiegazion", "compartilha",
        "afzonderlijke", "per persoon", "yorum", "gerekçe", "vertraulich", "confidentiel", "confidenci", "riservat", "vista de prova", "punteggi",
    ),
    any_of(
        r"""
        (?:scores?|tests?|results?|grounds|marks|reasons?)\b (?:can ?not|are not|is not|will not) (?:be )?(?:discussed|disclosed|supplied|shared)|(?:not|cannot|unable to) discuss (?:the )?(?:grounds|scores?|marks)|no reasons? (?:can|will|may) be (?:supplied|given|disclosed|shared)
        no obligation to (?:furnish|give|provide|state) (?:\w+ )?reasons|(?:deliberations?|proceedings|discussions)\b[^.!?]{0,60}\bconfidential\w*|bound to confidentiality|tailored answer\b[^.!?]{0,60}\bcan['’]t
        no damos (?:\w+ )?comentarios|no se entregan|restent confidentielles|non fornisce (?:chiarimenti|motivazioni)|non riusciamo a dare spiegazioni|não compartilha os motivos|não haverá vista de prova|niet (?:kan |kunnen )?ingaan op afzonderlijke|uitleggen per persoon
        kişiye özel yorum|gerekçe\w* (?:\w+ ){0,2}paylaşılma\w*|beratungen? (?:\w+ ){0,4}vertraulich
        """
    ),
)  # fmt: skip
INCLUDED_TOO = cued(
    (
        "advice:", "comments below", "notes:", "as below", "report", "unsolicited", "lesson for", "cost you", "things i loved", "less strong", "strongest answer", "view:", "words for you",
    ),
    any_of(
        r"""
        my advice:|(?:reader|panel|assessor|interviewer) comments below|(?:their|client['’]s|our|my) notes:|feedback is as below|(?:written|feedback) report\b[^.!?]{0,60}\b(?:in|on) your (?:portal|account)|(?:unsolicited|honest) note:
        lesson for next|things? (?:that|which) cost you|things i loved:|less strong:|your strongest answer|(?:interviewer|panel|client)['’]s view:|(?:their|her|his) words for you
        """
    ),
)  # fmt: skip
OFFERED_TOO = cued(
    ("sheet", "doubts", "queries", "expand on", "go deeper", "whole story", "swung it", "informal discussion", "welcome a call", "what i'd work on", "was missing", "misread"),
    any_of(
        r"""
        scor\w+ sheets? can be requested|any doubts about (?:the )?above|queries about (?:the |your )?(?:scor\w+|marks?|result)|happy to (?:expand on|go deeper)|(?:call|on a call) and go deeper|hear the whole story|what might have swung it|may request an informal discussion
        would welcome a call from you|tell you what i['’]d work on|what (?:the )?(?:others|panel|team) felt was missing
        """
    ),
)  # fmt: skip
