"""What leaves the reader in, said in Portuguese."""

NOT_AT_ALL = r"""
# «A vaga é sua», «escolhemos você», «não precisamos mais de escolher».
(?:és|você é) uma? d[eoa]l?[ea]?s\b
(?<!\bnão )(?<!\bnão nos )\b(?:escolhemos|optámos por|optamos por|decidimos por|decidimo-nos por|optamos pel[oa]|optámos pel[oa]|apostámos em|apostamos em) (?:ti|si|você|(?:tua |sua |seu |teu )(?:perfil|candidatura))\b
(?:\be|\bmas) a (?:ti|si) (?:queremos|gostaríamos|vamos)
hesit\w+ em (?:te |o |a )?escolh
decidiu-se por (?:si|ti|você)\b
você é uma? del[ea]s\b
(?:quem vai ocupá-la|quem a vai ocupar|quem a ocupa) é (?:você|a senhora|o senhor)\b
(?:vaga|lugar|trabalho) (?:é|será) (?:sua|tua|seu|teu)\b
não (?:precisamos|temos) (?:mais )?(?:de |que )?escolher\b
# «Ainda não foi preenchida», «antes que seja preenchida».
ainda não (?:foi|foram|está|fomos|se encontra|ficou) (?:\w+ )?(?:preenchid|ocupad|escolhid|decidid|atribuíd|encerrad|excluíd)
só falta\b
pode(?:rá)? (?:ficar|ser) desert
(?:assim que|depois de|logo que) (?:a vaga|o lugar|o cargo) (?:for|ser|seja)\b
antes (?:de|que) (?:\w+ ){0,3}(?:seja|sejam|ser|serem) preench
(?:vaga|lugar|a d[oae] \w+|outra)\b[^.;]{0,20} continua (?:livre|abert[oa])\b
# «Escolhemos outro dia», «na terça não dá»: um dia e nenhuma vaga.
(?:escolheu|escolhemos|escolhido) outr[oa] (?:dia|data|hora|sala|local|formato|plataforma|restaurante|ferramenta|hotel|edifício|prédio|link|sistema|horário)\b
(?:atendimento|marcação)\b[^.;]* (?:cancelad|desmarcad)
(?:na|no|nesta|neste) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|dia \d+)(?:-feira)? (?:\w+ )?não (?:vai dar|dá|deu|rola|vai rolar|consigo)\b
não (?:vai dar|dá|deu|rola|vai rolar) (?:na|no|para|pra|nesta) (?:segunda|terça|quarta|quinta|sexta|sábado|dia|amanhã|hoje)
horário das? (?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|\d+)\b[^.;]*\boutr[oa]
fazer a entrevista (?:na|no|hoje|amanhã)\b
# «Foi enviado por engano», «o outro finalista desistiu».
(?:enviad[oa]|saiu|rejeitad[oa]|recusad[oa]|encerrad[oa]|excluíd[oa]) por (?:engano|lapso|erro)\b
voltou atrás\b
o outro finalista desistiu\b
não passou no período\b
# «Quem não passar», «sem eles não podemos»: uma condição.
reserva-se o direito\b
para não (?:ser|seres) descart
quem não (?:passar|obtiver|atingir|comparecer|entregar|superar)\b
que não (?:apresentem|comprovem|cumpram|superem|passarem|passem)\b
sem (?:el[ea]s?|iss?[ot]o?|ess[ea]s?|est[ea]s?)\b[^.;]{0,40}\bnão (?:podemos|poderemos|conseguimos|posso|é possível|será possível)\b
# «Como a sua tutora», «a entrevista será com outra».
como (?:sua|seu|teu|tua) (?:tutora?|mentora?|colega|guia)\b
(?<=, )como (?:você|tu)\b
entrevista (?:será|vai ser|é) com outr[oa]
# O estacionamento, as férias, uma contabilista: nenhuma vaga.
estacionamento\b
pedido de férias\b
não está complet
contrat[aá]mos uma (?:contabilista|empresa|agência|consultora|assessoria)\b
# «A minha prima também foi reprovada.»
(?:meu|minha) (?:prim[oa]|irmão|irmã|amig[oa]|marido|mulher|namorad[oa]|cunhad[oa])\b[^.;]{0,80}\b(?:a el[ea]|lhe|se candidat\w+|foi reprovad|levou)
"""
SOUNDS_SO = r"""
# «Gostaríamos de conversar», «pensamos em você».
(?<!\bnão )\b(?:queremos|gostaríamos de|gostávamos de) (?:te |lhe |a |o )?(?:oferecer|contratar|falar|conversar|conhecer|convidar)
pensamos em (?:você|si|ti)\b
chamou(?:-nos| nossa| a nossa) (?:a )?atenção\b
por isso procuramos\b
que (?:vai|irá) contact
atribuíd[oa] a (?:si|ti|você)\b
convocá-l[oa] diretamente\b
# «Não foi dada a ninguém», «antes de assinar».
não foi (?:dada|atribuída|dado) a ninguém\b
antes de (?:assinar|ter)\b
mas podemos (?:conversar|falar|negociar)
ocupava\b
quem tirar (?:menos|pelo menos)\b
publicad[oa] de novo\b
(?:tua|sua) opinião\b
# «A sala está ocupada», «buscar outra data».
não vai precisar de outra entrevista\b
sala\b[^.;]{0,30} (?:ocupad|reservad)a
horário\b[^.;]{0,60}\boutra?[ ]
sala\b[^.;]{0,30} foi dada
(?:achar|encontrar|arranjar|buscar) outr[oa] (?:dia|data|hora)\b
quer não\b
# «Outra pessoa vai te ligar», «ver os dois».
outr[oa] (?:pessoa|colega)\b[^.;]{0,40}\bvai (?:te |lhe )?(?:ligar|enviar|escrever|mandar|receber|atender|contar|fazer|entrevistar)
optou por (?:entrevistar|fazer|ver)\b
ver (?:as duas|os dois)\b
transferid[oa] para outr
outr[oa] candidat[oa] pediu (?:para|que)
entrevista ficou com\b
"""
CUES = """
tutor data si atrás meu minha opinião outro outra perfil deles delas queremos pensamos que sala hora te
ocupá ocupar ocupa sua tua seu teu escolher mais engano lapso erro voltou desistiu gostaríamos gostávamos
ninguém precisar horário atribuída atribuído diretamente tirar novo ficou ti estas completo completa
período buscar tutora mentor mentora és você hesitámos hesitamos ainda direito pode poderá for seja sejam
ser seres elas eles isso isto essas esses estes segunda terça quarta quinta sexta sábado domingo dar
continua quem apresentem comprovem cumpram superem passarem passem atendimento marcação ver achar
encontrar arranjar transferido transferida estacionamento férias contratámos contratamos falta chamou
assinar conversar falar negociar procuramos ocupava optou colega quer
"""
