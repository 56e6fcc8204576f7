"""Plain noes in Portuguese, of both sides of the sea; a name in capitals stands for the words of a role."""

from __future__ import annotations

from afterword.domain.plain_noes.roles import spell_out

_ROLES = {
    "YOURS": r"(?:[oa] )?(?:tua|teu|sua|seu|vossa|vosso|candidatura que apresentou, a sua) (?:candidatura|inscrição|pedido|requerimento|perfil|currículo|curriculum|cv|nome|participação|processo|aplicação|contratação|admissão|proposta de trabalho)(?: (?:de|a) (?:emprego|trabalho|candidatura|recrutamento|admissão|seleção))?",
    "ANOTHER": r"(?:um dos |uma das |a |o |à |ao |os |as |aos |às )?outr[oa]s? (?:\w+ )?(?:PERSON)|(?:um|uma) d[oa]s (?:outr[oa]s|demais) \w+|outra d[oa]s \w+|outro d[oa]s \w+|alguém (?:com|mais|que|d[aoe])|(?:um|uma|uns|umas) (?:PERSON) (?:\w+ ){0,2}?(?:mais|com|d[ae] (?:maior|casa)|melhor|intern[oa]|diferente|cuj[oa]|sênior|sénior|que (?:já|tem))"
    r"|(?:uma? )?(?:PERSON) d[ae] (?:casa|empresa|equipa|equipe)",
    "PERSON": r"candidat[oa]s?|candidaturas?|pessoas?|concorrentes?|finalistas?|participantes?|profissional|profissionais|perfil|perfis|rapaz|moça|moço|rapariga|colegas?|funcionári[oa]s?|colaborador|colaboradora|trabalhador|trabalhadora|empregad[oa]|opositor|opositora|menin[oa]|senhor|senhora|gente",
    "POST": r"vaga|posição|lugar|cargo|posto(?: de trabalho)?|emprego|função|trabalho|oportunidade|estágio",
    "PROCESS": r"processo(?: seletivo| de (?:seleção|recrutamento))?|recrutamento|seleção|selecção|concurso|procedimento(?: concursal)?|contratação",
    "CHOSEN": r"(?:selecionad|seleccionad|escolhid|aprovad|admitid|contratad|convocad|chamad|classificad|colocad|pré-selecionad|pré-seleccionad|indicad|contemplad|nomead)[oa]s?|aceite|finalista|vencedora?",
    "CLITIC": r"-(?:te|lo|la|lhe|vos|o|a)",
    "GIVEN": r"(?:atribuíd|entregue|dad|oferecid|conced|adjudicad|confiad|preenchid|ocupad|assinad|celebrad|firmad|destinad|ofertad)(?:id)?[oa]?",
    "PICKED": r"(?:indic|contrat|recrut|selec?cion|nome|promov|convoc|cham|prefer|escolh|admit|propôs|propus|optou|optamos|optámos|fech|fic|assin|celebr|decid|apost|peg|avanç|segu|aprov|eleg|incorpor)(?:ou|ámos|amos|ei|aram|eu|emos|eram|iu|imos|ei|im|por|ado|ido)?",
}
# Each line is a pattern by itself.
LINES = spell_out(
    r"""
\bnão (?:foi|foste|será|serás|vai ser|vais ser|ficou|ficaste|ficará|é|és|está|estás|tendo sido)(?: (?:você|tu|desta vez))?(?: \w+mente)? (?:a |o )?(?:CHOSEN)\b(?! (?:a data|o local|o horário))
\bnão (?:és|é) (?:a pessoa|o candidato|a candidata|o perfil) (?:cert|indicad|adequad|ideal|que (?:procur|busc|precis|estamos))
\bnão (?:lhe|te|o|a|vos) (?:vamos|podemos|poderemos|iremos|conseguimos|pudemos|iremos poder|vamos poder) (?:contratar|admitir|selecionar|seleccionar|escolher|aprovar|aceitar|convocar|chamar|apresentar uma proposta|fazer uma proposta|oferecer|propor|dar (?:o|a|este|esta|esse|essa) (?:POST))\b(?! (?:o salário|já|antes))
\bnão (?:vamos|podemos|poderemos|iremos|conseguimos|pudemos|conseguiremos|nos é possível|é possível|foi possível|será possível|temos como|tivemos como|há como) (?:poder |conseguir )?(?:te |lhe |o |a |vos )?(?:contratar|contratá|admitir|admiti|selecionar|selecioná|seleccionar|seleccioná|escolher|escolhê|aprovar|aprová|aceitar|aceitá|convocar|convocá|incluir|incluí|acolher|acolhê|recrutar|recrutá|efetivar|efetivá)(?:CLITIC\b| (?:você|consigo|contigo|o senhor|a senhora|essa|esta|a vaga|o lugar|o emprego)|(?<=te contratar)|(?<=te aprovar)|(?<=te aceitar)|(?<=te admitir)|(?<=te selecionar)|(?<=te escolher))(?! (?:hoje|antes|sem))
\bnão (?:\w+ ){1,4}?(?:te |lhe )?(?:oferecer|propor|dar|fazer|conceder|garantir|apresentar)(?:-lhe|-te)?(?: a si| a você)?(?:(?!\bnão\b)[^.;,]){0,15} (?:contrato|vaga|emprego|lugar|cargo|posição|função|posto|trabalho|oportunidade|estágio|proposta|oferta de)\b
\bnão (?:lhe|te) (?:ofereceremos|oferecemos|daremos|damos|proporemos)(?:(?!\bnão\b)[^.;,]){0,15} (?:contrato|vaga|emprego|lugar|cargo|posição|função|posto|trabalho|oportunidade|estágio|proposta)\b
\bnão (?:vamos|podemos|iremos|conseguimos|vamos poder|poderemos) (?:ficar|contar|seguir|prosseguir|avançar|continuar) (?:\w+ )?(?:consigo|contigo|com (?:você|o senhor|a senhora))\b|\bnão (?:contamos|contaremos|ficaremos|ficamos|seguiremos|avançaremos|prosseguiremos) (?:consigo|contigo|com você)\b
\b(?:decidimos|decidiu|decidido|resolvemos|resolveu|optamos por|optámos por|optou por|preferimos|preferiu|deliberou|entendemos|entendeu) (?:\w+ )?não (?:\w+ )?(?:te |lhe |o |a )?(?:contratar|contratá|admitir|admiti|selecionar|selecioná|escolher|escolhê|aprovar|aprová|aceitar|aceitá|chamar|chamá|convidar|convidá|ficar)(?:CLITIC\b| (?:você|consigo|contigo|o senhor|a senhora))
\bnão (?:lhe |te |vos )?(?:vamos |iremos |podemos |será |foi |vai ser )?(?:faremos|apresentaremos|fazer|apresentar|feita|apresentada|enviaremos|formularemos|haverá|receberá|receberás|vai receber|vais receber)(?: \w+)? (?:nenhuma |uma |qualquer )?(?:proposta|oferta)\b
\bnão (?:reúnes|reúne|cumpres|possuis|atinge|atingiu|atingiste|obteve|obtiveste|alcançou|alcançaste|conseguiu|conseguiste|superou|superaste|teve|tiveste)(?: \w+)? (?:a|o|os|as|um|uma) (?:\w+ )?(?:nota|pontuação|classificação|média|pontos|condições|corte|fase|prova|vaga|colocação|lugar|aprovação|perfil|mínim[oa]|etapa)\b
\b(?:nota|pontuação|classificação|avaliação|resultado)(?:(?!\bnão\b)[^.;,]){0,30} (?:é|foi|ficou|foi considerad[oa]) (?:insuficiente|inferior|abaixo)\b|\b(?:obteve|obtiveste|teve|tirou|tiveste) (?:uma |a )?(?:classificação|nota|pontuação|avaliação) (?:insuficiente|inferior|abaixo|negativa|final insuficiente)
\b(?:foste|ficaste|você (?:foi|ficou|está|acabou)|o senhor (?:foi|ficou|está)|a senhora (?:foi|ficou|está)|estás) (?:assim |infelizmente |agora |sendo )?(?:excluíd[oa]|eliminad[oa]|desclassificad[oa]|reprovad[oa]|descartad[oa]|rejeitad[oa]|preterid[oa]|de fora|de parte)\b(?! (?:o|a|os|as|um|uma) )(?! d[ae] (?:reunião|lista de emails))|\b(?:foi|ficou|fica) (?:\w+mente )?(?:excluíd[oa]|eliminad[oa]|desclassificad[oa]|reprovad[oa]|preterid[oa]|de fora) (?:d[aeo]s?|n[ao]|desta|deste|nesta|neste|por não|porque não|por falta)\b(?! (?:sistema|base|servidor))
\bYOURS(?: (?:(?!\bnão\b)[^.;,]){1,40}?)? (?:foi|fica|ficou|está|será|é|encontra-se|foi agora|acabou por ser|vai ser) (?:\w+mente )?(?:indeferid|excluíd|recusad|rejeitad|reprovad|descartad|desclassificad|arquivad|negad|preterid|eliminad|finalizad[oa] sem|encerrad[oa] sem|não admitid|não aprovad|não selecionad)[oa]?\b(?! pelo sistema)
\b(?:requerimento|pedido|candidatura|inscrição)(?: (?:(?!\bnão\b)[^.;,]){1,40}?)? (?:foi|fica|está) (?:indeferid|recusad|rejeitad|excluíd|reprovad)[oa]\b(?! pelo sistema)
\b(?:recusou|rejeitou|excluiu|descartou|reprovou|indeferiu|recusamos|recusámos|rejeitamos|rejeitámos|descartamos|descartámos|excluir|rejeitar|recusar|indeferir|descartar|não aprovou|não aceitou|não escolheu|não selecionou) YOURS
\bYOURS(?: (?:(?!\bnão\b)[^.;,]){1,40}?)? não (?:foi|será|vai ser|é|ficou|pôde ser|poderá ser|pode ser|está|irá ser|tendo sido)(?: \w+mente)? (?:a |o |entre )?(?:levad|aprovad|aceit|selecionad|seleccionad|escolhid|admitid|considerad|apresentad|encaminhad|propost|acolhid|favorável|contemplad|incluíd|classificad|os |as )[oae]?(?! pelo sistema| complet)
\bYOURS(?: (?:(?!\bnão\b)[^.;,]){1,40}?)? (?:fica|termina|terminou|acaba|acabou|encerra|encerrou|para|chegou ao fim|chega ao fim|se encerra|se encerrou|finalizou|terminará)(?:-se)? ?(?:por aqui|aqui|neste ponto|nesta (?:fase|etapa)|sem|$|[.,;])
\b(?:tua|sua) participação (?:n[oae]\w* )(?:(?!\bnão\b)[^.;,]){1,40}? (?:terminou|termina|se encerra|encerrou|encerra|encerra-se|encerrou-se|acabou|acaba|chegou ao fim|chega ao fim|foi encerrada|fica por aqui)
\b(?:processo|seleção|recrutamento)(?:(?!\bnão\b)[^.;,]){0,40} (?:sem aprovação|sem que (?:[oa] )?(?:YOURS|você|tenha sido)|sem uma proposta|sem proposta)
\bnão (?:consta|constas|figura|figuras|aparece|apareces|está|estás|se encontra|ficou|ficaste|integra|integras|faz parte|fazes parte|entrou|entraste)(?: \w+)? (?:d[ao]s?|n[ao]s?|entre [ao]s|a|o|numa) (?:nossa )?(?:lista|relação|listagem|finalista|aprovad|selecionad|seleccionad|escolhid|admitid|pré-selec|classificad|convocad|candidat[oa]s (?:admit|aprov|selec|pré|escolh|final|classif)|pessoas (?:selec|escolh)|grupo)
\bYOURS não (?:consta|figura|aparece|está|ficou|entrou) (?:d[ao]s?|n[ao]s?|entre)
\b(?:a|o|esta|este|essa|esse|tal) (?:POST)(?: (?:de|para|na|no|em) (?:(?!\bnão\b)[^.;,]){1,40}?)? (?:já )?(?:foi|está|ficou|se encontra|encontra-se|fica|acabou|acabou por ser)(?: já)? (?:preenchid|ocupad|extint|cancelad|suprimid|eliminad|anulad|encerrad|atribuíd|fechad)[oa]\b(?! (?:por|a|para) (?:si|ti|você)\b)(?![^.;]*(?:é você|parabéns))
\b(?:a|o|este|esta|nosso|esse) (?:PROCESS)(?: (?:de|para|na|no|em) (?:(?!\bnão\b)[^.;,]){1,40}?)? (?:foi|ficou|está|acabou por ser)(?: \w+mente)? (?:anulad|cancelad|sem efeito|desert)[oa]?\b
\b(?:desistimos|desistiu|desistiram) d[aeo] (?:contrat|recrut|preench|vaga|seleção|process|posição)|\b(?:cancelar|anular|extinguir|eliminar|suprimir|encerrar|cancelamos|cancelámos|anulámos|cancelou|anulou|extinguiu) (?:a|o|esta|este|essa|esse) (?:vaga|posição|cargo|posto|recrutamento|seleção|processo|contratação|lugar|concurso)\b
\bninguém (?:ocupará|será contratad|vai ser contratad|será admitid|foi contratad|vai ocupar|será selecionad|foi selecionad)|\bnão (?:vamos|iremos|estamos) (?:a )?(?:contratar|recrutar|admitir|contratando|recrutando) (?:ninguém|mais|ninguem|novas|novos|nenhum)|\bnão (?:contrataremos|admitiremos|recrutaremos) (?:ninguém|mais|nenhum)
\bjá (?:temos|encontrámos|encontramos|achámos|achamos|arranjámos|contratámos|contratamos) (?:quem (?!o\b|a\b|te\b|lhe\b|vos\b|conduz)|alguém (?!para (?:o|a|te|lhe)\b|que (?:o|a|te|lhe)\b)|a pessoa (?:certa|que|para)|gente suficiente|o candidato|a candidata)\b(?![^.;]* você\b)
\b(?:lugar|vaga|posição|posto|cargo|emprego)(?:(?!\bnão\b)[^.;,]){0,30} (?:já não (?:está|se encontra|existe)|não está mais|não existe mais|não se encontra mais|deixou de (?:existir|estar))
\b(?:GIVEN) (?:[oa] (?:POST) )?(?:a|com|por|à|ao|para|pela|pelo)? ?(?:ANOTHER)|\b(?:celebrou|assinou|firmou|celebrámos|assinámos|celebramos|assinamos|firmamos) (?:o )?contrato com (?:ANOTHER|outr[oa])
(?<!\bnão )\b(?:PICKED)(?:-se|-nos)? (?:já |finalmente |assim )?(?:por |com |em |pel[oa] |a |n[oa] )?(?:ANOTHER|quem (?:já|tem|poss|viv|resid)|pessoas (?:com|mais|que)|candidat[oa]s (?:com|mais|cuj|que|resid)|perfis (?:com|mais|cuj))(?![^.;]* (?:como você|além de|entre (?:eles|elas)))
\b(?:resolveu|resolvemos|decidiu|decidimos|preferiu|preferimos|optou por|optámos por|optamos por|acabou por|acabámos por|acabamos por) (?:promover|contratar|chamar|admitir|ficar com|seguir com|avançar com|escolher|recrutar|nomear|dar (?:a vaga|o lugar|o emprego) a) (?:ANOTHER|alguém|quem|outr[oa]|uma? (?:funcionári|colaborador|colega|candidat|profissional|pessoa)\w*)\b
\b(?:contratação|escolha|nomeação|admissão|seleção|promoção|indicação) d[eoa] (?:ANOTHER)\b|\b(?:escolha|seleção|selecção|decisão|preferência) (?:recaiu|caiu|foi|recai) (?:\w+ )?(?:em|sobre|para|num|numa|no|na) (?!você|ti\b|si\b)(?:\w+ )?(?:PERSON|outr[oa]|alguém|quem)
\b(?:outr[oa] (?:PERSON)|[oa] outr[oa] (?:PERSON|\w+)|a pessoa (?:escolhida|selecionada|a quem (?:(?!\bnão\b)[^.;,]){1,30}?)|[oa] candidat[oa] (?:escolhid[oa]|selecionad[oa]|intern[oa]|a quem (?:(?!\bnão\b)[^.;,]){1,30}?)) (?:já )?(?:a |o )?(?:aceitou|assinou|ficou com|conseguiu|obteve|ganhou|ocupará|assumirá|recebeu|vai ocupar|assumiu)\b(?! (?:a|o) (?:convite|reunião|horário))
\ba pessoa (?:escolhida|selecionada|seleccionada|contratada|que (?:escolh|contrat|selec)\w+)(?:(?!\bnão\b)[^.;,]){0,30} (?:foi|é|será) outra\b|\b[oa] (?:escolhid|selecionad)[oa] (?:foi|é|será) outr[oa]\b
\b(?:demos|deu|dar|daremos|dada|dado|foi dada) (?:a )?(?:preferência|prioridade) a (?:quem|candidat|pessoas|perfi|profissiona|um|outr|alguém|concorrent)
\b(?:o resultado|a decisão|a nossa decisão|nossa decisão|a resposta|a nossa resposta|o parecer|a avaliação|a apreciação)\b(?:(?!\bnão\b)[^.;,]){0,60} (?:é|foi|é infelizmente|foi infelizmente|será) (?:negativ|desfavor|contrári)|\b(?:o resultado|a decisão|nossa decisão|a resposta|o parecer)\b(?:(?!\bnão\b)[^.;,]){0,60} não (?:foi|é|lhe foi|te foi|nos foi)(?: \w+mente)? (?:favorável|positiv)
\bnão (?:vai|iremos|vamos|irá|podemos|poderemos|conseguimos) (?:propor|apresentar|indicar|enviar|encaminhar|submeter|considerar|aceitar|aprovar|levar|acolher) YOURS\b|\bnão (?:proporá|apresentará|apresentaremos|proporemos|consideraremos|aceitamos|aprovamos|aprovámos) YOURS\b
\bnão (?:rolou|foi|deu|vai dar|vai rolar) (?:para|pra) (?:você|ti|si)\b(?= (?:desta|dessa|nesta|no momento|agora)|[.,;!]|$)|\bfica (?:para|pra) (?:uma |a )?próxima(?=[.,;!]|$| vez| oportunidade)
\b(?:tivemos|tive|teve|tiveram|obrigad[oa]s|forçad[oa]s|decidimos|decidiu|preferimos) (?:de|que|a)? ?(?:te |lhe |o |a )?(?:descartar|eliminar|excluir|recusar|rejeitar|deixar|dispensar)(?:-[oa]|-te)? (?:YOURS|(?:de )?fora|do PROCESS|da PROCESS|da lista)
\bnão (?:vais|vai|irás|irá)(?: você)? (?:fazer|integrar|entrar)(?: a)? (?:parte )?(?:d|n)?[aoe]\w* (?:\w+ )?(?:equipa|equipe|time|quadro|empresa|grupo|seleção|escritório)|\bnão farás? parte d[aeo]\w* (?:\w+ )?(?:equipa|equipe|time|quadro|empresa|grupo)
\bnão (?:te|o|a|lhe) (?:escolhemos|selecionámos|selecionamos|contratámos|contratamos|aprovámos|aprovamos|admitimos|aceitámos|aceitamos|contrataremos|selecionaremos|chamaremos para a|convocaremos|admitiremos)\b|\bnão continuamos com YOURS
\b(?:tua|sua) (?:contratação|entrada|admissão|candidatura|efetivação|promoção)(?:(?!\bnão\b)[^.;,]){0,20} não (?:foi|será|vai ser)(?: \w+mente)? (?:autorizad|aprovad|confirmad|aceit|viabilizad)[ae]|\bnão (?:aprovou|autorizou|aprovaram|autorizaram|aceitou|confirmou) (?:a )?(?:tua|sua) (?:contratação|entrada|admissão|candidatura|efetivação|inscrição)
\bnão (?:é|és) (?:você )?(?:quem|o que|a pessoa que) (?:procur|busc|precis|estamos|quer)|\bnão (?:serás tu|será você|será o senhor|será a senhora) (?:a|quem|que)\b|\bnão (?:ficou|ficaste|está|estás) entre [oa]s (?:primeir|melhor|mais|dois|duas|três|quatro|cinco|dez|últim)
\b(?:já )?temos (?:já )?(?:a|o|nossa|nosso) (?:equipa|equipe|quadro|time|grupo|turma) (?:já )?(?:complet|fechad|chei)[oa]\b(?![^.;]* você)|\b(?:abdicamos|abdicar|abrimos mão|prescindimos|desistimos) d[aeo] (?:YOURS|(?:tua|sua|teu|seu) \w+|ti\b|si\b|você)
\b(?:prefere|preferem|quer|querem|escolhe|contrata|contratam|vai contratar|vai ficar com|fica com|ficam com) (?:ANOTHER|outr[oa](?=[.,;]|$| (?:com|que|mais)))
\bpreferimos (?:apostar em|investir em|contratar|ficar com|escolher|chamar) (?:quem|candidat|alguém|uma? (?:pessoa|profissional|candidat)|outr)|\b(?:ganho|vencido|ocupad[oa]|preenchid[oa]|conquistad[oa]|aprovad[oa]) por outr[oa]\b|\boutr[oa] (?:PERSON) (?:venceu|ganhou|ficou|passou|foi (?:mais|escolhid|selecionad|aprovad|contratad))
\b(?:demos|deu|dei|daremos) (?:o (?:trabalho|lugar|emprego|cargo|posto)|a (?:vaga|posição|função|oportunidade)) (?:a|para|ao|à|pra) (?:outr|um|uma|alguém|quem|PERSON)|\b[Dd]esta vez não foi possível(?=[.,;!]|$)|\b(?:dess|dest)a vez não (?:foi possível|deu|rolou)(?=[.,;!]|$)
\bcontratou (?:a|o|um|uma) (?:própri[oa] )?(?:sobrinh|filh|prim|irmã|irmão|amig|conhecid|parente|afilhad)\w*
\b(?:aprovou|escolheu|contratou|ficou com|indicou|convocou|selecionou|seleccionou|nomeou|preferiu|recrutou|promoveu|aprovámos|aprovamos|preferimos) (?:um |uma |o |a )?outr[oa]s? (?:PERSON)\b
""",
    _ROLES,
)
# One of these stands in whatever one of them finds.
CUES = """
    não outro outra outros outras alguém ninguém quem insuficiente inferior abaixo negativa negativo foste ficaste excluído
    excluída eliminado eliminada desclassificado desclassificada reprovado reprovada descartado descartada rejeitado rejeitada
    preterido preterida fora parte indeferido indeferida recusado recusada arquivado arquivada negado negada finalizado
    finalizada encerrado encerrada recusou rejeitou excluiu descartou reprovou indeferiu recusamos recusámos rejeitamos
    rejeitámos descartamos descartámos excluir rejeitar recusar indeferir descartar fica termina terminou acaba acabou encerra
    encerrou para fim finalizou sem preenchido preenchida ocupado ocupada extinto extinta cancelado cancelada suprimido
    suprimida anulado anulada atribuído atribuída fechado fechada efeito deserto deserta desistimos desistiu desistiram
    cancelar anular extinguir eliminar suprimir encerrar cancelamos cancelámos anulámos cancelou anulou extinguiu já mais com
    casa empresa equipa equipe interno interna diferente cujo cuja melhor sênior sénior recaiu caiu recai aceitou assinou
    conseguiu obteve ganhou ocupará assumirá recebeu assumiu preferência prioridade desfavorável contrária contrário
    fazer equipa equipe completa completo fechada cheia abdicamos abdicar mão prescindimos apostar investir sobrinha sobrinho
    filha filho prima primo irmã irmão amigo amiga próxima dispensar deixar preferimos demos deu dei daremos venceu ganho vencido
    funcionário funcionária colaborador colaboradora colega profissional
"""
# What is a rule for all, an error, good news or long ago is no no.
UNLESS = (
    r"\bquem (?:tirar|não|obtiver|tiver)\b|\b(?:candidat[oa]s|pessoas|todos) que não\b|\b(?:minha|meu) (?:candidatura|inscrição|perfil|currículo)\b|\bpor (?:engano|erro|lapso)\b|\bparabéns\b"
    r"|\b(?:ano|mês) passado\b|\bhá (?:um|dois|três|uns|alguns|vários) (?:ano|mes|mês)|\ba (?:seu|teu|vosso) pedido\b|\b(?:como|conforme) (?:nos )?(?:solicit|ped)\w+|\b(?:reabert[oa]|reabriu|publicad[oa] de novo|de novo)\b"
    r"|\bpositiv[oa] ou negativ|\bainda\b(?! assim)|\bmas (?:gostaríamos|queremos|podemos|oferecemos|ainda)\b|\bnão (?:\w+ ){0,2}?(?:descart|rejeit|exclu|recus|elimin|reprov)\w*|\blista de (?:document|espera|anex)|\benquanto\b|\bantes d[eao]\b|\b(?:horário|entrevista) (?:que (?:você|escolh)|ficou|fica)\b|\bfora do prazo\b|\bempreitada\b|\bmas sim\b|\bsem (?:o|a|um|uma|seu|sua) (?:\w+ )?(?:autorização|título|certificado|documento|diploma|visto|carta)|\balém de (?:você|ti|si)\b|\b(?:vaga|lugar|trabalho|emprego) (?:é|será) (?:sua|seu|teu|tua)\b|\bque (?:vai|irá) (?:contact|contat|entrar|ligar|entrevist)|\b(?:processo|candidatura|inscrição|currículo) (?:foi|está|será) (?:atribuíd|encaminhad|entregue|passad)[oa] (?:a|para|à|ao) |\bformulário\b|\b(?:você|tu|si) e (?:um |uma )?outr|\barrendar\b|\bcaso\b|\bpor agora\b|\beventual|\bsala\b|\bdepartamento está\b"
)
