"""Plain noes in Spanish; a name in capitals stands for the words of a role."""

from __future__ import annotations

from afterword.domain.plain_noes.roles import at_words, spell_out

_ROLES = {
    "OF_YOU": r"YOURS|(?:tu|su) (?:experiencia|formación|disponibilidad|titulación|horario|trayectoria|nivel|inglés|expectativa\w*|pretensión\w*)(?: (?:salarial\w*|horaria|económica\w*))?|el perfil que (?:presentas|presenta)",
    "YOURS": r"(?:tu|su|vuestr[oa]|la presente) (?:candidatura|solicitud|postulación|aplicación|inscripción|instancia|perfil|currículum|currículo|curriculum|cv|hoja de vida|nombre|participación|expediente)(?: de (?:empleo|trabajo|ingreso|candidatura))?",
    "ANOTHER": r"(?:el |la |l[oa]s )?otr[oa]s? (?:\w+ )?PERSON|otr[oa] de (?:el|l[oa]s) \w+|un[oa] de l[oa]s (?:demás|otr[oa]s) \w+|alguien (?:más|con|de|que)"
    r"|un[oa]? (?:PERSON) (?:\w+ ){0,2}?(?:más(?! (?:para|en|al|a la|del)\b)|con(?! (?:el|la) que\b)|de mayor|de la casa|de planta|mejor|intern[oa]|cuy[oa]s?|distint[oa]|diferente)|otr[oa](?=[.,;]|$| (?:con|que|más)\b)",
    "PERSON": r"candidat[oa]s?|candidaturas?|personas?|postulantes?|aspirantes?|finalistas?|concursantes?|solicitantes?|participantes?|profesional(?:es)?|perfil(?:es)?|chic[oa]s?|compañer[oa]"
    r"|colega|entrevistad[oa]s?|emplead[oa]|trabajador|trabajadora|opositor|opositora|muchach[oa]|señor|señora|colaborador|colaboradora|maestr[oa]|profesora?|docente|becari[oa]|vecin[oa]|cociner[oa]|camarer[oa]|enfermer[oa]"
    r"|estudiante|conductora?|vendedora?|dependient[ae]|ingenier[oa]|desarrolladora?|diseñadora?|abogad[oa]|técnic[oa]|niñera|cuidadora?|monitora?|familiar|interin[oa]|pib[ea]|chav[oa]",
    # Somebody of whom it is told who it is.
    "KNOWN": r"(?:un|una|el|la|aquel|aquella) (?:antigu[oa] |otr[oa] )?(?:chic[oa]|muchach[oa]|señora?|vecin[oa]|becari[oa]|compañer[oa]|ex ?emplead[oa]|exalumn[oa]|recomendad[oa]|familiar|sobrin[oa]|prim[oa]|hij[oa]|amig[oa]|conocid[oa]"
    r"|interin[oa]|persona|candidat[oa]|maestr[oa]|profesora?|cociner[oa]|camarer[oa]|pib[ea]|chav[oa]|chavala?|finalista|estudiante)\b(?! que (?:te|le|os) )(?![^.;]* (?:(?:como|para) (?:tu|su)|para que (?:te|le)) )",
    "SETTLED": r"(?:me (?:quedo|he quedado|voy a quedar) con|(?:contraté|cogí|elegí|metimos|hemos metido) a|(?:nos |se )?(?:vamos a|va a|van a|hemos decidido|decidimos|decidieron|preferimos) (?:quedar(?:nos|se)?|seguir(?: adelante)?|ir|contar|tirar|continuar|avanzar) con|(?:vamos|va|van) a (?:contratar|coger|fichar|elegir|escoger|incorporar) a|decidi\w+ (?:contratar|coger|fichar|incorporar) a"
    r"|(?:quedamos|hemos quedado|seguiremos|seguimos|quedaremos|cerramos|firmamos|(?:hemos|han|ha) (?:cerrado(?: el acuerdo)?|firmado|comprometido|quedado)|comprometimos) con|(?:hemos|ha|han) dicho que sí a|(?:dijimos|dijeron|dijo) que sí a|(?:hemos|ha|han) hecho la (?:oferta|propuesta) a"
    r"|(?:hicimos|hizo) la (?:oferta|propuesta) a|se l[oa] (?:hemos|ha|han) (?:ofrecido|dado|prometido|quedado|llevado)(?: ya)?(?: a)?|se l[oa] (?:prometimos|dimos|ofrecimos|quedó|llevó|queda|lleva)(?: a)?|(?:acabamos|hemos acabado) (?:eligiendo|contratando|cogiendo) a|(?:decantamos|inclinamos|optamos|decidimos|decidió|decidido|decantado|inclinado|optado|apostado|apostamos|apostar) por"
    r"|ha ido a parar a|(?:fue|ha sido|será|va) para)",
    "SOUGHT": r"(?:buscamos|buscábamos|buscan|necesitamos|necesitábamos|pedimos|pedíamos|queremos|pide el cliente|piden|requerimos|nos hace falta|hace falta|se pide|podemos pagar|solicitamos)",
    "STEP": r"(?:proceso|fase|ronda|etapa|entrevista final|prueba|examen|corte|criba|filtro|preselección|dinámica|oposición|bolsa|terna|ejercicio|lista|casting|final|selección|evaluación|convocatoria|cupo|plantilla)",
    "POST": r"puesto|plaza|vacante|cargo|empleo|posición",
    "PROCESS": r"proceso|selección|búsqueda|convocatoria|concurso|oferta|contratación|oposición",
    "CHOSEN": r"(?:seleccionad|preseleccionad|elegid|escogid|admitid|contratad|convocad|citad|propuest|ganador|favorecid|promovid|ascendid|nombrad|designad)[oa]?s?|finalistas?",
    "TAKE": r"contratar|seleccionar|incorporar|elegir|escoger|admitir|coger|emplear|convocar|citar|entrevistar|nombrar|fichar|designar|preseleccionar|proponer",
    "PICKED": r"designó|nombró|eligió|escogió|seleccionó|contrató|prefirió|propuso|fichó|incorporó|ascendió|promovió|tomó|cogió|confirmó|aceptó|designamos|nombramos|elegimos|escogimos|seleccionamos"
    r"|contratamos|preferimos|incorporamos|ascendimos|promovimos|tomamos|cogimos|confirmamos|(?:hemos|ha|han|he) (?:\w+ )?(?:designado|nombrado|elegido|escogido|seleccionado|contratado|preferido"
    r"|propuesto|fichado|incorporado|ascendido|promovido|tomado|cogido|confirmado|aceptado)",
}
# Each line is a pattern by itself.
LINES = at_words(
    spell_out(
        r"""
\bno (?:resultaste|resultó|resultas|resulta|quedaste|quedó|fuiste|fue|has sido|ha sido|han sido|has resultado|ha resultado|has quedado|ha quedado|serás|será|vas a ser|va a ser)(?: usted| tú| vos)?(?: \w+mente)? CHOSEN\b(?! el (?:día|jurado)| la (?:fecha|sede))
\bno eres(?: tú)? (?:el|la) (?:elegid|escogid|seleccionad)[oa]\b|\bno (?:eres|es usted) (?:la persona|el candidato|la candidata|el perfil) (?:adecuad|indicad|idóne|que (?:busca|necesita|estamos))
\bno (?:te|le|lo|la|os) (?:hemos|han|ha) (?:podido )?(?:propuesto|seleccionado|preseleccionado|elegido|escogido|incluido en|incluido entre|admitido|contratado|convocado)\b
\bno (?:te|le|lo|la|os) (?:contrataremos|seleccionaremos|convocaremos|citaremos|incorporaremos|admitiremos|cogeremos|tomaremos|entrevistaremos|propondremos|llamaremos (?:a|para) (?:la|una) entrevista)\b(?! antes)
\bno (?:te|le|lo|la|os) (?:vamos a|podemos|podremos|van a|va a) (?:poder )?(?:TAKE)\b(?! antes)
\bno (?:vamos a|podemos|podremos|pudimos|hemos podido|van a|va a|nos es posible|nos resulta posible|es posible) (?:poder )?(?:TAKE)(?:te|le|lo|la|os)\b(?! (?:antes|de nuevo|otra vez|el (?:lunes|martes|miércoles|jueves|viernes|día|\d)|en (?:enero|julio|agosto|septiembre)|hoy))
\bno (?:hemos podido|podemos|podremos|pudimos|vamos a) (?:incluir|situar|colocar)(?:te|le|lo|la) (?:entre|en) (?:l[oa]s?|nuestr[oa]s?) (?:person|list|candid|tern|finalist|selec|presel|relación|nómin)
\b(?:decidid[oa]|decidimos|decidió|decidieron|resuelto|resolvimos|resolvió|optado por|optamos por|optó por|preferido|preferimos|acordado|acordó) (?:\w+ )?no (?:\w+ )?(?:(?:TAKE)(?:te|le|lo|la|os)|aceptar(?:te|le))\b
\bno (?:se )?(?:dar|dará|daremos|damos|ha dado|hemos dado|dieron|dio)(?: \w+)? (?:curso|trámite|continuidad|seguimiento|lugar) a YOURS
\bno (?:vamos a |podemos |podremos |hemos podido |pudimos |hemos )?(?:poder )?(?:contamos|contaremos|contar|contado) (?:\w+mente )?(?:contigo|con usted|con vos|con vosotr[oa]s)\b(?! antes)
\bno (?:te|le|os) (?:vamos a|podemos|podremos|van a|va a) (?:poder )?(?:dar|ofrecer|conceder|asignar) (?:el|la|este|esta|un|una|ningún|ese|esa) (?:POST|trabajo|contrato|oportunidad|beca de prácticas)\b
\b(?:quedas|quedaste|has quedado|has sido|fuiste|resultaste|estás)(?: tú)? (?:ya )?(?:excluid[oa]|eliminad[oa]|descartad[oa]|descalificad[oa]|fuera|afuera|apartad[oa])\b
\b(?:queda|quedó|ha quedado|ha sido|fue|resultó|está)(?: usted)? (?:excluid[oa]|eliminad[oa]|descartad[oa]|descalificad[oa]|fuera|apartad[oa]) (?:de|en) ?(?:la|l|este|esta|nuestra|nuestro|el)? (?:PROCESS|lista|terna)\b
\b(?:queda|quedó|ha quedado|ha sido|fue) usted (?:excluid|eliminad|descartad|fuera)
\b(?:te|le|lo|la) (?:hemos|han|ha|habemos) (?:tenido que )?(?:excluido|eliminado|descartado|descalificado|excluir|descartar|eliminar)\b(?! (?:la|el|un|una|su|tu) (?:foto|archiv|docum|factur))
\b(?:descartamos|rechazamos|desestimamos|excluimos|descartó|rechazó|desestimó|denegó|excluyó|excluir|(?:hemos|ha|han|tenido que) (?:rechazado|excluido|denegado|rechazar|desestimar|denegar)) YOURS
\bno (?:alcanzaste|alcanzó|alcanzas|alcanza|has alcanzado|ha alcanzado|obtuviste|obtuvo|has obtenido|ha obtenido|llegaste a|llegó a|llegas a|llega a|has llegado a|ha llegado a|superaste|superó|has superado|ha superado|supera|superas|aprobaste|aprobó|has aprobado|ha aprobado)(?: usted)? (?:el|la|los|las|un|una) (?:\w+ )?(?:puntaje|puntuación|nota|calificación|puntos|umbral|mínim[oa]|corte|fase|prueba|examen|filtro|preselección|selección|evaluación|ronda|etapa|proceso|entrevista|nivel)\b
\b(?:puntuación|puntaje|nota|calificación|resultado|perfil)(?:(?!\bno\b)[^.;,]){0,30} (?:es|resulta|resultó|fue|ha sido|era) insuficiente\b|\b(?:obtuvo|obtuviste|ha obtenido|has obtenido) (?:una |un )?(?:puntuación|puntaje|nota|calificación) (?:insuficiente|inferior|por debajo)
\bno (?:figura|figuras|aparece|apareces|consta|constas|está|estás|se encuentra|te encuentras|has entrado|ha entrado|entraste|entró|entras|entra|quedaste|quedó|quedas|ha quedado|has quedado|forma parte|formas parte)(?: usted)? (?:entre|en|de) (?:l[oa]s?|nuestr[oa]s?) (?:terna|lista|relación|nómina|listado|finalistas|seleccionad|elegid|admitid|preseleccionad|apt[oa]s|convocad|aprobad|(?:personas|candidat[oa]s|aspirantes|candidaturas) (?:selec|eleg|admit|presel|apt|conv|final|aprob))
\b(?:la|el|esta|este|dicha|dicho|ese|esa)(?: POST)(?: (?:de|para|a|al) (?:(?!\bno\b)[^.;,]){1,40}?)?(?: ya)? (?:fue|ha sido|está|quedó|ha quedado|queda|se ha|se|resultó|ha resultado)(?: ya)? (?:eliminad|suprimid|anulad|cancelad|amortizad|ocupad|asignad|adjudicad|otorgad|completad|concedid|eliminó|suprimió|canceló|anuló|ocupó|asignó|adjudicó|otorgó|dio)[oa]?\b(?! (?:a|por|para) (?:ti|usted|vos|tu|su)\b| hoy| como)
\b(?:la|el|esta|este|dicha|dicho|nuestra|nuestro)(?: PROCESS)(?: (?:de|para|a|al) (?:(?!\bno\b)[^.;,]){1,40}?)?(?: ya)? (?:fue|ha sido|está|quedó|ha quedado|queda|se ha|se|resultó)(?: ya)? (?:anulad[oa]|cancelad[oa]|canceló|anuló|sin efecto|desiert[oa])\b
\b(?:cancelar|anular|suprimir|eliminar|amortizar|retirar|cancelado|anulado|suprimido|eliminado|amortizado) (?:el|la|este|esta|dicho|dicha) (?:POST|búsqueda|selección|convocatoria|contratación)\b
\bno se (?:contratará|incorporará|seleccionará|nombrará|va a contratar|va a incorporar|va a cubrir|cubrirá|incorpora|contrata|cubre)(?: \w+)? (?:a nadie|a ningun|ningun|la (?:plaza|vacante|posición)|el (?:puesto|cargo))
\b(?:no|ya no) (?:estamos|está|vamos a estar) (?:tomando|contratando|cogiendo|incorporando|seleccionando|buscando) (?:a nadie|gente|personal|a más)|\bya no (?:buscamos|contratamos|tomamos|necesitamos|cogemos) (?:a nadie|gente|personal|a más|más)
\bnadie (?:ocupará|cubrirá|será contratad[oa]|va a ocupar)\b(?! (?:tu|su)\b)|\bya (?:hemos completado|completamos|tenemos completo|tenemos completa|está completo|está completa) (?:el|la|nuestr[oa]) (?:equipo|plantilla|cupo|grupo|dotación|personal)\b(?![^.;]* contigo)
\bya no (?:hay|quedan|tenemos|disponemos de|contamos con)(?: \w+)? (?:plazas?|vacantes?|sitio|cupos?|puestos?|lugar)\b(?! (?:de (?:aparcamiento|garaje|parking|estacionamiento)|en el (?:aparcamiento|hotel)))|\b(?:puesto|plaza|vacante|empleo|posición|cargo)(?:(?!\bno\b)[^.;,]){0,30} ya no (?:existe|está libre|está disponible|está vacante|sigue abiert)
\b(?:adjudicad[oa]|asignad[oa]|otorgad[oa]|concedid[oa]|ofrecid[oa]|dad[oa]|entregad[oa]|firmad[oa]|cubiert[oa]|ocupad[oa]|confiad[oa]|encomendad[oa]|adjudicó|asignó|otorgó|concedió|ofreció|dio|dimos|dieron|confió|dado|ofrecido|asignado|firmado|firmamos|firmó) (?:finalmente |ya )?(?:el contrato |el puesto |la plaza |el trabajo |la vacante |el empleo |el cargo )?(?:a|con|por) ANOTHER\b
(?<!\bno )\b(?:PICKED) (?:finalmente |ya )?(?:a |por |con )?ANOTHER\b
\b(?:designación|elección|contratación|nombramiento|incorporación|promoción|ascenso|selección) de (?:ANOTHER)\b
\b(?:otr[oa] PERSON|l[oa]s? otr[oa]s? PERSON|la persona (?:elegida|seleccionada|escogida)|el candidato (?:elegido|seleccionado|escogido|interno)|la candidata (?:elegida|seleccionada|escogida|interna))(?: ya)? (?:ha |han )?(?:aceptado|aceptó|firmado|firmó|obtenido|obtuvo|conseguido|consiguió|ganado|ganó|ocupará|ocupa|asumirá|asumió|recibido|recibió|cubrirá|desempeñará)(?: ya| finalmente)? (?:la|el|nuestra|nuestro|su|un|este|esta|ese|dicho) (?:oferta|propuesta|contrato|trabajo|POST)
(?<!no hemos )(?<!no ha )\b(?:optado|optamos|optó|optaron|decantado|decantamos|decantó|inclinado|inclinamos|inclinó|decidido|decidimos|decidió|apostado|apostamos|apostó|preferido|preferimos|prefirió|quedado|quedamos|quedó|seleccionado|seleccionamos|elegido|elegimos|escogido|contratado|contratamos|avanzado|avanzamos|avanzar|seguir|continuar|seguido|continuado|incorporado)(?: finalmente| al final| ya)?(?: por| con| a)?(?: un| una| otros?| otras?| aquell[oa]s| la| el| l[oa]s)? (?:PERSON|alguien|quien|quienes) (?:\w+ ){0,2}?(?:más|mayor|mejor|con|cuy[oa]s?|distint[oa]s?|diferentes?|intern[oa]s?|ya|que (?:se )?(?:ajust|acerc|adapt|adec|alin|encaj|cumpl|tien|reún|cuent|vive|resid))\w*\b(?![^.;]* (?:como (?:tú|usted)|entre ell))
\b(?:dado|dimos|daremos|damos|dio|dieron) (?:la )?(?:prioridad|preferencia) a (?:candidat|persona|quien|perfil|aspirant|profesional|l[oa]s (?:candidat|person|aspir)|otr|alguien)
\b(?:damos|dar|dado|doy|dimos) por (?:cerrad|finalizad|concluid|terminad|archivad)[oa] (?:YOURS|(?:tu|su) proceso)|\b(?:cerramos|finalizamos|concluimos|archivamos|terminamos) (?:aquí |ahora )?(?:YOURS|(?:tu|su) proceso|la valoración de YOURS|el proceso (?:contigo|con usted))
\b(?:YOURS|(?:tu|su) proceso)(?:(?!\bno\b)[^.;,]){0,40} (?:concluyó|concluye|termina|terminó|finaliza|finalizó|acaba|acabó|llega|llegó|ha terminado|ha concluido|ha finalizado|queda|se queda|se detiene) (?:aquí|hasta aquí|a su fin|en este punto|en esta (?:fase|etapa)|sin (?:una )?(?:oferta|éxito|resultado|selección))
\bYOURS(?: (?:(?!\bno\b)[^.;,]){1,40}?)? (?:queda|ha quedado|quedó|ha sido|fue|está|resulta|resultó|figura(?: \w+)? como|aparece(?: \w+)? como|es) (?:\w+mente )?(?:archivad|descartad|excluid|desestimad|rechazad|denegad|inadmitid|eliminad|no apt|no admitid|no seleccionad|no idóne)[oa]\b(?! por (?:el|un) (?:sistema|error))
\bYOURS(?: (?:(?!\bno\b)[^.;,]){1,40}?)? no (?:ha sido|fue|será|es|resultó|ha resultado|quedó|ha quedado|va a ser|podrá ser|puede ser)(?: \w+mente)? (?:aceptad|aprobad|elegid|seleccionad|preseleccionad|escogid|admitid|favorecid|avalad|propuest|considerad|tomad[oa] en cuenta|tenid[oa] en cuenta|remitid|presentad|apt)[oa]?\b(?! complet| por (?:el|un) sistema)
\bno (?:vamos a |podemos |podremos |hemos podido |va a |se )?(?:presentar|presentaremos|presentará|enviar|enviaremos|enviará|remitir|remitiremos|remitirá|proponer|propondremos|propondrá|trasladar|trasladaremos|considerar|consideraremos|considerará) YOURS (?:al|a la|a nuestr|para)
\bno (?:se )?(?:te|le|os) (?:vamos a |va a |van a |podemos |podremos )?(?:extenderá|extenderemos|extender|hará|haremos|hacer|formular|formularemos|formulará|presentar|presentaremos|realizar|realizaremos|enviaremos|enviar|trasladaremos)(?: \w+)? (?:propuesta|oferta)
\bno (?:recibirás|recibirá|vas a recibir|va a recibir)(?: usted| de nuestra parte)? (?:una |ninguna )?(?:oferta|propuesta)
\b(?:la decisión|el resultado|la resolución|la respuesta|la valoración|el informe|el dictamen|nuestra (?:decisión|respuesta))\b(?:(?!\bno\b)[^.;,]){0,60}(?: es| ha sido| fue| resultó| ha resultado)(?: \w+mente)? (?:negativ|desfavorable)|\b(?:la decisión|el resultado|la resolución|la respuesta|nuestra (?:decisión|respuesta))\b(?:(?!\bno\b)[^.;,]){0,60} no (?:ha sido|fue|es|ha resultado|resultó)(?: \w+mente)? (?:favorable|positiv|la que esper)
\bla persona (?:elegida|seleccionada|escogida|contratada|que (?:hemos|se ha) \w+)(?:(?!\bno\b)[^.;,]){0,30} (?:ha sido|fue|es|será) otra\b
\bno (?:lograste|logró|has logrado|ha logrado|conseguiste|consiguió|has conseguido|ha conseguido|pudiste|alcanzaste a) (?:avanzar|pasar|superar|quedar|clasificar|entrar|ingresar|llegar)\b(?! (?:a la sala|la llamada))
\bno (?:podemos|podremos|hemos podido|pudimos|vamos a) (?:\w+ )?(?:darte|darle|acoger|acogerte|acogerle|acogerla|acogerlo|tomarte|tomarle|tomarlo|tomarla|emplearte|emplearle|darle de alta)\b(?= (?:el|la|este|un|en|como) (?:POST|trabajo|alta|contrato|nuestr[oa]|equipo|prácticas|empresa|plantilla|despacho|taller)|[.;]|$)
\bno (?:formarás|formará|vas a formar|va a formar|entrarás|entrará)(?: usted)? (?:a formar )?(?:parte|en) (?:del|de nuestr[oa]|de la|nuestr[oa]|el|la) (?:\w+ )?(?:equipo|plantilla|empresa|grupo|estudio|terna|compañía|casa)
\b(?:tenido que|tuvimos que|tuvo que|debemos|debido|obligad[oa]s? a|obliga a|hubo que|decidido|decidimos) (?:\w+mente )?(?:descartar|rechazar|excluir|eliminar|desestimar)(?:te|le|lo|la|os)\b|\b(?:dejar|dejado|dejamos|dejó|dejarle|dejarte|dejarlo|dejarla) (?:te |le |a usted )?(?:a )?fuera (?:de (?:la|nuestra|esta)|del|de este) (?:PROCESS|lista|terna|final)
\b(?:te|le|lo|la) (?:hemos|han|ha) dejado fuera\b|\bprescind(?:imos|ir|iremos|ido) de (?:YOURS|ti\b|usted|tus servicios|sus servicios)|\brenunci(?:amos|ar) a YOURS
\bYOURS (?:se queda|se quedó|se ha quedado) (?:en el camino|por el camino|fuera|atrás|aquí)|\bno procede (?:YOURS|(?:tu|su) (?:contratación|incorporación|ingreso|nombramiento))|\b(?:tu|su) (?:contratación|incorporación|ingreso|nombramiento|fichaje|candidatura) no (?:ha sido|fue|será|se ha)(?: \w+mente)? (?:autorizad|aprobad|aceptad|respaldad|avalad|concretad|producid)[oa]\b
\bno (?:se )?(?:aprobó|autorizó|aprobaron|aceptó|ha aprobado|han aprobado|ha autorizado|ha aceptado|se ha aprobado|avaló) (?:tu|su) (?:contratación|incorporación|ingreso|nombramiento|candidatura|solicitud|perfil)\b
\bno (?:es usted|eres|eres tú) (?:a )?(?:quien|lo que|la persona que|el perfil que|al que|a la que) (?:busc|necesit|quer|estamos|estábamos|hemos)|\bno (?:serás tú|será usted) (?:quien|el que|la que)\b
\bno (?:ha quedado|has quedado|quedaste|quedó|está|estás)(?: usted)? entre l[oa]s (?:primer|mejor|más|dos|tres|cuatro|cinco|seis|diez|últim)
\bno (?:lograste|logró|lograron|has logrado|ha logrado|conseguiste|consiguió|has conseguido|ha conseguido)(?: usted)? (?:el|la|los) (?:\w+ )?(?:puntaje|puntuación|nota|mínimo|plaza|puesto|calificación|puntos)
\b(?:ya )?tenemos (?:ya )?(?:el|la|nuestr[oa]) (?:equipo|plantilla|cuadrilla|turno|cupo|personal|grupo) (?:ya )?(?:complet|cerrad|llen)[oa]
\b(?:prefiere|prefieren|quiere|quieren|coge|cogen|contrata|contratan|elige|eligen|se queda con|se quedan con|va a coger|va a contratar) (?:a )?(?:ANOTHER|otr[oa]\b)(?! (?:día|fecha|hora|cosa|entrevista|vez|forma|formato))
\bno hemos (?:elegido|escogido|seleccionado|aceptado) (?:a )?(?:YOURS|(?:tu|su) (?:proyecto|propuesta) (?:profesional|de trabajo)|te\b|ti\b|usted)
\b(?:elección|decisión|selección|designación) (?:ha recaído|recayó|recae|cayó|ha caído)(?: \w+mente)? (?:en|sobre) (?!usted|ti\b)\w+
\b(?:el|este|ese) (?:trabajo|puesto) (?:es|será|se (?:lo )?(?:queda|lleva|quedó|llevó)) (?:para )?otr[oa]\b
(?<!\bno )\b(?:SETTLED) (?:ANOTHER|KNOWN)|(?<!\bno )\b(?:PICKED) (?:finalmente |ya )?a KNOWN
\bno (?:\w+ ){0,4}?(?:ofrecerte|ofrecerle|darte|darle|hacerte|hacerle|hacer contrato|asignarte|asignarle) (?:nada|(?:el |la |un |una |ningún |ninguna )?(?:POST|trabajo|contrato|oferta|propuesta|hueco|sitio))\b(?! (?:por encima|superior|mayor|más alt|mejor|de más|hoy|todavía|hasta|antes))
\bno (?:\w+ ){0,4}?(?:meterte|meterle|pasarte|pasarle|llevarte|llevarle|presentarte|presentarle|colocarte|colocarle|acogerte|acogerle|incluirte|incluirle|llamarte|llamarle|citarte|citarle) (?:a la (?:final|terna|siguiente|segunda|próxima)|para (?:la|una) (?:segunda|siguiente|final|próxima|entrevista)|al (?:cliente|comité)|en (?:plantilla|el equipo|nómina|el taller|ningun[ao]? \w+|la (?:terna|lista|empresa)))
\b(?:OF_YOU)\b(?: (?:(?!\bno\b)[^.;]){1,40}?)?,? (?:pero )?(?:no (?:acaba|termina|acabó|terminó) de (?:encajar|convencer|cuadrar|ajustar)|no (?:reúne|responde a|cubre|casa con|cuadra con|convence|convenció|va en la línea|alcanza (?:el|lo|la)|llega al?|tiene (?:el|la|lo)|coincide con|es (?:el|la|lo) (?:que|adecuad|idóne)|es lo que|resultó (?:el|la) (?:más )?(?:adecuad|idóne)|se adapta al?) ?|(?:se )?queda(?:n)? (?:muy )?(?:lejos|cort[oa]|por debajo|fuera) (?:de|para)|excede(?:n)? (?:lo que|el|la|nuestr)|es demasiado|está(?:n)? (?:muy )?(?:por encima|por debajo|lejos) de)
\bno (?:es|era|encaja con|cuadra con|se ajusta a|responde a|coincide con|cubre|tiene) (?:exactamente |del todo |bien )?(?:lo|el perfil|la persona|el|la experiencia) que SOUGHT
\b(?:OF_YOU)\b[^.;]{0,50}, pero (?:queda lejos|se queda cort|excede|es demasiado|está por (?:encima|debajo)|no (?:reúne|cubre|casa|llega|alcanza))
\b(?:lo siento|lo sentimos|sentimos|lamento|lamentablemente|por desgracia|desgraciadamente|pero|sincer[oa]|aunque)(?: mucho)?(?: decirte que| que)?[,:]? (?:\w+ ){0,2}?(?:buscamos|buscábamos|necesitamos|necesitábamos|queremos|queríamos|hace falta|hacía falta|estamos buscando|estábamos buscando|preferimos) (?:a )?(?:alguien|un[ao]? \w+) (?:con (?!el que|la que)|más |menos |que (?:viva|pueda|tenga|sepa|hable|ya|hubiera|haya))(?!\w* (?:con|a) (?:tu|su) )
\bno (?:has|ha|han) (?:pasado|superado|llegado|entrado|aprobado|seguido|avanzado)(?: \w+mente)?(?: a| en| de)? ?(?:el|la|los|las|l) (?:\w+ )?STEP\b|\bno (?:pasas|pasa|entras|entra|avanzas|avanzaste|avanza|avanzó|sigues|sigue usted|continúas|pasaste|pasó|llegaste|llegó|superaste|superó|entraste|entró|te clasificas|clasificas|clasificaste)(?: a| en| de)?l? ?(?:el|la|los|las)? (?:\w+ )?STEP\b|\b(?:quedaste|has quedado|te quedas|quedas|se ha quedado|se quedó)(?: usted)? a las puertas\b
\b(?:el|la|este|esta|ese|esa) (?:POST|hueco|contrato|baja|sustitución|suplencia|media jornada|beca|turno)(?: (?:(?!\bno\b)[^.;,]){1,40}?)? (?:ya está (?:cogid|dad|tomad|pillad|apalabrad|comprometid)[oa]|ha desaparecido|desapareció|ya tiene dueñ[oa]|ya no (?:existe|está)|no saldrá adelante|queda desiert[oa]|ya no va a salir|se ha caído|no sale (?:este|al final|finalmente))
(?<!\bno )\b(?:dicho que sí|oferta|propuesta|trabajo|puesto|contratar|coger|fichar|elegir|escoger|elegido|escogido|contratado|cogido|preferido|seleccionado|propuesto|eligiendo|cogiendo|elegimos|escogimos|contratamos|cogimos|preferimos|prefiere|prefieren) al (?:otro |antiguo )?(?:chico|muchacho|señor|vecino|becario|compañero|recomendado|familiar|sobrino|primo|hijo|candidato|maestro|profesor|cocinero|camarero|pibe|chaval|finalista)\b
\b(?:apañar|arreglar)(?:nos|me) (?:nosotr[oa]s|sol[oa]s?|los que|las que|sin)\b|\bno (?:da|dan|salen|llega|llegan) (?:\w+ ){0,3}para (?:meter|coger|contratar|otr[oa]|un[ao]|más)\b
\bhemos tenido que (?:descartar|rechazar|excluir|dejar)(?:te|le|la|lo)\b|\best[ea] no es tu (?:sitio|lugar|puesto)\b|\bla (?:resolución|decisión) (?:te|le) (?:es|ha sido) desfavorable
\bno (?:ha |has |han )?(?:obtenido|obtuvo|obtuviste|alcanzado|conseguido|logrado)(?: usted)? (?:la|el|los) (?:puntuación|puntaje|nota|mínimo|puntos|plaza) (?:suficiente|necesari|exigid|mínim|requerid|para)
\bno (?:podemos|podremos|vamos a|hemos podido|es posible)(?: \w+)? (?:incorporar|contratar|coger|meter|admitir)(?:te|le|la|lo) (?:este|en esta|por ahora|de momento|a la|al|en (?:el|la|nuestr))""",
        _ROLES,
    )
)
# One of these stands in whatever one of them finds.
CUES = """
    no otro otra otros otras alguien nadie quedas quedaste has fuiste resultaste estás excluido excluida eliminado eliminada
    descartado descartada descalificado descalificada fuera apartado apartada excluir descartar eliminar
    descartamos rechazamos desestimamos excluimos descartó rechazó desestimó denegó excluyó rechazado denegado rechazar
    desestimar denegar insuficiente insuficientes inferior debajo suprimido suprimida anulado anulada cancelado cancelada
    amortizado amortizada ocupado ocupada asignado asignada adjudicado adjudicada otorgado otorgada completado completada
    concedido concedida eliminó suprimió canceló anuló ocupó asignó adjudicó otorgó dio efecto desierto desierta
    cancelar anular suprimir amortizar retirar ya más mayor mejor con cuya cuyo cuyas cuyos interna interno internas internos
    distinta distinto distintas distintos diferente diferentes que prioridad preferencia cerrada cerrado cerrados finalizada
    finalizado concluida concluido terminada terminado archivada archivado cerramos finalizamos concluimos archivamos
    terminamos aquí fin punto fase etapa sin denegada rechazada desestimada desestimado inadmitida inadmitido
    negativa negativo desfavorable descartarte descartarle descartarlo descartarla rechazarte rechazarle excluirte excluirle
    eliminarte prescindimos prescindir prescindiremos prescindido renunciamos renunciar camino atrás completo completa
    elección decisión selección designación uno una chico chica muchacho muchacha señor señora vecino vecina becario becaria compañero compañera
    exempleado exempleada recomendado recomendada familiar sobrino sobrina primo prima hijo hija amigo amiga conocido conocida interino interina
    persona candidato candidata maestro maestra profesor profesora cocinero cocinera camarero camarera pibe piba chaval chavala finalista estudiante
    excede demasiado encima lejos corto corta cogido cogida dado dada apalabrado buscamos buscábamos necesitamos queremos queríamos falta puertas
    dueño desaparecido descartarte descartarle apañarnos arreglarnos
"""
# What is a rule for all, an error, good news or long ago is no no.
UNLESS = (
    r"\b(?:quien|quienes|quienquiera) (?:no |ya )?(?:obten|teng|pose|cumpl|supere|alcan|haya|pres)\w*|\b(?:aspirantes|candidat[oa]s|solicitantes|personas) que no\b|\bmi (?:candidatura|solicitud|perfil|currículum)\b"
    r"|\bpor (?:error|equivocación)\b|\b(?:enhorabuena|felicidades|felicitaciones)\b|\b(?:año|mes) pasado\b|\bhace (?:un|dos|tres|unos|varios|algunos) (?:año|mes)"
    r"|\ba petición (?:tuya|suya|propia)|\ba (?:tu|su) (?:petición|solicitud)\b|\b(?:como|según) (?:nos )?(?:solicit|ped|pid|indic)\w+|\bentre (?:ell[oa]s|l[oa]s que)\b|\bvuelto a publicar|\breab[ir]"
    r"|\bposible\w* o negativ|\bpositiv\w+ o negativ|\bsea cual sea\b|\bpero (?:sí|queremos|nos gustaría)\b(?! (?:seguir en|mantener|dar|agradec|estar en|que sep|dese|quedar|decir|felic|anim|invitar(?:te|le) a (?:volver|present)))|\b(?:horario|hora|turno|hueco|franja)\b[^.;]{0,60}\b(?:otra persona|otr[oa] candidat)|\blicita|\badjudicatari|\bsino\b|\b(?:te|le|l[oa]) queremos a (?:ti|usted)\b|\b(?:puesto|trabajo|plaza) es (?:tuy|suy)[oa]|\bentre (?:ti|usted) y\b|\b(?:candidatura|solicitud|expediente|entrevista|postulación) (?:ha sido|fue|será|está|se ha) (?:asignad|confiad|entregad|encomendad|trasladad)|\bque (?:te|le|se|lo|la) (?:pondrá|llamará|contactará|escribirá|entrevistará|atenderá)|\bsin (?:el|la|su|tu|un|una) (?:permiso|título|certificado|documento|carné|visado|número|autorización)|\bcomo (?:estaba |estaba ya )?previsto\b|\bjunto (?:con|a) otr|\b(?:ti|usted|tú) y (?:a )?(?:otr|un)|\balquil|\b(?:sala|aula)\b|\bhe decidido no aceptarl|\bno (?:\w+ ){0,2}?(?:descart|rechaz|exclu|elimin|desestim)\w*|\blista de (?:document|espera|anex)|\btodavía\b|\baún\b(?! así)"
)
