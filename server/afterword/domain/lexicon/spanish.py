"""Spanish words by class."""

WORDS: dict[str, str] = {
    "none": """
        no_dudes no_dude no_solo no_sólo no_obstante no_refleja no_responda no_responder no_es_fácil
        no_fue_fácil otras_oportunidades otras_posiciones otras_vacantes otros_puestos otras_ofertas
        nuestra_ayuda mi_ayuda su_ayuda tu_ayuda vuestra_ayuda ofrecerle_ayuda ofrecerte_ayuda una_ayuda de_ayuda
        este_curso próximo_curso curso_escolar curso_académico nuestro_presupuesto del_presupuesto presupuesto_solo
        en_plantilla nuestra_plantilla de_plantilla plantilla_fija plantilla_docente
        no_desanimes por_otra_parte en_caso_de_duda no_dudaremos no_cuestiona
    """,
    "we": "nosotros nos nuestro nuestra nuestros nuestras equipo comité",
    "you": "te tu tus usted ustedes le les su sus vos ti contigo",
    "i": "yo me",
    "my": "mi mis mía mío",
    "they": """
        él ella cogieron_a_otra cogieron_a_otro eligieron_a_otra eligieron_a_otro
    """,
    "client": "cliente clientes",
    "candidate": """
        candidato candidatos candidata candidatas candidat candidaturas postulantes postulante persona
        personas perfiles aspirante aspirantes
    """,
    "someone": "alguien ",
    "other": """
        otro otra otros otras distinto diferente alguien_más interno interna
        solución_interna
    """,
    "application": """
        candidatura solicitud postulación aplicación currículum curriculum cv perfil inscripción
        hoja_de_vida currículo solicitudes experiencia
    """,
    "apply": """
        postular postularte postularse postulaste aplicar aplicaste aplicado postulado solicitar
        inscribirte presentar presentarte
    """,
    "job": """
        puesto puestos posición posiciones vacante vacantes empleo oferta_de_empleo trabajo prácticas
        cargo plaza rol ofertas_de_trabajo
    """,
    "chance": "oportunidad oportunidades",
    "hiring": """
        selección reclutamiento recursos_humanos rrhh talento contratación reclutador reclutadora
        proceso_de_selección proceso_selectivo
    """,
    "interview": "entrevista entrevistas entrevistarte entrevistado",
    "talk": """
        tiempo_que_has_dedicado tiempo_que_ha_dedicado tiempo_dedicado tiempo_que_dedicaste
        conversación charla llamada videollamada hablar conversar conocernos conocerte reunión platicar haber_venido venir_a_vernos
        venir_a_conocernos rato_que_nos tu_visita su_visita clase_de_prueba día_de_prueba
    """,
    "want": "gustaría encantaría queremos quisiéramos",
    "feedback": "feedback retroalimentación comentarios",
    "answer": "respuesta noticia noticias contestación resultado",
    "foreign": """
        boda puesto_del_mercado puesto_de_mercado
        voluntaria voluntario voluntarios voluntarias voluntariado su_obra tu_obra obras_seleccionadas feria comité_evaluador su_propuesta tu_propuesta comunidad_académica artículo manuscrito préstamo crédito hipoteca piso alquiler apartamento vivienda beca matrícula
        admisión cursos subvención ayuda visado visa permiso reclamación reembolso ponencia congreso
        trámite plaza_escolar plaza_de_colegio máster grado universidad tarjeta concurso premio al_curso el_curso
        cuenta_bancaria tu_seguro su_seguro
        presupuesto proveedor fontanero
        parcela parcelas huerto huertos perfil_de_profesor perfil_de_profesora foto coro
        habitación del_curso curso taller_de refugio adopción adoptar lista_de_espera guardería
        escuela_infantil campamento equipo_juvenil socio socia puesto_en_el_mercado
        compañera_de_piso compañero_de_piso tu_tienda vendedor_en hipotecario aval
        clases clase vela natación grupo_de_teatro socios
        en_este_curso al_próximo_curso camping licencia_del renovaremos_la_licencia renovar_la_licencia la_licencia
        licencias vuestro_software vuestra_propuesta vuestra_herramienta vuestros_servicios
        servicio_de_limpieza
        contratación_del_servicio
    """,
    "shop": "estimado_cliente estimada_cliente pedido pedidos envío factura pago suscripción descuento contraseña reserva vuelo entrega cesta",
    "article": """
        rechazo consejos boletín blog artículos plantilla plantillas darse_de_baja cancelar_suscripción
    """,
    "alert": """
        alerta_de_empleo alerta_de_trabajo nuevas_ofertas empleos_para_ti nuevos_empleos ofertas_recomendadas alertas
        ofertas_que_encajan vacantes_que_encajan empleos_que_encajan ofertas_para_ti pueden_interesarte
        podrían_interesarte empleos_de_esta_semana ver_más_empleos ver_ofertas postúlate_ahora inscríbete
    """,
    "outreach": """
        vi_tu_perfil encontré_tu_perfil descripción_del_puesto nuestro_cliente te_interesaría cazatalentos
        tu_perfil_de_linkedin
    """,
    "negation": "no ni nunca sin tampoco ningún ninguna imposible descartar",
    "can": "podemos podremos podamos posible puede pueden podrá poder",
    "decide": """
        decidido decidimos decidieron decidió decisión optado optamos elegido elegimos escogido
        seleccionar seleccionamos resuelto decantado decantarnos preferido apostado apostar inclinado quedamos_con quedado_con
        preferimos prefirieron tirado_por ido_a
        nos_quedamos_con quedado_finalmente_con
        prefirió quiere_a
    """,
    "advance": """
        avanzar avanzado avances continuar continuando continuado continuaremos continuará continúa
        continúas seguir siguiendo proceder progresar seleccionado seleccionada seleccionados considerar
        considerado considerada incluir invitarte incorporar contratar contratado preseleccionado
        preseleccionada finalista pasado seguiremos avanzaremos avanza procederemos elegida elegido_para
        contratando incorporarte contar_contigo contar_con_usted seguimos continuamos
        cogemos coger cogerte cogido cogiendo contratarte contrata contratan cogerle
        continuarás seguirás avanzarás pasarás continúe siga avance avanzará seguirá proseguir
        proseguirá sigas continúes
        acogerte_en_prácticas acogerle_en_prácticas acogerte_como acogerle_como
        acogerte_en_el_equipo acogerle_en_el_equipo acogerte_en_el_estudio
    """,
    "go": "pasar pasas llevar ir tomar sigues",
    "onward": "adelante fases",
    "stage": "siguiente_fase siguiente_etapa próxima_fase próxima_etapa siguiente_ronda fase_final",
    "accept": "aceptado aceptada aprobado aprobada favorable éxito_en_el_proceso prosperado",
    "fit": """
        ajusta ajustan encaja encajan encaje adecua adapta requisitos coincide coinciden alineado
        alineados adecuado idóneo cumple cumplen corresponde enfoque
        encajas encajes ajustas
    """,
    "better": "mejor más mejores exactamente totalmente plenamente",
    "filled": """
        cubierta cubierto cubrió cubrir cerrada cerrado cancelada cancelado cubiertas
        ya_no_está_disponible se_ha_cubierto no_se_va_a_cubrir
        suprimido suprimida adjudicado repartidas
        pillada pillado cerramos_la ya_cerramos hemos_cerrado cerramos_el_proceso
        adjudicadas adjudicados
    """,
    "stop": "cerrar cerramos finalizar finalizado concluir",
    "need": "buscamos buscando necesitamos necesita",
    "against": "contra",
    "among": "entre",
    "whose": "cuyo cuya cuyos cuyas que",
    "turned_down": """
        rechazada rechazado rechazar descartada descartado desestimada desestimado denegada denegado
    """,
    "hold": "pausa pausado pausada congelado congelada congelación suspendido suspendida en_espera",
    "offer": "ofrecerte ofrecerle ofrecer oferta ofrecemos",
    "give": "dar proporcionar enviar compartir ofrecer_comentarios brindar",
    "contact": """
        contactaremos contactarte contactar contactarle contacto_contigo contacto ponernos_en_contacto
    """,
    "receive": "recibido recibida recibimos recepción enviada enviado confirmar confirmamos hemos_recibido",
    "review": """
        revisar revisión revisado revisando evaluar evaluación evaluado valorar valorado analizar análisis
    """,
    "invite": "invitarte_a invitar invitamos invitación",
    "schedule": "agendar agenda horario disponibilidad cita calendario hora programar",
    "move_date": """
        reprogramar posponer aplazar cambiar_la_fecha nueva_fecha otra_fecha aplazada aplazado pospuesta
        pospuesto
    """,
    "test": "prueba pruebas test caso_práctico evaluación_técnica ejercicio cuestionario reto",
    "withdraw": "retirar retirado retirada retiro desistir",
    "keep": """
        conservaremos conservar conservamos guardar guardaremos mantener mantendremos mantenemos
        tendremos_en_cuenta
    """,
    "file": "base_de_datos archivo archivos base datos banco",
    "future": """
        futuro futuras futuros futura más_adelante próximas próximos nuevamente volver otra_oportunidad
    """,
    "search": "búsqueda carrera trayectoria profesional proyectos",
    "wish": "deseamos deseo esperamos desear",
    "luck": "éxito éxitos suerte mejor_de_las_suertes",
    "if": "sin_él sin_ella sin_ello sin_ellos sin_ellas de_lo_contrario pasada_esa_fecha después_de_esa_fecha si cuando en_caso_de en_caso salvo siempre_que tan_pronto una_vez_que",
    "regret": """
        lamentablemente lamentamos lamento desafortunadamente sentimos desgraciadamente pena
        lastimosamente infelizmente
        lo_siento lo_sentimos
    """,
    "inform": """
        informarte informarle informar comunicarte comunicarle comunicar decirte notificarle notificarte
        avisarte confirmarte hacerte_saber
    """,
    "thanks": "gracias agradecemos agradecer agradezco agradecerte agradecerle agradecidos",
    "interest": "interés interesado interesada",
    "glad": "alegra encantados complace encanta bienvenido bienvenida",
    "positive": "positiva positivamente favorable favorablemente",
    "soon": "pronto breve próximos_días nos_pondremos estaremos_en_contacto te_contactaremos",
    "pending": """
        en_proceso_de_revisión estamos_revisando revisaremos serán_examinadas serán_valoradas
        será_valorada será_estudiada serán_estudiadas
    """,
    "congratulation": "felicidades enhorabuena felicitaciones has_sido_la_persona_elegida has_sido_la_elegida has_sido_el_elegido has_pasado_el_proceso eres_la_persona_elegida",
    "one": "un una uno",
    "many": "muchas muchos numerosas numerosos difícil gran volumen cantidad alto",
    "until": "hasta hasta_que",
    "not_yet": "todavía_no aún_no",
    "plain_no": """
        no_puedo_aceptarte no_puedo_aceptarle no_podemos_aceptarte no_podemos_incluirte no_podemos_incluirle
        no_es_posible_ofrecerte desierto desierta no_salió no_será_posible sin_éxito no_avanzarás
        no_avanzarás_a
        es_un_no no_ha_podido_ser no_va_a_poder_ser no_podrá_ser no_pudo_ser no_eres_tú
        no_has_sido no_ha_sido_usted no_has_pasado no_pasaste no_pasas no_quedaste no_has_quedado
        quedas_fuera queda_fuera quedado_fuera fuera_del_proceso no_hay_sitio no_hay_plazas
        no_tenemos_plazas no_tenemos_sitio no_tenemos_vacantes no_estamos_contratando no_contratamos
        ya_está_dado ya_está_dada ya_está_ocupado ya_está_ocupada ya_tenemos_a_alguien
        ya_tenemos_persona no_superaste no_superado no_ha_superado no_apto no_apta
        llegamos_hasta_aquí termina_aquí acaba_aquí lo_dejamos_aquí
        por_debajo_del_mínimo por_debajo_de_la_nota ya_tenemos_suficientes dejarlo_aquí está_completo
        ya_tenemos_a_la completo_para
        necesitamos_a_nadie necesita_a_nadie necesito_a_nadie necesitar_a_nadie necesitaré_a_nadie necesitaremos_a_nadie
        necesitamos_más_gente necesito_más_gente
        nada_que_darte nada_que_ofrecerte nada_que_ofrecerle nada_para_ti
        no_tenemos_previsto_contratar no_tenemos_previsto_incorporar no_prevemos_contratar
        no_prevemos_incorporar no_prevemos_incorporaciones no_prevemos_contrataciones
        no_necesitamos_personal no_necesitamos_gente plantilla_completa plantilla_está_completa
        plantilla_ya_está_completa no_cogemos_a_nadie no_vamos_a_coger_a_nadie
        no_vamos_a_contratar_a_nadie finaliza_aquí concluye_aquí termina_por_aquí
        plazas_ya_están_ocupadas plazas_ya_están_cogidas plazas_de_prácticas_ya_están
        plazas_ya_están_dadas
        búsqueda_quedó_cerrada búsqueda_está_cerrada búsqueda_se_cerró búsqueda_fue_cerrada
        búsqueda_ha_quedado_cerrada
        cancelado_el_proceso hemos_cancelado_la_selección cancelado_la_búsqueda no_vamos_a_contratar no_contrataremos_a_nadie no_vamos_a_cubrir
    """,
    "day": "lunes martes miércoles jueves viernes mañana próxima_semana",
    "ask": "podrías podría por_favor_envía envíanos",
    "find": "encontrado encontramos fichado fichamos contratamos contrató cogido cogimos nombrado nombramos",
    "fill": """
        ocupará ocupar ocupa ocupado asumirá asumir desempeñará cubrirá llevado llevará adjudicado
        adjudicada será_para
    """,
    "runner_up": "quedaste_segunda quedaste_segundo quedaste_tercera quedaste_tercero quedó_segundo quedó_segunda segundo_lugar tercer_lugar segunda_posición tercera_posición",
    "given_away": """
        se_la_quedó se_lo_quedó se_la_ha_quedado se_lo_ha_quedado se_la_llevó se_lo_llevó
        se_la_ha_llevado se_lo_ha_llevado se_lo_dimos_a se_la_dimos_a se_lo_hemos_dado_a
        se_la_hemos_dado_a lo_dimos_a la_dimos_a ya_cogimos_a cogimos_a hemos_cogido_a
        ha_cogido_a ya_contratamos_a contratamos_a hemos_contratado_a ha_contratado_a
        hemos_fichado_a fichamos_a nos_hemos_quedado_con
        nos_quedamos_al_final_con elegimos_a hemos_elegido_a escogimos_a hemos_escogido_a
        tiramos_por otro_se_nos_adelantó
        la_elegimos lo_elegimos ya_elegimos ya_hay_alguien ya_hay_persona ya_encontramos_a
        encontramos_a hemos_encontrado_a

    """,
    "still_open": """
        sigue_abierta siguen_abiertas sigue_libre la_otra_no la_otra_sigue queda_una quedan_dos
    """,
    "rival": """
        candidato_interno candidata_interna promoción_interna persona_interna
    """,
}
