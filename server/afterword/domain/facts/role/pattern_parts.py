"""What the patterns of a role are made of: its words, where it ends, the words for a job around it."""

from __future__ import annotations

from afterword.domain.facts.cued_pattern import CuedPattern, Ending
from afterword.domain.facts.names_in_text import BEGINS_SENTENCE
from afterword.domain.facts.pattern_text import alternatives, cued_by, one_of, stands_before

JOB = (
    one_of(
        "position|role|opening|vacancy|job|post|opportunity|gig|posting|spot|seat|place|slot|vacancie|hire|campaign|traineeship|assignment|mandate|contract(?<!training contract)|appointment|requirement"
    )
    + "s?"
)
JOB_CUES = "contract|seat|place|slot|hire|campaign|trainee|spot|position|role|opening|vacanc|job|post|opportunit|gig|title|appointment|requirement|assignment|mandate"
# "Job Coach", "Head of Campaigns position": a word of the title. Most words have another first letter.
JOB_BEHIND = rf"(?=(?-i:[acghjmoprstvACGHJMOPRSTV]))(?!(?-i:[A-Z][a-z]+ )(?:(?-i:[A-Z])|{JOB}\b)){JOB}"
# Words at which something else begins, so that they stand in no role.
STOP = one_of(
    """
    someone|somebody|anyone|anybody|nobody|people|persons?|those|him|her|them|me|it|one
    for|our|your|we|you|us|that|this|to|from|here|see|the|about|regarding|position|role|We|unfortunately|who|whose|which|where|has|have|will|would|could|must|are|were|was
    and (?:we|for|yours?|the|are|will|would)
    wir|sie|ihnen|uns|für die|nous|vous|hemos|ha sido
    """
)
# A comma stands between words and never in the one before it, so that the shortest role is found first.
_LETTERS = r"[^\s.,!?;:“”\"»«]"
_SHORTENED = r"(?:(?<=, )|(?<=at |of |in ))St\.(?=\s[A-Z])|(?:Sr|Asst|Ass|Dr|Dipl|Sen|Gen|Mgr|Dept|[Ww]iss|[Ss]tud|[Tt]echn|[Kk]aufm|[Pp]äd|[Ss]tv|[Ss]taatl|[Pp]harm)\.(?=\s)|dipl\.(?=\s[A-ZÄÖÜ])|Jr\.(?=\s[a-z(])|(?:(?<=the |our |for )|(?<=as |of |to | a ))Jr\.(?=\s[A-Z])"
# What stands behind a word is none of its letters, so that none is given back.
_MARK_INSIDE = rf"[.,?:](?<!\)[.,?:])(?=\w)(?!(?<=\.){BEGINS_SENTENCE}\b)"
WORD = rf"(?:{_SHORTENED}|(?:{_LETTERS}++|{_MARK_INSIDE})+)"
# But for an "'s".
OWNER = rf"(?:{_SHORTENED}|(?:{_LETTERS}|{_MARK_INSIDE})+)"
# "Assistant to the Dean" is one title.
_SERVES = (
    " to "
    + stands_before(
        f"{word} to " for word in ("Assistant", "Clerk", "Secretary", "Adviser", "Advisor", "Chaplain")
    )
    + "(?:the )?"
)
# "Tutor for Maths" too.
_WORKS_FOR = tuple(f"{end} for " for end in ("er", "or", "st", "nt", "ow", "ad", "ech", "ian"))
_TIMES = one_of(
    "January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|The|Mr|Ms|Mrs|Dr"
)
_IS_FOR = rf" for {stands_before(_WORKS_FOR)}(?=[A-Z])(?!{_TIMES}\b)"
_OF_THE = (
    f" of the {stands_before(f'{end} of the ' for end in ('er', 'or', 'an', 'nt', 'ry', 'rk'))}(?=[A-Z])"
)
_ROLE = rf"(?P<role>(?!{STOP}\b){WORD}(?:(?:,? (?!{STOP}\b)|{_SERVES}|{_IS_FOR}|{_OF_THE}){WORD}){{0,14}}?)"
# "wissenschaftlicher Mitarbeiter"
_NAME = rf"(?P<role>(?:[a-zäöü]{{3,}}(?:liche|ische|leitende|vertretende)[rn]? )?(?=[A-ZÀ-Þ0-9.]|[a-z][A-Z]){WORD}(?:,? {WORD}){{0,12}}?)"
_QUOTED = r"[\"“„»«‚‘'](?P<role>[^\"“”„»«‘’'\n]{3,110}(?:(?<=\w)['’](?=\w)[^\"“”„»«‘’'\n]{1,60})*)[\"“”»«‘’']"
_GOES_ON = one_of(
    r"""
    should|ought|must|shall|may|might|deserves?|requires?|calls for|called for|needed|needs (?:an?|some|more|the|to)|depends|did|does|made|makes|will|was|were|would|could|can|cannot|couldn['’]t|won['’]t|hasn['’]t|wasn['’]t|goes|went|got|gets|stopped|ends?|ended|closed|drew|brought|comes|remains?|attracted|proved|looks?|stood|opened|and I|so|again|after|before|since|when|while|until|last|back|if|to be|turned|took|had
    a (?:retenu|été|bien été|suscité|fait|attiré|reçu|donné)|avait|était|reste|sera
    twice|carefully|over the|then|now|yet|earlier|later|though|right (?:now|away)|just (?:then|now|yet)|only (?:now|then)|any (?:earlier|later)|even (?:then|though)|much (?:earlier|later)|anyway|either|nonetheless|nevertheless|regardless|indefinitely|permanently|yesterday|today|tomorrow|tonight|ourselves|myself
    gekozen|ingevuld|vervuld|gelezen|ontvangen|bekeken|beoordeeld|doorgenomen|besproken|kwam|kwamen|kregen|kreeg|hebben|heeft|zijn|reached|came|landed|received|abbiamo|avete|hanno|avons|nous|ont|temos|lo|se|será|queda|quedó|hemos|han|ne|n['’]\w+|non|sarà|si|não|wordt|werd|niet|gaat
    any (?:further|more|longer)|further|We|I (?=am|have|had|was|would|will|want|regret|wish|hope|write|can|must|do|did)|Our|You|Your|at|with|in unser\w*|in response|in reply to|in our|in my|in the|within|through|here|on|by|has|have|is|are
    and (?:regret|for|we|your|the|are|will|would|have|has|had|decided|it|it['’]s|you|he|she|they|this|must)
    but|because|which|from|that|as|they|he|she|who|based|located|you|we|unfortunately
    bei|beim|in unserem|in der|an|ist|sind|und (?:Ihr|das|die|für|den)|vom|zur|mit der
    gesendet|interessieren|beworben|en nuestra|en la|en el|ha|chez|au sein|est|presso
    na|no|nosso|op|bij|aqui|ya|fue|foi|già|è|arrived|commencing|starting|this
    para (?:la |el |o |a )?n[uo](?:estr|ss)[ao]s?|para la (?:planta|sede|delegación|oficina|tienda|sucursal)|pour notre|per (?:la |il )?nostr[ao]|voor onze|van onze
    de nuestr[ao]s?|de notre|del nostro|della nostra|do nosso|da nossa|a otr[ao]|a outr[ao]|para outr[ao]|com outr[ao]|con otr[ao]|con un['’ ]altr[ao]|a un['’ ]?altr[ao]|à (?:une |un )?autre|aan (?:een |iemand )ander
    zona (?=[A-Z])|sede di|e per|Nouveau statut|Nuevo estado|Nuovo stato|Novo estado|Novo status|Nieuwe status
    et (?:nous|vous|pour|de|le|la)|y (?:el|la|te|le|por|que)|e (?:la|ti|per|o|a|di)|en (?:voor|we)|konnten|können|haben|möchten|wurde|für jemand
    """
)
# "Clerk to the Trustees" goes on, where others end.
_GOES_ON_TO = stands_before(
    (
        f"{word} to"
        for word in ("Clerk", "Assistant", "Secretary", "Adviser", "Advisor", "Counsel", "Chaplain")
    ),
    is_wanted=False,
)
# A sentence has one blank between two words. What may stand behind it is looked for once, and so behind a comma.
_BEHIND_BLANK = alternatives(
    rf"""
    {_GOES_ON}\b|\w{{7,}}+(?<=[aei]mos)|to\b{_GOES_ON_TO}
    for\b(?! [A-Z])|for (?=[A-Z])(?:(?={_TIMES}\b)|{stands_before(_WORKS_FOR, is_wanted=False)})
    [.!?;“”\"»«](?![A-Za-z])|:\s|[—|]\s|-\s(?=[a-z])|(?<! d[aeiu] )(?<! of )\w+:\s|$
    """
)
_BEHIND_COMMA = alternatives(
    r"""
    (?:I|We|You|Your|Our|VN|V\.? ?Sa?|V\. ?Exa?|V$|S\.V|Ref|Req|Job|No|Nr)\b|(?:Le|La|Vi|Ci|Lei|Nous|Vous|Wir|Sie) [a-zà-ÿ]
    [A-Z/-]*\d[\w/-]*\d|(?![A-Z0-9(/])
    """
)
_END = (
    rf"(?=\s+{_BEHIND_BLANK}|,\s+{_BEHIND_COMMA}|\.(?:{BEGINS_SENTENCE}\b|(?<=\)\.)[A-Za-z])"
    r"|:\s|[.!?;“”\"»«](?![A-Za-z])|$)"
)
# "our three Welder positions"
COUNTED = r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d) )?"
# German writes its nouns with capitals: a small word that does not belong to a title ends it.
_INSIDE_DE = "für|im|in|und|der|des|den|dem|mit|zur|zum|von|auf|oder|künstliche\\w*|digitale\\w*|of|and|the"
_END_DE = (
    rf"(?=\.{BEGINS_SENTENCE}\b|(?<!/)\s+(?!(?:{_INSIDE_DE})\b)[a-zäöü]|\s+(?:im|in|auf) (?:unser|der Ab|eine)|\s+mit der"
    r"|\s+und (?:Ihr|das|die|für|den|Ihnen|Sie|dein|bitten|danken|bedanken|freuen|bedauern|haben|möchten|müssen|teilen|kommen|wünschen|hoffen|nehmen)\b|\s*[.!?;“”\"»«](?![A-Za-z])|,|\s*$)"
)


_PARTS = {
    "ROLE": _ROLE,
    "NAME": _NAME,
    "QUOTED": _QUOTED,
    "ENDDE": _END_DE,
    "ENDIT": rf"(?:{_END}|(?=\s+in [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’.-]+)*(?:[.,;!]|\s*$)))",
    "END": _END,
}


def spell_out(text: str) -> str:
    """Put each part into a text where its name stands: ROLE, NAME, QUOTED, END and the others."""
    for name, part in _PARTS.items():
        text = text.replace(name, part)
    return text


_ENDINGS = {name: Ending(spell_out(name)) for name in ("ROLEENDIT", "ROLEEND", "NAMEENDDE", "NAMEEND")}


def pattern(cues: str, text: str, begins: str = "") -> CuedPattern:
    """Compile a turn of phrase in which ROLE, NAME, QUOTED and END stand for what they are called by."""
    ending = next(filter(text.endswith, _ENDINGS), None)
    # What takes as little as it can does not give back: it is compiled whole.
    if not ending or "}?" in text.removesuffix(ending):
        return cued_by(cues, spell_out(text), begins)
    return cued_by(cues, text.removesuffix(ending), begins, _ENDINGS[ending])
