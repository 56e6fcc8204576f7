"""The made-up people and addresses that write in the stand-in mailbox."""

from __future__ import annotations

from e2e.stand_ins.mailbox.shapes import Person

MINA = Person("Mina Okafor", "mina.okafor@example.org")
MINA_ELSEWHERE = Person("Mina Okafor", "mina@okafor-studio.example")
ANA = Person("Ana Ruiz", "ana.ruiz@northlight.example")
ANA_HR = Person("Ruiz, Ana (HR)", "people@northlight.example")
JO = Person("Jo Lindqvist", "jo.lindqvist@northlight.example")
JO_VIA = Person("Jo Lindqvist via Greenhouse", "no-reply@mail.greenhouse.example")
NO_REPLY = Person("Tidewater Careers", "no-reply@jobs.example")
PRIYA = Person("Priya Nair", "priya.nair@fernwood.example")
BRAMBLE = Person("Bramble Talent Team", "talent@bramble.example")
TOMAS = Person("Tomás Beck", "tomas.beck@solstice.example")
LENA = Person("Lena Hoff", "lena.hoff@solstice.example")
INGRID = Person("Ingrid Aas", "ingrid.aas@fjordlab.example")
SIOBHAN = Person("Siobhán O’Neill", "siobhan.oneill@corvid.example")
ZOE = Person("Zoë 🌻 D'Arcy", "zoe@petalworks.example")
MISAKI = Person("田中 美咲", "misaki.tanaka@hoshi.example")
SARA = Person("سارة الحربي", "sara@waha.example")
FELIX = Person("Felix Brandt", "felix.brandt@kranich.example")
MARGIT = Person("Margit Sol", "margit.sol@tallgrass.example")
OWEN = Person("Owen Pryce", "owen.pryce@harrow.example")
AGENCY = Person("Dana Whitlock", "dana@whitlock-search.example")
NEWS = Person("The Slow Reader", "letters@slowreader.example")
EVE = Person('<b>Eve</b>"><img src=x onerror="window.pwned=1">', "eve@hostile.example")
