"""What leaves the reader in, said in Spanish."""

NOT_AT_ALL = r"""
# «El puesto es tuyo», «hemos elegido a usted», «ya no hace falta elegir».
eres un[oa] de (?:ell[oa]s|l[oa]s)\b
(?<!\bno )(?<!\bno te )(?<!\bno le )(?<!\bno nos )\bhemos (?:elegido|escogido|seleccionado|decidido|decantado|optado|apostado|inclinado) (?:finalmente )?(?:a|por) (?:ti|usted|(?:tu|su) (?:perfil|candidatura))\b
(?<!\bno )\b(?:decantamos|decidimos|optamos|apostamos) por (?:ti|usted|(?:tu|su) (?:perfil|candidatura))\b
y a (?:ti|usted) (?:te|le|lo|la) (?:queremos (?!dar|agradec|decir|dese)|queríamos (?!dar|agradec|decir|dese)|veremos|esperamos|citamos|ofrecemos|llamaremos)
se ha (?:decidido|decantado|inclinado) por (?:ti|usted)\b
usted es un[oa] de ell[oa]s\b
(?:quien|quién)\b[^.;,]{0,30} es usted\b
(?:puesto|trabajo|plaza|vacante) (?:es|será) (?:tuy|suy)[oa]\b
no (?:tenemos|tendremos|hace falta) que elegir\b
ya no hace falta elegir\b
# «Todavía no se ha cubierto», «antes de que se cubra».
^(?!.*\bno (?:te|le|has|fuiste|fue|eres)\b).*\b(?:aún|todavía) no (?:se )?(?:ha|han|hemos|está|están) (?:sido )?(?:cubiert|ocupad|elegid|decidid|adjudicad|asignad|cerrad|descartad)
podrá (?:declararse|quedar|ser declarad)
una vez (?:cubiert|ocupad|cerrad)\w+\b[^.;]* (?:se cerrará|se cierra|se retirará|no se admit)
antes de que (?:se )?(?:cubra|ocupe|cierre)
# «Hemos elegido otra fecha», «no podrá ser el lunes»: un día y ningún puesto.
(?:elegido|escogido|eligió|escogió|elegimos|reservado) otr[oa] (?:día|fecha|hora|sala|lugar|formato|sede|aula|plataforma|restaurante|herramienta|hotel|edificio|oficina|enlace|sistema|horario)\b
no (?:va a poder ser|podrá ser|ha podido ser|pudo ser) (?:el (?:lunes|martes|miércoles|jueves|viernes|día|próximo)|mañana|hoy|esta (?:tarde|mañana|semana)|hasta|a las)\b
entrevista del? \w+\b[^.;,]{0,12} no (?:podrá|puede) ser\b
(?:tu entrevista|la tuya|la suya) (?:es|será|queda|empieza) a las?\b
(?:hueco|hora|franja|cita) de las? (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d+)\b[^.;]*\botr[oa]
# «Se envió por error», «la otra persona ha renunciado».
(?:se envió|descartad[oa]|rechazad[oa]|enviad[oa]|cerrad[oa]) por (?:error|equivocación)\b
se ech(?:ó|aron) (?:para )?atrás\b
ha renunciado\b
no llegó a incorporarse\b
no ha superado el per[ií]odo de prueba\b
# «Quienes no superen la prueba», «sin ellos no podemos seguir»: una condición.
se reservan? el derecho\b
para (?:que )?no (?:te descart|ser descart)
quien(?:es)? (?:saque|obtenga|tenga)n? menos\b
quien(?:es)? no (?:super|apr[ue]|pas|obten|alcan|entreg|presen)\w+(?![^.;]* (?:tú|usted|te|le)\b)
que no (?:presenten|aporten|acrediten|cumplan|superen|pasen|aprueben)\b
sin (?:ell[oa]s?|es[oea]|est[oea]|es[oa]s|est[oa]s|dich[oa]s?)\b[^.;]{0,40}\bno (?:podemos|podremos|puedo|será posible|es posible)\b
# «La persona que le entrevistará», «como su tutora»: lo que será de otra persona.
como (?:tu|su) (?:tutora?|mentora?|referente|compañer[oa]|guía)\b
que (?:te|le) entrevistará\b
(?<=, )como (?:tú|usted)\b
# El aparcamiento, las vacaciones, una gestoría: ningún puesto.
(?:aparcamiento|parking)\b
(?:solicitud|petición) de vacaciones\b
no están? complet
contratado a una? (?:gestor|empresa|agencia|asesor|consultor|proveedor)
# «A mi prima le dijeron que no.»
a mi (?:prim[oa]|herman[oa]|amig[oa]|marido|mujer|pareja|novi[oa]|cuñad[oa])\b[^.;]{0,80}\b(?:le|lo|la) (?:dij|han|cogi|rechaz|descart|hab)\w*
"""
SOUNDS_SO = r"""
# «Queremos ofrecerte», «a usted le iría muy bien».
(?<!\bno )\b(?:queremos|querríamos|quisiéramos) (?:ofrecer|contratar|hablar|conocer|incorporar)\w*
(?:hemos pensado|pensamos) en (?:ti|usted)\b
te iría muy bien\b
llamado la atención\b
por eso buscamos\b
que (?:te|le) (?:llamará|contactará|escribirá)
asignad[oa] a (?:tu nombre|su nombre|ti|usted)\b
# «No se le ha dado a nadie», «hasta que firmes».
no se (?:le )?ha (?:dado|asignado|descartado|rechazado) a nadie\b
hasta que (?:firmes|vuelva|tengamos)\b
pero podemos (?:hablar|negociar)
ocupaba\b
pasará a nuestra base\b[^.;]* por si\b
sino con (?:un )?contrato
(?:tu|su) opinión\b
# «La sala está ocupada», «la cita queda anulada».
(?:entrevista|cita|reunión)\b[^.;,]{0,20} no (?:podrá|puede) (?:celebrarse|hacerse|tener lugar|realizarse)
no hará falta otra entrevista\b
(?:sala|aula)\b[^.;]{0,30} (?:ocupad|reservad)a
(?:hora|horario)\b[^.;]{0,60}\botra persona
(?:se traslada|trasladamos|cambia(?:mos)?) a otr
buscar otr[oa] (?:día|fecha|hora|hueco)\b
cita\b[^.;]* (?:anulad|cancelad)a
# «Otra persona te llamará», «veremos a los dos».
otr[oa] (?:persona|compañer[oa]|colega)\b[^.;]{0,40}\b(?:te|le) (?:llamará|enviará|escribirá|mandará|recibirá|atenderá|contará|hará)\b
(?:te|le) (?:llamará|contactará|escribirá|enviará|entrevistará|atenderá|mandará|recibirá|acompañará) (?:un[ao]? )?otr
estará también\b
optado por (?:entrevistar|hacer|ver|una segunda)\b
veremos a l[oa]s dos\b
entrevista (?:te |os )?la (?:hará|llevará|conducirá|dirigirá)\b
otr[oa] candidat[oa] (?:nos )?(?:ha pedido|pidió|pide) cambiar
"""
CUES = """
persona tutor un si usted tuyo suyo tuya suya elegir otros otras error atrás renunciado incorporarse mi
opinión perfil equivocación queremos querríamos quisiéramos pensado pensamos iría nadie podrá puede otra
otro que asignado asignada sino sala aula hora horario te eres ti tú reserva reservan vez cubra cubran
ocupe ocupen cierre cierren ellas ellos ella ello eso esos esas estos estas aún todavía hueco franja cita
poder podido pudo descarten descartado descartada quien quienes presenten aporten acrediten cumplan
superen pasen aprueben aparcamiento parking vacaciones completo completa gestoría empresa agencia asesoría
consultora proveedor período periodo entrevistará hará llevará dirigirá traslada trasladamos cambiamos
veremos buscar buscamos pasará firmes vuelva tengamos podemos ocupaba optado llamado tutora mentor mentora
"""
