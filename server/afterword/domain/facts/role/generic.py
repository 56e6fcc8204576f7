"""Words that stand in any letter about a job, so that they alone name none."""

from __future__ import annotations

from afterword.domain.facts.pattern_text import words_of

GENERIC = words_of(
    """
    a an the this that these our your open opening openings opened current currently available advertised vacant
    above mentioned following particular specific job jobs role roles position positions post vacancy vacancies
    opportunity opportunities new career careers employment other another future next same similar different any
    all some online recent application applications applied applying suitable right relevant potential exciting
    monday tuesday wednesday thursday friday saturday sunday weekend christmas xmas easter evening night day morning summer winter samstag sonntag
    great one few more many most stelle stellen ausgeschriebene ausgeschriebenen offene offenen neue andere diese
    ausschreibung ausschreibungen stellenausschreibung stellenanzeige anzeige inserat stelleninserat jobanzeige stellenangebot advert advertisement
    dieser unsere unserer bewerbung vakanz ausbildung rolle funktion aufgabe tätigkeit mitarbeit puesto
    vacante posición empleo poste emploi posizione ruolo vaga cargo functie vacature baan pozisyon interview competition
    phone screen screening first final second round call meeting conversation hiring team process selection status
    update outcome decision information important thank thanks you interest follow-up regarding für als die der
    das zu im in und of for at and or to with on by here us full-time part-time time full part permanent temporary
    number mehrere verschiedene apply now entry level junior senior perfect best good better company business spot
    place vergabe besetzung nachbesetzung secondment candidate candidates applicant applicants seat closed filled initial competitive manager managers directors leaders heads director head lead staff recruiter original initiative
    join joining work working become internships traineeships apprenticeships placements spring autumn fall class cohort intake
    january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember
    erster erste letzter letzte einer einem einen eines initiativbewerbung anzeige inserat annonce rückmeldung absage açık yeni mevcut boş ilgili belirtilen belirttiğiniz başvurduğunuz yayınladığımız yayınlanan diğer başka uygun benzer entscheidung equal again further something anything newsletter newsletters pair hands extra taking applying considered care help stated said employer limited number very cancellation closure withdrawal
    """
)
# What work is about, as a job is called by it: "the front desk job".
FIELDS = words_of(
    """
    growth kitchen bar warehouse reception shop retail office bakery garden delivery cleaning nursing teaching tutoring sales marketing design
    support admin administration accounting accounts finance data comms communications pr press policy research engineering product
    operations ops hr legal compliance security it content editorial events hospitality housekeeping catering maintenance grounds front desk
    workshop stables stockroom floor customer success care social media community outreach fundraising logistics procurement purchasing payroll
    """
)
ALSO_FIELDS = FIELDS | words_of(
    "partnerships strategy intelligence science relations enablement planning analytics"
)
# End as people's work does, and tell how or when a thing is: "in a much stronger spot", "hiring starts in October".
SAYS_HOW = words_of(
    """
    better stronger weaker smaller bigger larger lesser easier harder nicer closer longer shorter later earlier sooner greater higher lower richer poorer safer softer
    firmer clearer fuller emptier quicker slower faster bolder broader wider narrower deeper taller younger older newer fresher cheaper dearer busier quieter
    calmer happier sadder warmer cooler colder hotter brighter darker lighter heavier stricter tougher rougher smoother simpler finer fairer wiser kinder
    tighter looser leaner smarter sharper steadier further farther milder nearer luckier healthier
    excellent urgent brilliant pleasant significant different important relevant irrelevant permanent current recent apparent frequent present silent decent
    distant elegant vacant constant instant reluctant abundant dominant consistent persistent sufficient insufficient efficient independent confident competent prominent
    dependent subsequent equivalent convenient evident transparent fluent imminent intelligent magnificent pertinent redundant
    single sole major minor prior inferior superior interior exterior former latter inner outer upper other together whether however either neither rather never after under
    certain main plain again within italian christian austrian russian brazilian asian indian norwegian canadian european ukrainian
    moment comment extent number matter letter answer offer order paper chapter quarter corner summer winter october november december september easter center
    besser größer kleiner höher stärker älter jünger früher später länger immer wieder weiter sicher leider
    """
)
# Who somebody is, as much as what a post is called.
SAYS_WHO = words_of("artist writer author actor actress musician dancer singer performer creative")
