"""Portuguese words by class."""

WORDS: dict[str, str] = {
    "none": """
        não_hesite não_só não_apenas ainda_não não_foi_fácil não_responda outras_oportunidades
        outras_vagas outras_posições não_deixe não_desanime
    """,
    "we": "nós nos nosso nossa nossos nossas equipe equipa",
    "you": "você te ti teu tua seu sua seus suas lhe o_seu vocês lo",
    "i": "eu me mim",
    "my": "meu minha meus minhas",
    "they": "ele ela",
    "client": "cliente clientes",
    "candidate": "candidato candidatos candidata candidatas candidaturas pessoa pessoas perfis candidat",
    "someone": "alguém",
    "other": "outro outra outros outras diferente interno interna",
    "application": "candidatura inscrição currículo cv perfil aplicação curriculum",
    "apply": "candidatar candidatar_se candidatou aplicar inscrever concorrer candidate",
    "job": "vaga vagas posição posições cargo emprego estágio função trabalho lugar",
    "chance": "oportunidade oportunidades",
    "hiring": """
        seleção recrutamento seletivo rh recursos_humanos recrutador talentos processo_seletivo
        contratação
    """,
    "interview": "entrevista entrevistas",
    "talk": "conversa conversar reunião chamada ligação conhecer conhecermos falar bate_papo",
    "want": "gostaríamos gostaria queremos",
    "feedback": "feedback comentários devolutiva",
    "answer": "resposta retorno notícia notícias resultado",
    "foreign": """
        artigo manuscrito empréstimo crédito financiamento apartamento aluguel arrendamento bolsa
        matrícula admissão cursos subsídio visto reembolso reclamação palestra congresso universidade
        mestrado cartão concurso no_curso o_curso ao_curso conta_bancária seu_seguro
    """,
    "shop": "pedido encomenda envio fatura pagamento assinatura desconto senha reserva voo entrega",
    "article": "rejeição dicas blog modelo modelos cancelar_inscrição",
    "alert": "alerta_de_vagas novas_vagas vagas_para_você alertas",
    "outreach": "seu_perfil_no_linkedin nosso_cliente vi_seu_perfil descrição_da_vaga teria_interesse",
    "negation": "não nem nunca sem nenhum nenhuma impossível",
    "can": "podemos poderemos possível pode poder conseguimos",
    "decide": "decidimos decidido decisão optamos optou escolhemos escolhido escolha optado decidiu",
    "advance": """
        seguir seguiremos seguimos prosseguir prosseguiremos prosseguimento avançar avançaremos continuar
        continuaremos continuará selecionado selecionada selecionados considerar considerado considerada
        aprovado aprovada contratar convocado passou dar_continuidade dar_seguimento prosseguirá avançou
        segue daremos_continuidade daremos_seguimento
    """,
    "go": "ir passar levar dar",
    "onward": "adiante frente",
    "stage": "próxima_etapa próxima_fase próximas_etapas fase_seguinte",
    "accept": "aceite aceita aceito sucesso_no_processo",
    "fit": """
        corresponde correspondem alinhado alinhados alinhada adequado requisitos encaixa enquadra aderente
        compatível atende atendem adequa
    """,
    "better": "melhor mais melhores exatamente totalmente plenamente",
    "filled": "preenchida preenchido encerrada encerrado cancelada cancelado fechada ocupada",
    "stop": "encerrar encerramos finalizar concluir",
    "need": "procuramos buscamos precisamos",
    "among": "entre",
    "whose": "cujo cuja cujos cujas que",
    "turned_down": "rejeitada rejeitado recusada recusado reprovada reprovado negativa",
    "hold": "suspensa suspenso pausada pausado congelada congelamento espera",
    "offer": "oferecer oferta proposta",
    "give": "fornecer enviar compartilhar partilhar",
    "contact": "contato contacto contatá contactar entrar_em_contato contactaremos",
    "receive": "recebemos recebida recebido recepção confirmamos confirmar enviada",
    "review": "análise analisar analisado avaliação avaliar avaliado revisar revisão",
    "invite": "convidar convidamos convite",
    "schedule": "agendar disponibilidade agenda horário horários calendário marcar",
    "move_date": "reagendar adiar remarcar nova_data outra_data",
    "test": "teste testes desafio caso_prático exercício questionário",
    "withdraw": "retirar desistir desistência retirada",
    "keep": "manteremos manter mantemos guardar guardaremos conservar",
    "file": "banco base_de_dados banco_de_talentos base arquivo",
    "future": "futuro futura futuras futuros posteriormente próximas novamente",
    "search": "busca carreira jornada profissional procura",
    "wish": "desejamos desejo esperamos",
    "luck": "sucesso sorte felicidades",
    "if": "se caso quando até assim_que desde_que",
    "regret": "infelizmente lamentamos lamento sentimos pena",
    "inform": "informar informá comunicar avisar dizer",
    "thanks": "obrigado obrigada agradecemos agradeço agradecer gratos",
    "interest": "interesse interessado",
    "glad": "prazer felizes satisfação bem_vindo contentes",
    "positive": "positiva positivo favorável",
    "soon": "breve próximos_dias entraremos_em_contato entraremos_em_contacto",
    "pending": "em_análise analisaremos estamos_analisando",
    "congratulation": "parabéns",
    "one": "um uma",
    "many": "muitas muitos grande número difícil volume",
    "until": "até_que",
    "plain_no": "sem_sucesso não_foi_desta não_será_preenchida",
    "day": "segunda_feira terça_feira quarta_feira quinta_feira sexta_feira amanhã",
    "ask": "poderia_enviar envie por_favor_envie",
}
