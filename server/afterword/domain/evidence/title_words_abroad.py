"""Takes words in the title of a job for what they are there, beside English: "Agente de alquiler", "Yemek Kursu Eğitmeni".

A flat, a course or an order are other matters. Behind a word for work that an application or a position is for, and in
Turkish in front of one, they are a part of its title.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from afterword.domain.evidence.words_in_names import MISTAKEN, is_capital, say_nothing
from afterword.domain.facts.occupations import OCCUPATIONS
from afterword.domain.facts.pattern_text import words_of
from afterword.domain.facts.role.made import is_made_like_a_trade
from afterword.domain.lexicon.classes import CLASSES
from afterword.domain.mail.sentences import Sentence

# "Ingeniera de datos", "Atención al Cliente".
_IN_A_TITLE = MISTAKEN | {CLASSES[name] for name in ("file", "client", "test", "search", "contract")}
_LANGUAGES = frozenset(("es", "fr", "it", "pt", "nl", "tr"))
# Who is called so is taught, helped or rewarded, and no employee.
_NO_WORK = words_of(
    """
    estudiante estudiantes alumna alumno socia socio voluntaria voluntario cliente paciente autora autor becaria becario tutora tutor padrino
    étudiant étudiante élève bénévole adhérent adhérente client cliente auteur autrice membre locataire emprunteur boursier
    studente studentessa volontaria volontario cliente autore autrice socio socia inquilino
    estudante aluno aluna voluntária voluntário sócio sócia inquilino locatário
    student studente vrijwilliger klant auteur lid huurder cursist
    öğrenci öğrencisi gönüllü müşteri müşterisi üye üyesi kiracı kiracısı yazar yazarı
    master owner host hostess fellow scholar staff phd postdoc doctoral
    """
)
# "Puesto de agente", "candidature comme négociateur": what stands before a title.
_BEFORE = words_of(
    """
    de del para como por a d di da come per quale do um uma un una une le la l que comme pour à au als van voor il lo
    position puesto vacante vacature functie poste offre ruolo posizione vaga cargo função
    """
)
# What joins the words of a title.
_JOINS = words_of(
    "de del di da do du des d dei degli delle della dos das van y e et per voor para pour à l la las los le les il i gli al ai alla agli alle"
)
_WHERE = words_of(
    "en in bij op em na no nas nos onze ons uw je nuestra nuestro nuestras nuestros nossa nosso nossas nossos nostra nostro nostri nostre notre nos dans chez presso aan"
)
_FARTHEST = 5
ENDS_OF_TURKISH = re.compile(r"(?:s?[ıiuü])$")


def take_titles_abroad_as_names(
    heading: Collection[Sentence], sentences: Collection[Sentence], language: str
) -> None:
    """Tag words for other matters as saying nothing where they are part of the title of a job."""
    if language not in _LANGUAGES:
        return
    for each in (*heading, *sentences):
        if not each.has(_IN_A_TITLE):
            continue
        for place, letter in enumerate(each.tags):
            if letter in _IN_A_TITLE and (
                _ends_turkish_title(each, place)
                if language == "tr"
                else _is_behind_work(each, place, each in heading)
            ):
                say_nothing(each, place)


def _is_behind_work(sentence: Sentence, place: int, is_heading: bool) -> bool:
    """Tell whether a word stands behind one for work, and that where a title stands."""
    words = sentence.words
    for at in range(place - 1, max(-1, place - _FARTHEST), -1):
        word = words[at]
        if is_work(word):
            if at == 0:
                return is_heading
            return words[at - 1] in _BEFORE or (is_heading and is_capital(sentence, at))
        # "Agente inmobiliario de": one word may tell more of it, none where it is.
        if not word or word in _WHERE or (word not in _JOINS and at < place - 3):
            return False
    return False


def _ends_turkish_title(sentence: Sentence, place: int) -> bool:
    """Tell whether a word with a capital is followed by one for work: "Kredi Tahsis Uzmanı"."""
    if not is_capital(sentence, place):
        return False
    for at in range(place + 1, min(place + 4, len(sentence.words))):
        if not sentence.words[at] or not is_capital(sentence, at):
            return False
        if is_work(sentence.words[at]) or is_work(ENDS_OF_TURKISH.sub("", sentence.words[at])):
            return True
    return False


def is_work(word: str) -> bool:
    """Tell whether a word in small letters is what somebody works as."""
    return word not in _NO_WORK and (word in OCCUPATIONS or is_made_like_a_trade(word))
