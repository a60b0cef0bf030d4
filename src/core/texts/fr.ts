import type { Span } from '../span.ts';
import { namesOf } from './language-names.ts';
import { counting, percentage } from './plurals.ts';
import type { Texts } from './texts.ts';

const count = counting('fr');
const percent = percentage('fr');
const articles = count({ one: 'article', many: 'd’articles', other: 'articles' });
const passages = count({ one: 'passage', many: 'de passages', other: 'passages' });
const questions = count({ one: 'question', many: 'de questions', other: 'questions' });
const others = count({ one: 'autre', many: 'd’autres', other: 'autres' });
const progress = (done: number, total: number | null) => `${done}${total === null ? '' : ` sur ${total}`} …`;
const inDays = (number: number) => (number === 1 ? 'aujourd’hui' : `ces ${number} derniers jours`);

export const fr: Texts = {
  language: 'fr',
  quoted: (words) => `« ${words} »`,
  commands: {
    ask: {
      name: 'demander',
      description: 'Poser une question aux articles ; la réponse est citée mot pour mot, avec ses sources.',
      options: {
        question: { name: 'question', description: 'Que voulez-vous savoir ?' },
        article: { name: 'article', description: 'Chercher seulement dans cet article.' },
        source: { name: 'source', description: 'Chercher seulement dans les articles de cette source.' },
        since: { name: 'depuis', description: 'Seulement les articles à partir de ce jour : 2025-06, 10 juin, hier.' },
        until: { name: 'jusquau', description: 'Seulement les articles jusqu’à ce jour : 2025-06, 10 juin, hier.' },
        private: { name: 'privé', description: 'Montrer la réponse à vous seul.' },
      },
    },
    sources: {
      name: 'sources',
      description: 'Voir sur quoi repose la dernière réponse donnée ici, ou consulter un article.',
      options: { article: { name: 'article', description: 'Voir plutôt cet article.' } },
    },
    reload: { name: 'recharger', description: 'Relire les articles (modérateurs).' },
    help: { name: 'aide', description: 'Ce que le bot connaît, comment l’interroger et ce qu’il retient de vous.' },
    gaps: {
      name: 'lacunes',
      description: 'Ce qui a été demandé en vain ici ou jugé inutile (modérateurs).',
      options: {
        days: { name: 'jours', description: 'Sur combien de jours, aujourd’hui compris : de 1 à 90 ; 30 par défaut.' },
      },
    },
    articles: {
      name: 'articles',
      description: 'Ajouter, voir, retirer et rétablir des articles (modérateurs).',
      subcommands: {
        add: {
          name: 'ajouter',
          description: 'Regarder un fichier ou une page web, et l’ajouter comme article.',
          options: {
            file: { name: 'fichier', description: 'Le fichier qui contient l’article.' },
            link: { name: 'lien', description: 'L’adresse de l’article sur le web.' },
          },
        },
        list: { name: 'liste', description: 'Tous les articles, et ceux qui ont été ajoutés ici.' },
        show: {
          name: 'voir',
          description: 'Ce que l’on sait d’un article, son fichier et ses passages.',
          options: { article: { name: 'article', description: 'Quel article ?' } },
        },
        remove: {
          name: 'retirer',
          description: 'Mettre un article hors service ; il peut être rétabli.',
          options: { article: { name: 'article', description: 'Quel article ?' } },
        },
        restore: {
          name: 'rétablir',
          description: 'Remettre en service un article retiré.',
          options: { article: { name: 'article', description: 'Lequel des fichiers retirés ?' } },
        },
        feeds: { name: 'flux', description: 'Les flux qui sont lus, et leur état.' },
      },
    },
  },
  ask: {
    nothingAsked:
      'Posez-moi une question sur les articles, comme à une personne : qui, quand, combien, que s’est-il passé.',
    noSuchArticle: (name) =>
      `Aucun article ne s’appelle « ${name} ». Choisissez-en un dans la liste qui apparaît pendant la saisie.`,
    noSuchSource: (name) =>
      `Aucun article ne vient de « ${name} ». Choisissez une source dans la liste qui apparaît pendant la saisie.`,
    onlyRead: (characters) => `Je n’ai lu que les ${characters} premiers caractères de votre question.`,
  },
  filter: {
    unreadable: (typed) =>
      `Je ne lis pas de date dans « ${typed} ». Écrivez-la comme 2025-06, 2025-06-10, 10 juin, hier ou la semaine dernière.`,
    swapped: (since, until) =>
      `Aucun jour n’est à la fois depuis le ${since} et jusqu’au ${until}. Échangez les deux dates.`,
    since: (day) => ['depuis le ', { date: day }],
    until: (day) => ['jusqu’au ', { date: day }],
    undated: (number) => `${articles(number)} sans date ${number < 2 ? 'a été laissé' : 'ont été laissés'} de côté.`,
    noneDated: 'Aucun des articles n’a de date : je ne peux pas dire lesquels sont de ce moment-là.',
    noneUntil: (until, oldest) => [
      'Aucun des articles n’est du ',
      { date: until },
      ' ou d’avant ; le plus ancien est du ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'Aucun des articles n’est du ',
      { date: since },
      ' ou d’après ; le plus récent est du ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'Aucun des articles ne date de la période du ',
      { date: since },
      ' au ',
      { date: until },
      ' ; il y en a du ',
      { date: oldest },
      ' au ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `à propos de : ${topic}`,
    mayBeIt: 'C’est peut-être ceci :',
    notFound: 'Je n’ai trouvé aucune phrase qui le dise.',
    nearest: 'Ce qui s’en approche le plus :',
    notMentioned: (names) => [
      'Aucun article ne mentionne ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    otherLanguage: (languages) => `Je compare des mots, et les articles sont en ${namesOf(languages, 'fr')}.`,
    readBy: (host) => [
      'Un modèle de lecture, à l’adresse ',
      { code: host },
      ', choisit parmi les citations. Les questions et les passages trouvés y sont envoyés.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [
        at === 0 ? 'J’ai lu ' : ', ',
        { bold: to },
        ` pour « ${from} »`,
      ]),
      '.',
    ],
  },
  buttons: {
    sources: 'Sources',
    morePassages: 'Plus de passages',
    aroundIt: 'Le contexte',
    askMore: 'Autre question',
    showToEveryone: 'Montrer à tous',
    openArticle: 'Ouvrir l’article',
    previous: 'Précédent',
    next: 'Suivant',
    unknown: 'Ce bouton vient d’une autre version du bot. Reposez votre question.',
  },
  askMore: {
    title: 'Autre question',
    label: 'Que voulez-vous savoir d’autre ?',
    hint: 'Quelques mots suffisent : « pourquoi ? », « qui a dit cela ? »',
  },
  share: {
    by: (person) => ['Partagé par ', { person }],
    gone: 'Je n’ai plus cette réponse : elle a déjà été montrée, ou j’ai redémarré depuis. Reposez votre question pour la montrer.',
    notAllowed: 'Vous ne pouvez pas écrire dans ce salon ; je ne peux donc pas y montrer votre réponse à tous.',
    keeps:
      'En mémoire aussi : les dernières réponses montrées à une seule personne, pour qu’elle puisse les montrer à tous.',
  },
  sources: {
    of: (question) => `Sources pour « ${question} »`,
    noneFor: (question) => `Je n’ai pas trouvé de réponse à « ${question} » ; il n’y a donc pas de sources à montrer.`,
    gone: 'Ce passage n’est plus dans les articles : ils ont été modifiés depuis la réponse.',
    noArticles: 'Il n’y a pas encore d’articles. Un modérateur peut en ajouter et lancer /recharger.',
    articles: (number) => (number === 1 ? 'Le seul article' : `Les ${articles(number)}`),
    howToSee: 'Interrogez-les avec /demander ; consultez-en un avec /sources et son titre.',
    passages,
  },
  reload: {
    onlyInServer: 'Les articles ne peuvent être relus que depuis un serveur.',
    onlyCertainRoles:
      'L’exploitant de ce bot ne laisse que certains rôles relire les articles (MODERATOR_ROLE_IDS), et vous n’en avez aucun.',
    running:
      'Une relecture est déjà en cours. Son rapport viendra quand elle sera terminée ; les questions reçoivent une réponse entre-temps.',
    reading: (done, total) => `Lecture des fichiers : ${progress(done, total)}`,
    indexing: (done, total) => `Indexation : ${progress(done, total)}`,
    done: (loaded, found, seconds) => `C’est relu : ${articles(loaded)}, ${passages(found)}, en ${seconds} s.`,
    kept: (used, why) => `Rien n’a changé : en service comme avant, ${articles(used)}. ${why}`.trim(),
    added: (number) => `Ajoutés : ${number}`,
    changed: (number) => `Modifiés : ${number}`,
    removed: (number) => `Retirés : ${number}`,
    unchanged: (number) => `Inchangés : ${number}`,
    leftOut: (number) => `Laissés de côté : ${number}`,
    line: (file, line) => `${file}, ligne ${line}`,
    more: (number) => `et ${others(number)}`,
    moreRefused: (number) => `et ${others(number)} ; « npm run check-corpus » les donne tous.`,
  },
  articles: {
    onlyInServer: 'Les articles ne peuvent être ajoutés et retirés que dans un serveur qui m’a invité.',
    onlyCertainRoles:
      'L’exploitant de ce bot ne laisse que certains rôles modifier les articles (MODERATOR_ROLE_IDS), et vous n’en avez aucun.',
    off: 'Les articles ne peuvent pas être modifiés d’ici.',
    menu: 'Ajouter comme article',
    nothingGiven: 'Donnez-moi une seule chose à ajouter : un fichier ou un lien.',
    nothingInMessage: 'Il n’y a ni fichier ni lien dans ce message.',
    onlyFirst: (files) =>
      `Le message contient ${files} fichiers ; voici le premier. Ajoutez les autres un par un avec /articles.`,
    noLinks: 'Je ne vais pas chercher de pages web ici. Enregistrez l’article dans un fichier et donnez-le-moi.',
    unfetched: {
      address:
        'Ce n’est pas une adresse que je peux ouvrir. Elle commence par http:// ou https:// et nomme un hôte public.',
      private: 'Cette adresse mène à un réseau privé, et je n’y vais rien chercher.',
      redirects: 'Cette adresse renvoie sans fin à d’autres. Donnez-moi celle où se trouve l’article.',
      robots:
        'Le site demande aux programmes de ne pas lire cette page (robots.txt). Enregistrez plutôt l’article dans un fichier.',
      status:
        'Le serveur ne m’a pas donné la page. Ouvrez-la dans un navigateur et enregistrez l’article dans un fichier.',
      type: 'Je ne sais pas lire ce qui se trouve à cette adresse. Enregistrez l’article en texte.',
      size: 'C’est plus grand qu’un article ne peut l’être (CORPUS_MAX_BYTES).',
      time: 'C’était trop long à venir. Réessayez dans un moment.',
      busy: 'Je suis déjà en train d’y chercher quelque chose. Réessayez dans un instant.',
      unreachable: 'Je n’arrive pas à l’atteindre. Vérifiez l’adresse, ou réessayez dans un moment.',
    },
    unkept: (why) => `Impossible d’en faire un article : ${why}`,
    preview:
      'Un aperçu que vous seul voyez. Rien n’est gardé avant que vous n’appuyiez sur « Ajouter » ; au bout de 15 minutes, il est oublié.',
    begins: 'Il commence ainsi :',
    nothingKnown: { source: 'sans source', date: 'sans date', language: 'langue inconnue' },
    alike: (title, share) => ['Presque le même article existe déjà : ', { bold: title }, ` (${percent(share)})`],
    unread: 'Ce qui n’a pas pu être lu :',
    add: 'Ajouter',
    mend: 'Corriger',
    cancel: 'Annuler',
    form: {
      title: 'Ce que l’on sait de l’article',
      fields: {
        title: { label: 'Titre', hint: 'Tel qu’il figure au-dessus de l’article.' },
        source: { label: 'Source', hint: 'Qui l’a publié : un journal, une agence, une administration.' },
        date: { label: 'Date', hint: 'Le jour de publication, comme 2025-06-10.' },
        url: { label: 'Adresse', hint: 'Où il se trouve sur le web ; commence par https://' },
        language: { label: 'Langue', hint: 'Un code comme fr ou pt-BR ; si c’est vide, je la devine.' },
      },
    },
    unmended: (why) => `Rien n’a été modifié : ${why}`,
    expired: 'Cet aperçu n’est plus là : il a été traité, a plus de 15 minutes, ou j’ai été redémarré depuis.',
    cancelled: 'Rien n’a été gardé.',
    added: (title, file) => ['Ajouté : ', { bold: title }, ' (', { code: file }, ')'],
    removed: (file) => ['Retiré. Le fichier est maintenant ', { code: file }, ' ; /articles le rétablit.'],
    restored: (file) => ['Rétabli : ', { code: file }],
    inFile: (file) => ['Fichier : ', { code: file }],
    feeds: {
      none: 'Aucun flux n’est lu. L’exploitant du bot peut en indiquer dans feeds.txt, dans le dossier des articles.',
      heading: 'Flux',
      kept: articles,
      last: (moment) => ['lu ', { moment }],
      never: 'jamais lu encore',
      failed: (why) => `échec : ${why}`,
      next: (moment) => ['prochaine lecture ', { moment }],
    },
    addedHere: 'ajouté ici',
    noSuchRemoved: (name) =>
      `Aucun fichier retiré ne s’appelle « ${name} ». Choisissez-en un dans la liste qui apparaît pendant la saisie.`,
    trouble: {
      shared: (file, number) => [
        { code: file },
        ` contient ${articles(number)}, et je ne retire que des fichiers entiers. L’exploitant du bot peut en ôter la ligne et lancer /recharger.`,
      ],
      taken: (file) => ['Il y a déjà un fichier ', { code: file }, '. Rien n’a été modifié.'],
      gone: 'Le dossier des articles n’est pas là pour l’instant : rien n’a été modifié. Prévenez l’exploitant du bot.',
      forbidden:
        'Je n’ai pas le droit d’écrire dans le dossier des articles : rien n’a été modifié. Prévenez l’exploitant du bot.',
      full: 'Il n’y a plus de place sur le disque : rien n’a été modifié. Prévenez l’exploitant du bot.',
      failed: (code) =>
        `Le fichier n’a pas pu être écrit ou déplacé (${code}) ; rien n’a été modifié. Prévenez l’exploitant du bot.`,
      undone: (why) => `Je suis revenu en arrière, tout est comme avant : ${why}`,
      later: 'Le fichier est en place, mais une autre relecture est en cours. Lancez /recharger quand elle sera finie.',
    },
  },
  page: {
    number: (at, of) => `Page ${at} sur ${of}`,
    nothing: 'Rien à montrer.',
    continued: 'suite',
    sameArticle: 'Le même article',
    paragraph: (number) => `paragraphe ${number}`,
    sheet: (number) => `page ${number}`,
  },
  trouble: {
    roleMentioned:
      'Discord ne me montre pas le texte d’un message qui mentionne mon rôle. Mentionnez-moi, moi le bot, ou utilisez /demander.',
    tooMany: 'Trop de personnes m’interrogent à la fois. Réessayez dans un instant.',
    personLimit: (number) => `Une même personne peut me poser ${questions(number)} par minute.`,
    channelLimit: (number) => `Je réponds à ${questions(number)} par minute dans un même salon.`,
    askAgain: (moment) => ['Vous pourrez reposer la vôtre ', { moment }, '.'],
    unknownCommand: 'Cette commande vient d’une autre version du bot.',
    changedMeanwhile: 'Les articles ont été modifiés pendant que je répondais. Reposez votre question.',
    outOfReach:
      'Mes articles sont hors d’atteinte pour le moment ; je réessaie. Posez la question à nouveau dans une minute.',
    failed: 'Quelque chose s’est mal passé ici ; c’est noté dans le journal. Réessayez.',
  },
  known: {
    collection: (known, held) => `Je connais ${articles(known)}, soit ${passages(held)}.`,
    sources: (names, more) => `Sources : ${names.join(', ')}${more === 0 ? '' : ` et ${others(more)}`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Date de publication : ', { date: oldest }, '.']
        : ['Dates de publication : du ', { date: oldest }, ' au ', { date: newest }, '.'],
    newest: (title, date) => ['Le plus récent est ', { bold: title }, ', du ', { date }, '.'],
    readSince: (moment) => ['Je les ai lus pour la dernière fois ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'Ce que je connais',
    askHeading: 'Comment m’interroger',
    howToAsk: [
      'Avec /demander, en me mentionnant ou en message privé : par des phrases entières ou quelques mots.',
      'Je cherche les mots de votre question : posez-la donc dans la langue des articles.',
      'Je cite mot pour mot, je numérote mes sources et je le dis quand je ne trouve rien.',
    ],
    withoutMentions:
      'Avec /demander ou en message privé : par des phrases entières ou quelques mots. Les mentions sont désactivées.',
    keepsHeading: 'Ce que je retiens de vous',
    nothingOnDisk: 'Rien sur disque.',
    counts:
      'Sur disque, pendant 90 jours : combien de fois a été demandé un mot qu’aucun article ne contient, et quels sujets sont restés sans réponse sûre ou ont reçu 👍 ou 👎, par jour et par serveur. Jamais qui a demandé, ni la question elle-même ; et rien de ce qui vient des messages privés. Pour ne compter chacun qu’une fois, je retiens en mémoire ce qui a été compté, sous des codes qui ne mènent à personne.',
    keeps:
      'En mémoire, jusqu’à mon redémarrage : la dernière question de chaque salon et les passages que j’ai montrés, pour /sources ; pendant dix minutes, votre propre dernière question dans chaque salon, pour que la suivante puisse s’y rattacher ; et combien de questions vous avez posées dans la dernière minute.',
    logsQuestions: 'Mon exploitant a en outre choisi de garder le texte des questions dans un journal.',
    runBy: (who) => `Exploitant : ${who}.`,
    examplesHeading: 'Essayez par exemple',
  },
  gaps: {
    onlyInServer: 'Ce qui a été demandé en vain ne se consulte que sur un serveur qui m’a invité.',
    onlyCertainRoles:
      'L’exploitant de ce bot ne laisse que certains rôles voir ce qui a été demandé en vain (MODERATOR_ROLE_IDS), et vous n’en avez aucun.',
    off: 'L’exploitant de ce bot a choisi de ne rien compter (GAPS_FILE=none).',
    none: (days) => `Rien n’a été demandé en vain ou jugé inutile plus d’une fois ${inDays(days)}.`,
    heading: (days) => `Demandé en vain ${inDays(days)}`,
    word: 'Mots absents de tous les articles',
    declined: 'Sans réponse sûre',
    unhelpful: 'Jugé inutile (👎)',
    howCounted:
      'Sur ce serveur ; chaque personne compte une fois par jour, sans son nom ; affiché à partir de deux fois. Deux mots sont voisins dans une question. Le fichier donne le détail par jour.',
    thanks: {
      helpful: 'Merci ! Ravi d’avoir pu vous aider.',
      unhelpful:
        'Merci de l’avoir signalé. C’est compté sans votre nom, et les modérateurs voient quels sujets sont à revoir.',
    },
  },
  talk: {
    greeting: 'Bonjour ! Posez-moi une question sur les articles. /aide vous dit ce que je sais faire.',
    farewell: 'Au revoir, et à bientôt !',
    thanks: 'Avec plaisir ! Revenez quand vous voulez.',
    abilities:
      'Je réponds aux questions sur les articles qu’on m’a confiés : avec leurs propres phrases, mot pour mot, et l’endroit où chacune se trouve. Ce qu’aucun article ne dit, je ne le sais pas. /aide vous en dit plus.',
    newest: 'Les articles les plus récents :',
    undated: 'Aucun de mes articles n’est daté ; je ne peux donc pas dire lequel est le plus récent.',
  },
};
