"""What leaves the reader in, said in Dutch."""

NOT_AT_ALL = r"""
# „De baan bieden we u aan”, „de ander heeft zich teruggetrokken”.
(?:bieden|bied)(?: wij| we| ik)? (?:u |je )?de (?:functie|baan)\b[^.;]* aan\b
heeft zich teruggetrokken\b
per (?:vergissing|abuis)\b
# „De zaal is vergeven”, „de bijdrage voor het congres”: geen baan.
op de \d+e niet doorgaan\b
zaal\b[^.;]* (?:vergeven|bezet|gereserveerd)
tot (?:zij|hij|ze)\b[^.;]* terug\b
sollicitaties die\b
bijdrage is niet geaccepteerd\b
voor het congres\b
"""
SOUNDS_SO = r"""
(?:willen|wil)(?: wij| we| ik)? (?:je|u) (?:graag )?(?:aannemen|spreken|ontmoeten|uitnodigen)\b
"""
CUES = """
doorgaan zaal bieden bied teruggetrokken tot sollicitaties bijdrage congres vergissing abuis willen wil
"""
