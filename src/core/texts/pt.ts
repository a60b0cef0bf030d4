import type { Span } from '../span.ts';
import { namesOf } from './language-names.ts';
import { counting, percentage } from './plurals.ts';
import type { Texts } from './texts.ts';

const count = counting('pt-BR');
const percent = percentage('pt-BR');
const articles = count({ one: 'artigo', many: 'de artigos', other: 'artigos' });
const passages = count({ one: 'trecho', many: 'de trechos', other: 'trechos' });
const questions = (number: number) =>
  number === 1 ? 'uma pergunta' : count({ many: 'de perguntas', other: 'perguntas' })(number);
const more = (number: number) => `mais ${number}`;
const progress = (done: number, total: number | null) => `${done}${total === null ? '' : ` de ${total}`} …`;

const inDays = (number: number) => (number === 1 ? 'hoje' : `nos últimos ${number} dias`);

/** As it is written in Brazil. */
export const pt: Texts = {
  language: 'pt',
  quoted: (words) => `“${words}”`,
  commands: {
    ask: {
      name: 'perguntar',
      description: 'Faça uma pergunta aos artigos; a resposta é citada palavra por palavra, com as fontes.',
      options: {
        question: { name: 'pergunta', description: 'O que você quer saber?' },
        article: { name: 'artigo', description: 'Procurar só neste artigo.' },
        source: { name: 'fonte', description: 'Procurar só nos artigos desta fonte.' },
        since: { name: 'desde', description: 'Só artigos a partir deste dia: 2025-06, 10 de junho, ontem.' },
        until: { name: 'até', description: 'Só artigos até este dia: 2025-06, 10 de junho, ontem.' },
        private: { name: 'privado', description: 'Mostrar a resposta só para você.' },
      },
    },
    sources: {
      name: 'fontes',
      description: 'Mostra em que se baseia a última resposta daqui, ou um artigo.',
      options: { article: { name: 'artigo', description: 'Mostrar este artigo em vez disso.' } },
    },
    reload: { name: 'recarregar', description: 'Ler os artigos de novo (moderadores).' },
    help: { name: 'ajuda', description: 'O que o bot conhece, como perguntar e o que ele guarda sobre você.' },
    gaps: {
      name: 'lacunas',
      description: 'O que aqui ficou sem resposta ou foi marcado como pouco útil (moderadores).',
      options: { days: { name: 'dias', description: 'Quantos dias, contando hoje: de 1 a 90; se não indicar, 30.' } },
    },
    articles: {
      name: 'artigos',
      description: 'Adicionar, ver, remover e restaurar artigos (moderadores).',
      subcommands: {
        add: {
          name: 'adicionar',
          description: 'Ver um arquivo ou uma página da web e adicionar como artigo.',
          options: {
            file: { name: 'arquivo', description: 'O arquivo com o artigo.' },
            link: { name: 'link', description: 'O endereço do artigo na web.' },
          },
        },
        list: { name: 'lista', description: 'Todos os artigos, e quais foram adicionados aqui.' },
        show: {
          name: 'mostrar',
          description: 'O que se sabe de um artigo, com o arquivo e os trechos dele.',
          options: { article: { name: 'artigo', description: 'Qual artigo?' } },
        },
        remove: {
          name: 'remover',
          description: 'Deixar de usar um artigo; ele pode ser restaurado.',
          options: { article: { name: 'artigo', description: 'Qual artigo?' } },
        },
        restore: {
          name: 'restaurar',
          description: 'Trazer de volta um artigo removido.',
          options: { article: { name: 'artigo', description: 'Qual dos arquivos removidos?' } },
        },
        feeds: { name: 'feeds', description: 'Os feeds que são lidos e como vão.' },
      },
    },
  },
  ask: {
    nothingAsked:
      'Pergunte algo sobre os artigos, como perguntaria a uma pessoa: quem, quando, quantos, o que aconteceu.',
    noSuchArticle: (name) =>
      `Não há nenhum artigo chamado “${name}”. Escolha um na lista que aparece enquanto você digita.`,
    noSuchSource: (name) =>
      `Nenhum artigo é de “${name}”. Escolha uma fonte na lista que aparece enquanto você digita.`,
    onlyRead: (characters) => `Li só os primeiros ${characters} caracteres da sua pergunta.`,
  },
  filter: {
    unreadable: (typed) =>
      `Não consigo ler “${typed}” como data. Escreva assim: 2025-06, 2025-06-10, 10 de junho ou ontem.`,
    swapped: (since, until) => `“desde” (${since}) vem depois de “até” (${until}). Troque as duas datas.`,
    since: (day) => ['desde ', { date: day }],
    until: (day) => ['até ', { date: day }],
    undated: (number) => `${articles(number)} sem data ${number === 1 ? 'ficou' : 'ficaram'} de fora.`,
    noneDated: 'Nenhum dos artigos tem data, então não sei dizer quais são dessa época.',
    noneUntil: (until, oldest) => [
      'Nenhum dos artigos é de ',
      { date: until },
      ' ou anterior; o mais antigo é de ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'Nenhum dos artigos é de ',
      { date: since },
      ' ou posterior; o mais recente é de ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'Nenhum dos artigos é do período de ',
      { date: since },
      ' a ',
      { date: until },
      '; há artigos de ',
      { date: oldest },
      ' a ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `sobre: ${topic}`,
    mayBeIt: 'Talvez seja isto:',
    notFound: 'Não encontrei nenhuma frase que diga isso.',
    nearest: 'O que chega mais perto:',
    notMentioned: (names) => [
      'Nenhum artigo menciona ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    otherLanguage: (languages) => `Eu procuro por palavras, e os artigos estão em ${namesOf(languages, 'pt')}.`,
    readBy: (host) => [
      'Um modelo de linguagem em ',
      { code: host },
      ' escolhe entre as citações. As perguntas e os trechos encontrados são enviados para lá.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [at === 0 ? 'Li ' : ', ', `“${from}” como `, { bold: to }]),
      '.',
    ],
  },
  buttons: {
    sources: 'Fontes',
    morePassages: 'Mais trechos',
    aroundIt: 'No contexto',
    askMore: 'Perguntar mais',
    showToEveryone: 'Mostrar a todos',
    openArticle: 'Abrir o artigo',
    previous: 'Anterior',
    next: 'Próxima',
    unknown: 'Este botão é de outra versão do bot. Pergunte de novo, por favor.',
  },
  askMore: {
    title: 'Perguntar mais',
    label: 'O que mais você quer saber?',
    hint: 'Bastam poucas palavras: “por quê?”, “quem disse isso?”',
  },
  share: {
    by: (person) => ['Compartilhado por ', { person }],
    gone: 'Não tenho mais esta resposta: ela já foi mostrada, outras mais novas tomaram o lugar dela, ou fui reiniciado desde então. Pergunte de novo para mostrá-la.',
    notAllowed:
      'Você não tem permissão para escrever neste canal, então não posso mostrar aqui a sua resposta a todos.',
    keeps: 'Também na memória: as últimas respostas vistas por uma só pessoa, para que ela possa mostrá-las a todos.',
  },
  sources: {
    of: (question) => `Fontes de “${question}”`,
    noneFor: (question) => `Não encontrei resposta para “${question}”, então não há fontes para mostrar.`,
    gone: 'Este trecho não está mais nos artigos: eles foram alterados depois da resposta.',
    noArticles: 'Ainda não há artigos. Um moderador pode adicionar alguns e usar /recarregar.',
    articles: (number) => (number === 1 ? 'O único artigo' : `Os ${articles(number)}`),
    howToSee: 'Pergunte sobre eles com /perguntar; veja um deles com /fontes e o título.',
    passages,
  },
  reload: {
    onlyInServer: 'Os artigos só podem ser recarregados a partir de um servidor.',
    onlyCertainRoles:
      'Só certos cargos podem recarregar os artigos, e você não tem nenhum deles. Quem administra este bot escolhe quais (MODERATOR_ROLE_IDS).',
    running:
      'Os artigos já estão sendo recarregados. O relatório vem quando terminar; enquanto isso, as perguntas continuam sendo respondidas.',
    reading: (done, total) => `Lendo os arquivos: ${progress(done, total)}`,
    indexing: (done, total) => `Criando o índice: ${progress(done, total)}`,
    done: (loaded, found, seconds) => `Recarregado: ${articles(loaded)} com ${passages(found)}, em ${seconds} s.`,
    kept: (used, why) => `Nada foi mudado; continuam em uso os de antes: ${articles(used)}. ${why}`.trim(),
    added: (number) => `Adicionados: ${number}`,
    changed: (number) => `Alterados: ${number}`,
    removed: (number) => `Removidos: ${number}`,
    unchanged: (number) => `Sem alteração: ${number}`,
    leftOut: (number) => `Deixados de fora: ${number}`,
    line: (file, line) => `${file}, linha ${line}`,
    more: (number) => `e ${more(number)}`,
    moreRefused: (number) => `e ${more(number)}; “npm run check-corpus” lista todos.`,
  },
  articles: {
    onlyInServer: 'Os artigos só podem ser adicionados e removidos em um servidor para o qual fui convidado.',
    onlyCertainRoles:
      'Só certos cargos podem mudar os artigos, e você não tem nenhum deles. Quem administra este bot escolhe quais (MODERATOR_ROLE_IDS).',
    off: 'Os artigos não podem ser mudados daqui.',
    menu: 'Adicionar como artigo',
    nothingGiven: 'Me dê uma coisa só para adicionar: ou um arquivo, ou um link.',
    nothingInMessage: 'Não há arquivo nem link nesta mensagem.',
    onlyFirst: (files) =>
      `A mensagem tem ${files} arquivos; este é o primeiro. Adicione os outros um a um com /artigos adicionar.`,
    noLinks: 'Aqui eu não busco páginas da web. Salve o artigo em um arquivo e adicione o arquivo.',
    unfetched: {
      address:
        'Não consigo abrir este endereço. Ele precisa começar com http:// ou https:// e levar a um site público.',
      private: 'Este endereço leva a uma rede privada, e de lá eu não busco nada.',
      redirects: 'Este endereço redireciona para outros sem fim. Me dê o do próprio artigo.',
      robots: 'O site pede que programas não leiam esta página (robots.txt). Salve o artigo em um arquivo.',
      status: 'O servidor não me deu a página. Abra o endereço no navegador e salve o artigo em um arquivo.',
      type: 'Não sei ler o que está neste endereço. Salve o artigo como texto.',
      size: 'É maior do que um artigo pode ser (CORPUS_MAX_BYTES).',
      time: 'Demorou demais para carregar. Tente de novo mais tarde.',
      busy: 'Já estou buscando algo de lá. Tente de novo em um instante.',
      unreachable: 'Não consigo acessar este endereço. Confira se está certo ou tente de novo mais tarde.',
    },
    unkept: (why) => `Isto não pode ser guardado como artigo: ${why}`,
    preview:
      'Só você vê esta prévia. Nada é guardado até você clicar em “Adicionar”; depois de 15 minutos ela é esquecida.',
    begins: 'Começa assim:',
    several: (number) => `${articles(number)} em um arquivo`,
    compared: (number) => `Só os primeiros ${number} foram comparados com o que já existe.`,
    nothingKnown: { source: 'sem fonte', date: 'sem data', language: 'idioma desconhecido' },
    alike: (title, share) => ['Já existe um artigo muito parecido: ', { bold: title }, ` (${percent(share)})`],
    unread: 'O que não deu para ler:',
    add: 'Adicionar',
    mend: 'Editar',
    cancel: 'Cancelar',
    form: {
      title: 'Dados do artigo',
      fields: {
        title: { label: 'Título', hint: 'Tal como aparece acima do artigo.' },
        source: { label: 'Fonte', hint: 'Quem publicou: um jornal, uma agência, um órgão.' },
        date: { label: 'Data', hint: 'O dia da publicação, por exemplo 2025-06-10.' },
        url: { label: 'Endereço', hint: 'Onde está na web; começa com https://' },
        language: { label: 'Idioma', hint: 'Um código como pt-BR ou en; se ficar vazio, eu descubro.' },
      },
    },
    unmended: (why) => `Nada foi mudado: ${why}`,
    expired:
      'Esta prévia não está mais aqui: foi adicionada ou cancelada, tem mais de 15 minutos, ou fui reiniciado desde então.',
    cancelled: 'Nada foi guardado.',
    added: (title, file) => ['Adicionado: ', { bold: title }, ' (', { code: file }, ')'],
    removed: (file) => ['Removido. O arquivo agora está em ', { code: file }, '; /artigos restaurar o traz de volta.'],
    restored: (file) => ['Restaurado: ', { code: file }],
    inFile: (file) => ['Arquivo: ', { code: file }],
    feeds: {
      none: 'Nenhum feed é lido. Quem administra o bot pode indicá-los em feeds.txt, na pasta dos artigos.',
      heading: 'Feeds',
      kept: articles,
      last: (moment) => ['lido ', { moment }],
      never: 'ainda não lido',
      failed: (why) => `falhou: ${why}`,
      next: (moment) => ['próxima leitura ', { moment }],
    },
    removeAll: (number) => `Remover tudo: ${articles(number)}`,
    addedHere: 'adicionado aqui',
    noSuchRemoved: (name) =>
      `Nenhum arquivo removido se chama “${name}”. Escolha um na lista que aparece enquanto você digita.`,
    trouble: {
      shared: (file, number) => [
        { code: file },
        ` contém ${articles(number)}, e um arquivo é removido inteiro. Nada foi removido ainda.`,
      ],
      taken: (file) => ['Já existe um arquivo ', { code: file }, '. Nada foi mudado.'],
      gone: 'A pasta dos artigos não está disponível agora, então nada foi mudado. Avise quem administra o bot.',
      forbidden:
        'Não tenho permissão para gravar na pasta dos artigos, então nada foi mudado. Avise quem administra o bot.',
      full: 'Não há mais espaço no disco, então nada foi mudado. Avise quem administra o bot.',
      failed: (code) =>
        `O arquivo não pôde ser gravado nem movido (${code}); nada foi mudado. Avise quem administra o bot.`,
      undone: (why) => `Desfiz tudo, e está como antes: ${why}`,
      later: 'O arquivo está no lugar, mas outra recarga ainda está em andamento. Use /recarregar quando terminar.',
    },
  },
  page: {
    number: (at, of) => `Página ${at} de ${of}`,
    nothing: 'Nada para mostrar.',
    continued: 'continuação',
    sameArticle: 'O mesmo artigo',
    paragraph: (number) => `parágrafo ${number}`,
    sheet: (number) => `página ${number}`,
  },
  trouble: {
    roleMentioned:
      'O Discord não me mostra o texto de uma mensagem que menciona o meu cargo. Mencione o próprio bot ou use /perguntar.',
    tooMany: 'Tem gente demais me perguntando ao mesmo tempo. Tente de novo daqui a pouco.',
    personLimit: (number) => `Cada pessoa pode me fazer ${questions(number)} por minuto.`,
    channelLimit: (number) => `Em um mesmo canal, respondo a ${questions(number)} por minuto.`,
    askAgain: (moment) => ['Pergunte de novo ', { moment }, '.'],
    unknownCommand: 'Este comando é de outra versão do bot.',
    changedMeanwhile: 'Os artigos foram alterados enquanto eu respondia. Pergunte de novo, por favor.',
    outOfReach:
      'Meus artigos estão fora de alcance no momento; continuo tentando. Pergunte de novo em um minuto, por favor.',
    failed: 'Algo deu errado por aqui e ficou anotado no registro. Tente de novo, por favor.',
  },
  known: {
    collection: (known, held) => `Conheço ${articles(known)} com ${passages(held)}.`,
    sources: (names, rest) => `Fontes: ${names.join(', ')}${rest === 0 ? '' : ` e ${more(rest)}`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Data de publicação: ', { date: oldest }, '.']
        : ['Datas de publicação: de ', { date: oldest }, ' a ', { date: newest }, '.'],
    newest: (title, date) => ['O mais recente é ', { bold: title }, ', de ', { date }, '.'],
    readSince: (moment) => ['Li todos pela última vez ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'O que eu conheço',
    askHeading: 'Como perguntar',
    howToAsk: [
      'Com /perguntar, me mencionando ou por mensagem direta: em perguntas inteiras ou em poucas palavras.',
      'Procuro as palavras da sua pergunta; por isso, pergunte no idioma dos artigos.',
      'Cito palavra por palavra, numero as fontes e aviso quando não encontro nada.',
    ],
    withoutMentions:
      'Com /perguntar ou por mensagem direta: em perguntas inteiras ou em poucas palavras. As menções estão desativadas.',
    keepsHeading: 'O que eu guardo sobre você',
    nothingOnDisk: 'Em disco, nada.',
    counts:
      'Em disco, por 90 dias: quantas vezes se perguntou por uma palavra que não está em nenhum artigo, e quais temas ficaram sem resposta segura ou receberam 👍 ou 👎, por dia e servidor. Nunca quem perguntou, nem a pergunta em si; e nada das mensagens diretas. Para contar cada pessoa só uma vez, guardo na memória o que já foi contado, com códigos que não levam a ninguém.',
    keeps:
      'Na memória, até eu ser reiniciado: a última pergunta de cada canal com os trechos que mostrei, para /fontes; por dez minutos, a sua última pergunta em cada canal, para que a próxima possa continuá-la; e quantas perguntas você fez no último minuto.',
    logsQuestions: 'Além disso, quem me administra optou por guardar o texto das perguntas em um registro.',
    runBy: (who) => `Quem me administra: ${who}.`,
    examplesHeading: 'Experimente uma destas perguntas',
  },
  gaps: {
    onlyInServer: 'As lacunas só podem ser vistas em um servidor para o qual fui convidado.',
    onlyCertainRoles:
      'Só certos cargos podem ver as lacunas, e você não tem nenhum deles. Quem administra este bot escolhe quais (MODERATOR_ROLE_IDS).',
    off: 'Quem administra este bot optou por não contar nada (GAPS_FILE=none).',
    none: (days) =>
      `Nenhuma lacuna ${inDays(days)}: nada foi perguntado sem resposta segura nem marcado como pouco útil mais de uma vez.`,
    heading: (days) => `Lacunas ${inDays(days)}`,
    word: 'Palavras que não estão em nenhum artigo',
    declined: 'Temas sem resposta segura',
    unhelpful: 'Marcado como pouco útil (👎)',
    howCounted:
      'Neste servidor; cada pessoa conta uma vez por dia e sem nome. Só aparece o que surgiu pelo menos duas vezes. Duas palavras estavam lado a lado em uma pergunta. O arquivo detalha cada dia.',
    thanks: {
      helpful: 'Obrigado! Que bom que ajudou.',
      unhelpful:
        'Obrigado por avisar. Isso é contado sem o seu nome, e os moderadores veem quais temas precisam melhorar.',
    },
  },
  talk: {
    greeting: 'Olá! Pergunte algo sobre os artigos. Com /ajuda você vê o que eu sei fazer.',
    farewell: 'Tchau, até a próxima!',
    thanks: 'De nada! Pergunte de novo quando quiser.',
    abilities:
      'Respondo a perguntas sobre os artigos que recebi: com as frases deles, palavra por palavra, e com o lugar onde cada uma está. O que nenhum artigo diz, eu não sei. /ajuda conta mais.',
    newest: 'Os artigos mais recentes:',
    undated: 'Nenhum dos meus artigos tem data, então não sei qual é o mais recente.',
  },
};
