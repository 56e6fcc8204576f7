"""Portuguese words by class."""

WORDS: dict[str, str] = {
    "none": """
        se_mostraram se_revelaram
        não_hesite não_só não_apenas ainda_não não_foi_fácil não_responda outras_oportunidades
        outras_vagas outras_posições não_deixe não_desanime
        se_candidatar se_candidatou se_candidate por_se_inscrever se_inscrever se_inscreveu
        que_se_candidataram que_se_inscreveram se_juntar se_encontra encontra_se trata_se se_realiza se_apresentar se_interessar se_cuida
        se_mostrou se_mostra se_revelou se_adapta se_adequou se_aproxima se_aproximam se_destacou se_inclinou se_decidiu
        se_concretizou se_manteve se_deve se_tornou se_justifica se_verificou se_reuniu se_despede
        nosso_orçamento do_orçamento o_orçamento_não no_orçamento orçamento_do_projeto orçamento_só concurso_público concurso_para_técnico
    """,
    "we": "nós nos nosso nossa nossos nossas equipe equipa a_gente",
    "you": "você te ti teu tua seu sua seus suas lhe o_seu vocês lo",
    "i": "eu me mim",
    "my": "meu minha meus minhas",
    "they": "ele ela",
    "client": "cliente clientes",
    "candidate": "candidato candidatos candidata candidatas candidaturas pessoa pessoas perfis candidat",
    "someone": "alguém ",
    "other": """
        outro outra outros outras diferente interno interna
        solução_interna
    """,
    "application": "candidatura inscrição currículo cv perfil aplicação curriculum",
    "apply": "candidatar candidatar_se candidatou aplicar inscrever concorrer candidate",
    "job": "vaga vagas posição posições cargo emprego estágio função trabalho lugar",
    "chance": "oportunidade oportunidades",
    "hiring": """
        seleção selecção recrutamento seletivo rh recursos_humanos recrutador talentos processo_seletivo
        contratação procedimento_concursal concurso_público
    """,
    "interview": "entrevista entrevistas",
    "talk": """
        tempo_dedicado tempo_que_dedicou tempo_que_nos_dedicou tempo_que_dedicaste tempo_investido
        conversa conversar reunião chamada ligação conhecer conhecermos falar bate_papo ter_vindo teres_vindo terem_vindo cá_vindo
        sua_visita tua_visita dia_de_experiência aula_experimental
    """,
    "want": "gostaríamos gostaria queremos",
    "feedback": "feedback comentários devolutiva",
    "answer": "resposta retorno notícia notícias resultado",
    "foreign": """
        voluntária voluntário voluntários voluntariado curadoria dj artigo manuscrito empréstimo crédito financiamento apartamento aluguel arrendamento bolsa
        matrícula admissão cursos subsídio visto reembolso reclamação palestra congresso universidade
        mestrado cartão concurso no_curso o_curso ao_curso conta_bancária seu_seguro
        orçamento fornecedor canalizador
        horta hortas talhão talhões lista_de_espera quarto curso do_curso fotografia foto coro
        adoção adotar creche arrendar senhorio colega_de_casa perfil_de_explicador
        explicador
        aulas aula_de natação piscina
        a_licença renovar_a_licença licenças vosso_software vossa_proposta
        estacionamento lugar_na_marina vaga_na_escola vagas_na_escola
        vagas_de_estacionamento lugares_de_estacionamento aumento_de_limite do_limite conta_corrente prezado_cliente
        prezada_cliente caro_cliente cara_cliente
    """,
    "shop": "pedido encomenda envio fatura pagamento assinatura desconto senha reserva voo entrega",
    "article": "rejeição dicas blog modelo modelos cancelar_inscrição",
    "alert": """
        alerta_de_vagas alerta_de_emprego novas_vagas vagas_para_você alertas vagas_recomendadas separamos_vagas
        encontramos_vagas encontramos_novas_vagas vagas_com_o_seu vagas_com_seu vagas_que_combinam vagas_da_semana
        oportunidades_da_semana ofertas_de_emprego_para ver_vaga ver_vagas candidate-se_agora podem_interessar-lhe
    """,
    "outreach": "seu_perfil_no_linkedin nosso_cliente vi_seu_perfil descrição_da_vaga teria_interesse",
    "negation": "não nem nunca sem nenhum nenhuma impossível",
    "can": "podemos poderemos possível pode poder conseguimos",
    "decide": """
        seleccionámos selecionámos selecionamos seleccionamos escolhemos decidimos decidido decisão optamos optou escolhemos escolhido escolha optado decidiu preferimos
        fechamos_com fechou_com ficamos_com apostamos
        preferiu escolheu escolheram quer_alguém
        optaram decidiram preferiram decidiu_se decidimos_nos
    """,
    "advance": """
        seguir seguiremos seguimos prosseguir prosseguiremos prosseguimento avançar avançaremos continuar
        continuaremos continuará selecionado selecionada selecionados seleccionado seleccionada seleccionados seleccionadas considerar considerado considerada
        aprovado aprovada contratar convocado passou dar_continuidade dar_seguimento prosseguirá avançou
        segue daremos_continuidade daremos_seguimento
        contratando admitir contar_com_você contar_consigo
        pegando pegar contrata chamar
        continuarás seguirás avançará seguirá avançarás continua continuas avança prossegue
        acolher_em_estágio acolhê_la_em_estágio acolhê_lo_em_estágio acolher_te
        acolher_mais_estagiários receber_mais_estagiários
    """,
    "go": "ir passar levar dar",
    "onward": "adiante frente",
    "stage": "próxima_etapa próxima_fase próximas_etapas fase_seguinte",
    "accept": "aceite aceita aceito sucesso_no_processo",
    "fit": """
        adequados adequadas adequada alinhadas
        corresponde correspondem alinhado alinhados alinhada adequado requisitos encaixa enquadra aderente
        compatível atende atendem adequa
        se_encaixa se_enquadra se_alinha se_adequa se_ajusta
    """,
    "better": "melhor mais melhores exatamente totalmente plenamente",
    "filled": """
        preenchida preenchido encerrada encerrado cancelada cancelado fechada ocupada extinta extinto
        já_dado sido_dado foi_dado
        todas_preenchidas todas_ocupadas já_preenchidas preenchidas
    """,
    "stop": "encerrar encerramos finalizar concluir",
    "need": "procuramos buscamos precisamos precisa",
    "among": "entre",
    "whose": "cujo cuja cujos cujas que",
    "turned_down": "rejeitada rejeitado recusada recusado reprovada reprovado negativa indeferida indeferido desclassificada desclassificado cliente_recusou",
    "hold": "suspensa suspenso pausada pausado congelada congelamento espera",
    "offer": "oferecer oferta proposta",
    "give": "fornecer enviar compartilhar partilhar",
    "contact": "contato contacto contatá contactar entrar_em_contato contactaremos",
    "receive": "recebemos recebida recebido recepção receção confirmamos confirmar enviada",
    "review": "análise analisar analisado avaliação avaliar avaliado revisar revisão",
    "invite": "convidá convidar convidamos convite",
    "schedule": "agendar disponibilidade agenda horário horários calendário marcar",
    "move_date": "reagendar adiar remarcar nova_data outra_data adiada adiado remarcada",
    "test": "teste testes desafio caso_prático exercício questionário",
    "withdraw": "retirar desistir desistência retirada",
    "keep": "manteremos manter mantemos guardar guardaremos conservar",
    "file": "banco base_de_dados banco_de_talentos base arquivo",
    "future": "futuro futura futuras futuros posteriormente próximas novamente",
    "search": "busca carreira jornada profissional procura",
    "wish": "desejamos desejo esperamos",
    "luck": "sucesso sorte felicidades",
    "if": "depois_dessa_data se caso quando até assim_que desde_que",
    "regret": """
        infelizmente lamentamos lamento sentimos pena sinto_muito
    """,
    "inform": "informar informá comunicar avisar dizer",
    "thanks": "obrigado obrigada agradecemos agradeço agradecer gratos",
    "interest": "interesse interessado",
    "glad": "prazer felizes satisfação bem_vindo contentes",
    "positive": "positiva positivo favorável",
    "soon": "breve próximos_dias entraremos_em_contato entraremos_em_contacto",
    "pending": """
        em_análise analisaremos estamos_analisando serão_analisadas serão_avaliadas será_analisada
        será_avaliada
    """,
    "congratulation": "parabéns você_foi_a_pessoa_escolhida você_foi_o_escolhido você_foi_a_escolhida você_passou_no_processo",
    "one": "um uma",
    "many": "muitas muitos grande número difícil volume",
    "until": "até_que",
    "plain_no": """
        não_nos_é_possível_dar_seguimento não_é_possível_dar_seguimento não_podemos_dar_seguimento corpo_docente_está_completo equipa_está_completa equipe_está_completa quadro_está_completo sem_sucesso não_foi_desta não_será_preenchida é_um_não não_vai_dar não_vai_rolar
        não_rolou paramos_por_aqui termina_aqui não_foi_você não_passou não_foi_aprovado
        não_foi_aprovada ficou_de_fora não_temos_vaga não_temos_vagas não_há_vagas
        não_estamos_contratando não_contratamos já_foi_preenchida já_temos_alguém já_está_ocupada
        já_está_preenchida já_fechamos_a não_apurado não_apurada não_admitido não_admitida
        não_deu_certo não_vai_ser_desta
        abaixo_do_mínimo abaixo_da_nota parar_por_aqui a_pessoa_que_procurávamos está_completa
        já_temos_a_pessoa
        precisamos_de_ninguém preciso_de_ninguém precisar_de_ninguém precisar_de_mais_ninguém preciso_de_mais_ninguém
        precisamos_de_mais_ninguém
        nada_para_te_dar nada_para_lhe_oferecer nada_para_você
        termina_por_aqui acaba_por_aqui encerra_por_aqui para_por_aqui se_encerra_aqui
        encerra_se_aqui caminhada_chega_ao_fim jornada_chega_ao_fim participação_chega_ao_fim
        não_estamos_a_recrutar não_estamos_a_contratar não_vamos_contratar
        não_prevemos_contratar não_prevemos_contratações não_prevemos_novas quadro_completo
        quadro_está_completo equipa_está_completa equipe_está_completa não_precisamos_de_ninguém
        não_foi_escolhida não_foi_escolhido não_foste_escolhida não_foste_escolhido processo_foi_cancelado processo_foi_encerrado vaga_foi_cancelada optámos_por_outra optámos_por_outro optamos_por_outra optamos_por_outro
    """,
    "day": "segunda_feira terça_feira quarta_feira quinta_feira sexta_feira amanhã",
    "ask": "poderia_enviar envie por_favor_envie",
    "find": "recrutámos recrutou encontramos encontrado achamos contratou contratamos nomeamos nomeou achou",
    "fill": "foi_para_uma foi_para_um ocupará ocupada_por preenchida_por ficou_com ficará assumirá atribuída entregue",
    "runner_up": "ficou_em_segundo ficou_em_terceiro ficaste_em_segundo ficaste_em_terceiro segundo_lugar terceiro_lugar",
    "given_away": """
        acabou_ficando_com acabou_por_ficar_com ficou_com_ele ficou_com_ela ficou_com_um
        ficou_com_uma ficou_para_outra ficou_para_outro já_contratámos já_contratamos
        contratámos_outro contratámos_outra contratamos_outro contratamos_outra demos_a_vaga
        demos_o_lugar fechámos_com a_vaga_foi_para foi_para_outra foi_para_outro
        lugar_já_foi vaga_já_foi
        ficámos_com_outra ficámos_com_outro ficamos_com_outra ficamos_com_outro ficámos_com_uma
        ficámos_com_um escolhemos_outra escolhemos_outro


    """,
    "still_open": """
        ainda_aberta ainda_está_aberta continua_aberta a_outra_continua ainda_livre
    """,
    "rival": """
        candidato_interno candidata_interna promoção_interna recrutamento_interno pessoa_interna
    """,
}
