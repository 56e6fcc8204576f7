"""Recognises the language of a mail by its smallest words."""

from __future__ import annotations

import re
import struct

from afterword.domain.mail.letters import LetterPattern

_WORDS = {
    "en": """the and to of you your we our for with this that have not are is it be will in on at from as by an was
        thank thanks please would has been can if or hi dear i my me""",
    "de": """der die das und wir sie ihre ihr ihnen für mit nicht ist dass eine einen den dem zu auf uns im bei haben
        leider vielen dank ihrer es wird sich von als auch dich dir du werden können hallo geehrte geehrter
        oder aus nach zum zur ein ich am tag guten herr herrn frau gruß grüße mfg vg lg kein keine keinen niemanden schon
        bewerbung sind dein deine bedarf abgelehnt begründung stelle""",
    "es": """el la los las de que y en un una por para con su sus tu te no es del al se nos hemos gracias más este esta
        hola como lo le estimado estimada pero o sobre""",
    "fr": """le la les de des et vous nous votre que pour dans une un est pas au du avec sur ce cette ne qui en
        bonjour merci à par vos avons être n l d plus ou aux""",
    "it": """il la lo gli di che e per con non un una del della è sono tua tuo ti abbiamo al nel alla ciao grazie
        questa questo i le si ma come più dei delle sua suo per""",
    "pt": """o a os as de que e em um uma para com não seu sua do da no na por se você nos olá obrigado mais este
        esta ao pelo pela foi como à são""",
    "nl": """de het een en van je we wij voor met niet dat is te op in zijn hebben jouw ons onze u uw aan bij ook naar
        dank maar helaas deze dit er als om beste geen""",
    "tr": """ve bir bu için ile olarak size sizin da de başvuru başvurunuz teşekkür ederiz ederim ilginiz iyi günler
        sayın merhaba çok değil daha en olan gibi tarafından biz bize sizi üzere kadar""",
}
_LANGUAGES: dict[str, list[int]] = {}
for _place, _words in enumerate(_WORDS.values()):
    for _word in _words.split():
        _LANGUAGES.setdefault(_word, []).append(_place)
# What a whole word counts, so that each share of it is whole too.
_ONE = 840
_FIELD = 32
# A word of several counts for each of them by its share: all shares in one number, a field for each language.
_LEARNED = {
    word: sum(_ONE // len(places) << _FIELD * place for place in places)
    for word, places in _LANGUAGES.items()
}
_PACKED = struct.Struct(f"<{len(_WORDS)}I")

# A letter that only one of the languages writes weighs as much as a few words.
_LETTERS = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ã": "pt",
    "õ": "pt",
    "ı": "tr",
    "ğ": "tr",
    "ş": "tr",
    "œ": "fr",
}
_LETTER = re.compile(f"[{''.join(_LETTERS)}]")
_WORD = LetterPattern("LETTER+")
_CHARACTERS = 1_000
_FEWEST_WORDS = 2
_SECOND_SHARE = 0.45
_SECOND_WORDS = 8


def recognise(text: str) -> list[str]:
    """Return the language a text is written in, and a second one it may be mixed with; none when unclear."""
    start = text[:_CHARACTERS].lower()
    is_ascii = start.isascii()
    words = _WORD.choose(start).findall(start)
    total = len(words)
    shares = sum(filter(None, map(_LEARNED.get, words)))
    counts = dict(zip(_WORDS, _PACKED.unpack(shares.to_bytes(_PACKED.size, "little")), strict=True))
    for letter in () if is_ascii else _LETTER.findall(start)[:20]:
        counts[_LETTERS[letter]] += _ONE
    ranked = sorted(counts, key=counts.__getitem__, reverse=True)
    best = counts[ranked[0]] / _ONE
    if best < _FEWEST_WORDS or best < 0.08 * total:
        return ranked[:1] if best > 1 and total < 20 else []
    second = counts[ranked[1]] / _ONE
    return ranked[:2] if second >= max(_SECOND_SHARE * best, _SECOND_WORDS) else ranked[:1]
