"""What is not so, is taken or has gone, and is no job: who missed a call, a slot, a room, a shift."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import cued_anywhere

SAID = cued_anywhere(
    r"""
    wasn't you|wasn’t you|not you|isn't you|isn’t you :: \b(?:it|that) (?:wasn['’]t|was not|isn['’]t|is not) you (?:who|that|i (?:spoke|called|meant|rang|wrote)|we (?:meant|called|wrote))\b[^.!?;,\n]*
    slot|room|parking|time|o'clock|dates :: (?:^|[.!?\n])(?![^.!?\n]*\b(?:hired|position|job|role|post|vacancy|scheme|programme|program|course|team|graduate|trainee|placement|apprentice\w*)\b)[^.!?\n]*\b(?:slot|time slot|room|parking (?:space|spot)|dates?)\b(?: \w+){0,4} (?:is|are|was|were|has|have)(?: \w+){0,3} (?:taken|gone|given|booked|filled)\b[^.!?;,\n]*
    termin|uhr|zimmer|raum|parkplatz|wohnung :: (?:^|[.!?\n])(?![^.!?\n]*(?:stelle|position|posten|platz in)\b)[^.!?\n]*\b(?:termin|uhrzeit|zimmer|raum|parkplatz|dienstwohnung|wohnung)\b[^.!?;\n]*\b(?:vergeben|belegt|besetzt)\b[^.!?;\n]*
    termin|uhr :: \b(?:termin|zeit|uhr)\b[^.!?;\n]*\b(?:andere[nr]?) (?:bewerber|kandidat)\w*\b[^.!?;\n]*\b(?:geben|gegeben|überlassen)\b[^.!?;\n]*
    créneau|horaire|rendez-vous :: \b(?:créneau|horaire|rendez-vous)\b[^.!?;\n]*\b(?:prise?|attribuée?|donnée?|réservée?|complet)\b[^.!?;,\n]*
    la hora|cita|franja|horário|horario :: \b(?:la hora|la cita|la franja|o horário|el horario)\b[^.!?;\n]*\b(?:ocupad|dad|asignad|cogid|reservad)[oa]\b[^.!?;,\n]*
    orario|appuntamento|slot :: \b(?:l['’]orario|l['’]appuntamento|lo slot)\b[^.!?;\n]*\b(?:occupat|pres|dat|assegnat)[oa]\b[^.!?;,\n]*
    tijdslot|tijdstip|afspraak :: \b(?:tijdslot|tijdstip|afspraak)\b[^.!?;\n]*\b(?:vergeven|bezet|gegeven)\b[^.!?;,\n]*
    saat|randevu :: \b(?:saat\w*|randevu\w*)\b[^.!?;\n]*\b(?:dolu|alındı|verildi|başka bir aday)\b[^.!?;,\n]*
    locker|cabin|shift|bed|desk :: \b(?:get|got|have|the) the? ?(?:\w+ )?(?:locker|cabin|early shift|night shift|bunk|desk)\b[^.!?;\n]*\b(?:beat you|given to|someone|somebody|another|taken)\b[^.!?;\n]*
    pas vous|no fue usted|non è stata lei|non è stato lei|não foi você :: \bce n['’]est pas vous qui\b[^.!?;,\n]*|\bno fue usted quien\b[^.!?;,\n]*|\bnon è stat[oa] lei (?:a|che)\b[^.!?;,\n]*|\bnão foi você quem\b[^.!?;,\n]*
    """
)
