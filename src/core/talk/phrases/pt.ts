import type { Phrases } from '../kinds.ts';

const YOUR = '(os|seus|teus|as|suas|esses)';
const DO_YOU_HAVE = '([você|vc|tu|vocês] (tem|têm|tens|conhece|conheces)|há|existem|são)';
const SHOW =
  '(lista|liste|listar|mostra|mostre|mostrar|me mostra|me mostre|me mostrar|dá|dê|me dá|me dê|ver|manda|me manda)';

export const pt: Phrases = {
  greeting: [
    '(oi|oie|olá|ola|opa|prazer|e aí|eai|salve|alô|hey) [pessoal|gente|bot|a todos|galera|de novo]',
    '(bom dia|boa tarde|boa noite) [a todos|pessoal|gente|galera]',
    '[está] (tudo bem|tudo bom|td bem|beleza|tudo certo) [com você|contigo|aí|por aí]|como (vai|vai você|você está|vc está|vc tá|está|tá)|você está aí|tá aí',
  ],
  farewell: [
    'tchau|até (logo|mais|amanhã|breve|a próxima)|adeus|falou|fui|tchau tchau|bom fim de semana|tenha (um bom dia|uma boa (tarde|noite))',
  ],
  thanks: [
    '[muito|muitíssimo] (obrigado|obrigada|obg|brigado|brigada|valeu|vlw|agradecido) [mesmo|de novo|a todos|demais] [pela (ajuda|resposta|sua ajuda|informação|info)|por (tudo|responder|avisar)]',
    'não (obrigado|obrigada)|agradeço|ajudou (muito|bastante)',
    'ótimo|perfeito|legal|excelente|show|maravilha|massa|bacana|ok|okay|certo|entendi|blz|muito (bom|útil|bem)|bom|gostei',
    '(bom|ótimo|boa|ótima) (trabalho|resposta|bot)|mandou bem',
  ],
  abilities: [
    'ajuda|me ajuda|me ajude|preciso de ajuda|socorro|[você|vc] pode me ajudar|pode ajudar',
    '[o] que [é que] [você|vc|tu] (sabe|pode|consegue|faz|sabes|podes) [fazer] [por mim|para mim|por nós]|para que (você serve|serve isso|serve este bot)',
    'quem (te criou|criou você|te fez|fez você|te programou)|qual (o|é o) seu nome|(fale|fala) [um pouco] sobre você|se apresente|(tenho|tenho uma|tenho umas) (dúvida|dúvidas)',
    '(que|quais) (línguas|idiomas) você (fala|entende)|você (fala|entende) (português|inglês|francês|alemão|espanhol|russo)',
    'quem (é você|é vc|és tu|és)|[o] que (é você|é isto|é isso|é este bot|é o footnote)|qual é (o seu|seu) nome|como você se chama',
    'como (funciona [isso|isto|este bot|esse bot]|(isso|isto|este bot|esse bot) funciona|você funciona|vc funciona|te uso|uso (você|este bot|isso)|faço uma pergunta|pergunto|eu pergunto|usar)',
    '[o] que (posso|eu posso|podemos) [te] perguntar [a você|para você]|posso [te] (perguntar|fazer) (uma coisa|algo|uma pergunta)|tenho uma pergunta',
    'você é [um|uma|o] (bot|robô|humano|pessoa|ia|máquina|real|chatgpt)|(quais são os|quais os|que) comandos [existem|você tem]|comandos',
  ],
  count: [`quantos artigos [${DO_YOU_HAVE}] [no total|ao todo]`, `${DO_YOU_HAVE} quantos artigos|número de artigos`],
  sources: [
    `(quais|que) (fontes|jornais|veículos) (${DO_YOU_HAVE}|você usa|vc usa|você consulta|usa)`,
    `quais são [as|suas|as suas|os] fontes|[${SHOW}] [as|suas|as suas] fontes`,
    'de onde você tira (as|suas|as suas) (informações|notícias|respostas)',
    `de onde (vêm|vem|saem|são) ${YOUR} [seus|suas] (artigos|notícias|informações|respostas|dados)`,
  ],
  freshness: [
    `de quando são ${YOUR} [seus] artigos|(quão|o quanto) (recentes|novos|atuais) são ${YOUR} [seus] artigos`,
    '(qual|qual é) [o|seu] (artigo mais recente|último artigo|artigo mais novo)|você está atualizado',
    `quando (você foi atualizado|foi a última atualização|${YOUR} artigos foram atualizados)`,
  ],
  list: [
    `[${SHOW}] [uma lista de|a lista de|lista de|a lista dos|lista dos|uma lista dos] [todos] [os|seus|os seus] artigos`,
    `(quais|que) [são os] artigos [${DO_YOU_HAVE}|disponíveis]`,
  ],
  news: [
    '[o] que (há|tem|temos) (de novo|de novidade|novo) [hoje]|alguma novidade|quais as novidades|novidades|tem (novidade|novidades)|o que está acontecendo|o que tá rolando',
    `[quais são|${SHOW}] [as|as últimas|últimas|os|alguma] (notícias|novidades|manchetes|notícia|últimos artigos|artigos mais recentes) [de hoje|hoje]`,
  ],
  filler: ['por favor|pf|pode|você pode|bot|footnote|então|e|oh|ah|bem|amigo|aí|né'],
};
