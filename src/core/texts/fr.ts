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
  quoted: (words) => `« ${words} »`,
  commands: {
    ask: {
      name: 'demander',
      description: 'Poser une question aux articles ; la réponse est citée mot pour mot, avec ses sources.',
      options: {
        question: { name: 'question', description: 'Que voulez-vous savoir ?' },
        article: { name: 'article', description: 'Chercher seulement dans cet article.' },
        source: { name: 'source', description: 'Chercher seulement dans les articles de cette source.' },
        since: { name: 'depuis', description: 'Seulement les articles à partir de ce jour : 2025-06, 10 juin, hier.' },
        until: { name: "jusqu'au", description: 'Seulement les articles jusqu’à ce jour : 2025-06, 10 juin, hier.' },
        private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous.' },
      },
    },
    sources: {
      name: 'sources',
      description: 'Voir sur quoi repose la dernière réponse donnée ici, ou consulter un article.',
      options: { article: { name: 'article', description: 'Voir plutôt cet article.' } },
    },
    reload: { name: 'recharger', description: 'Recharger les articles (modérateurs).' },
    help: { name: 'aide', description: 'Ce que le bot connaît, comment l’interroger et ce qu’il conserve sur vous.' },
    gaps: {
      name: 'lacunes',
      description: 'Ce qui, ici, a été demandé sans réponse ou jugé inutile (modérateurs).',
      options: {
        days: { name: 'jours', description: 'Sur combien de jours, aujourd’hui compris : de 1 à 90 ; 30 par défaut.' },
      },
    },
    articles: {
      name: 'articles',
      description: 'Ajouter, voir, retirer et rétablir des articles (modérateurs).',
      subcommands: {
        add: {
          name: 'ajouter',
          description: 'Regarder un fichier ou une page web, puis l’ajouter comme article.',
          options: {
            file: { name: 'fichier', description: 'Le fichier qui contient l’article.' },
            link: { name: 'lien', description: 'L’adresse de l’article sur le web.' },
          },
        },
        list: { name: 'liste', description: 'Tous les articles, et ceux qui ont été ajoutés ici.' },
        show: {
          name: 'voir',
          description: 'Ce que l’on sait d’un article, son fichier et ses passages.',
          options: { article: { name: 'article', description: 'Quel article ?' } },
        },
        remove: {
          name: 'retirer',
          description: 'Ne plus utiliser un article ; il peut être rétabli.',
          options: { article: { name: 'article', description: 'Quel article ?' } },
        },
        restore: {
          name: 'rétablir',
          description: 'Utiliser de nouveau un article retiré.',
          options: { article: { name: 'article', description: 'Lequel des fichiers retirés ?' } },
        },
        feeds: { name: 'flux', description: 'Les flux qui sont lus, et leur état.' },
      },
    },
  },
  ask: {
    nothingAsked:
      'Posez-moi une question sur les articles, comme à une personne : qui, quand, combien, que s’est-il passé ?',
    noSuchArticle: (name) =>
      `Aucun article ne s’appelle « ${name} ». Choisissez-en un dans la liste qui apparaît pendant la saisie.`,
    noSuchSource: (name) =>
      `Aucun article ne vient de « ${name} ». Choisissez une source dans la liste qui apparaît pendant la saisie.`,
    onlyRead: (characters) => `Je n’ai lu que les ${characters} premiers caractères de votre question.`,
  },
  filter: {
    unreadable: (typed) =>
      `Je ne reconnais pas de date dans « ${typed} ». Écrivez par exemple 2025-06, 2025-06-10, 10 juin, hier ou la semaine dernière.`,
    swapped: (since, until) =>
      `« depuis » (${since}) est postérieur à « jusqu’au » (${until}). Échangez les deux dates.`,
    since: (day) => ['depuis le ', { date: day }],
    until: (day) => ['jusqu’au ', { date: day }],
    undated: (number) => `${articles(number)} sans date ${number < 2 ? 'a été laissé' : 'ont été laissés'} de côté.`,
    noneDated: 'Aucun des articles n’a de date : je ne peux pas dire lesquels sont de cette période.',
    noneUntil: (until, oldest) => [
      'Aucun des articles ne date du ',
      { date: until },
      ' ou d’avant ; le plus ancien date du ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'Aucun des articles ne date du ',
      { date: since },
      ' ou d’après ; le plus récent date du ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'Aucun des articles ne date de la période du ',
      { date: since },
      ' au ',
      { date: until },
      ' ; il y en a du ',
      { date: oldest },
      ' au ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `à propos de : ${topic}`,
    mayBeIt: 'C’est peut-être cela :',
    notFound: 'Je n’ai trouvé aucune phrase qui le dise.',
    nearest: 'Ce qui s’en approche le plus :',
    notMentioned: (names) => [
      'Aucun article ne mentionne ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    otherLanguage: (languages) =>
      `Je cherche les mots de votre question, et les articles sont ${namesOf(languages, 'fr')}.`,
    readBy: (host) => [
      'Un modèle de langage, à l’adresse ',
      { code: host },
      ', choisit parmi les citations. Les questions et les passages trouvés y sont envoyés.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [
        at === 0 ? 'J’ai lu ' : ', ',
        { bold: to },
        ` pour « ${from} »`,
      ]),
      '.',
    ],
  },
  buttons: {
    sources: 'Sources',
    morePassages: 'Plus de passages',
    aroundIt: 'Contexte',
    askMore: 'Autre question',
    showToEveryone: 'Montrer à tous',
    openArticle: 'Ouvrir l’article',
    previous: 'Précédent',
    next: 'Suivant',
    unknown: 'Ce bouton vient d’une autre version du bot. Reposez votre question.',
  },
  askMore: {
    title: 'Autre question',
    label: 'Que voulez-vous savoir d’autre ?',
    hint: 'Quelques mots suffisent : « pourquoi ? », « qui a dit cela ? »',
  },
  share: {
    by: (person) => ['Partagé par ', { person }],
    gone: 'Je n’ai plus cette réponse : elle a déjà été montrée, de plus récentes l’ont remplacée, ou j’ai redémarré depuis. Reposez votre question pour la montrer.',
    notAllowed: 'Vous n’avez pas le droit d’écrire dans ce salon ; je ne peux donc pas y montrer votre réponse à tous.',
    keeps:
      'En mémoire aussi : les dernières réponses montrées à une seule personne, pour qu’elle puisse les montrer à tous.',
  },
  sources: {
    of: (question) => `Sources pour « ${question} »`,
    noneFor: (question) => `Je n’ai pas trouvé de réponse à « ${question} » ; il n’y a donc pas de sources à montrer.`,
    gone: 'Ce passage n’est plus dans les articles : ils ont été modifiés depuis la réponse.',
    noArticles: 'Il n’y a pas encore d’articles. Un modérateur peut en ajouter et lancer /recharger.',
    articles: (number) => (number === 1 ? 'Le seul article' : `Les ${articles(number)}`),
    howToSee: 'Interrogez-les avec /demander ; consultez-en un avec /sources et son titre.',
    passages,
  },
  reload: {
    onlyInServer: 'Les articles ne peuvent être rechargés que depuis un serveur.',
    onlyCertainRoles:
      'Seuls certains rôles peuvent recharger les articles, et vous n’en avez aucun. Ils sont choisis par la personne qui gère ce bot (MODERATOR_ROLE_IDS).',
    running:
      'Un rechargement est déjà en cours. Son rapport viendra quand il sera terminé ; d’ici là, je réponds aux questions comme avant.',
    reading: (done, total) => `Lecture des fichiers : ${progress(done, total)}`,
    indexing: (done, total) => `Indexation : ${progress(done, total)}`,
    done: (loaded, found, seconds) => `Rechargé : ${articles(loaded)}, ${passages(found)}, en ${seconds} s.`,
    kept: (used, why) => `Rien n’a été modifié ; toujours en service : ${articles(used)}. ${why}`.trim(),
    added: (number) => `Ajoutés : ${number}`,
    changed: (number) => `Modifiés : ${number}`,
    removed: (number) => `Retirés : ${number}`,
    unchanged: (number) => `Inchangés : ${number}`,
    leftOut: (number) => `Laissés de côté : ${number}`,
    line: (file, line) => `${file}, ligne ${line}`,
    more: (number) => `et ${others(number)}`,
    moreRefused: (number) => `et ${others(number)} ; « npm run check-corpus » les donne tous.`,
  },
  articles: {
    onlyInServer: 'Les articles ne peuvent être ajoutés et retirés que sur un serveur où j’ai été invité.',
    onlyCertainRoles:
      'Seuls certains rôles peuvent modifier les articles, et vous n’en avez aucun. Ils sont choisis par la personne qui gère ce bot (MODERATOR_ROLE_IDS).',
    off: 'Les articles ne peuvent pas être modifiés d’ici.',
    menu: 'Ajouter comme article',
    nothingGiven: 'Donnez-moi une seule chose à ajouter : soit un fichier, soit un lien.',
    nothingInMessage: 'Il n’y a ni fichier ni lien dans ce message.',
    onlyFirst: (files) =>
      `Le message contient ${files} fichiers ; voici le premier. Ajoutez les autres un par un avec /articles ajouter.`,
    noLinks: 'Je ne vais pas chercher de pages web ici. Enregistrez l’article dans un fichier et ajoutez celui-ci.',
    unfetched: {
      address:
        'Je ne peux pas ouvrir cette adresse. Elle doit commencer par http:// ou https:// et mener à un site public.',
      private: 'Cette adresse mène à un réseau privé, et je ne vais rien y chercher.',
      redirects: 'Cette adresse redirige sans cesse vers d’autres. Donnez-moi celle de l’article lui-même.',
      robots:
        'Le site demande aux programmes de ne pas lire cette page (robots.txt). Enregistrez plutôt l’article dans un fichier.',
      status:
        'Le serveur ne m’a pas donné la page. Ouvrez-la dans un navigateur et enregistrez l’article dans un fichier.',
      type: 'Je ne sais pas lire ce qui se trouve à cette adresse. Enregistrez l’article au format texte.',
      size: 'C’est plus volumineux qu’un article ne peut l’être (CORPUS_MAX_BYTES).',
      time: 'Le chargement a pris trop de temps. Réessayez plus tard.',
      busy: 'Je suis déjà en train d’y chercher quelque chose. Réessayez dans un instant.',
      unreachable: 'Je n’arrive pas à joindre cette adresse. Vérifiez-la ou réessayez plus tard.',
    },
    unkept: (why) => `Impossible d’en faire un article : ${why}`,
    preview:
      'Cet aperçu n’est visible que par vous. Rien n’est conservé tant que vous n’avez pas appuyé sur « Ajouter » ; au bout de 15 minutes, il est oublié.',
    begins: 'Il commence ainsi :',
    several: (number) => `${articles(number)} dans un fichier`,
    compared: (number) => `Seuls les ${number} premiers ont été comparés à ce qui existe déjà.`,
    nothingKnown: { source: 'sans source', date: 'sans date', language: 'langue inconnue' },
    alike: (title, share) => ['Un article très semblable existe déjà : ', { bold: title }, ` (${percent(share)})`],
    unread: 'Ce qui n’a pas pu être lu :',
    add: 'Ajouter',
    mend: 'Modifier',
    cancel: 'Annuler',
    form: {
      title: 'Informations sur l’article',
      fields: {
        title: { label: 'Titre', hint: 'Tel qu’il figure au-dessus de l’article.' },
        source: { label: 'Source', hint: 'Qui l’a publié : un journal, une agence, une administration.' },
        date: { label: 'Date', hint: 'Le jour de publication, par exemple 2025-06-10.' },
        url: { label: 'Adresse', hint: 'Où il se trouve sur le web ; commence par https://' },
        language: { label: 'Langue', hint: 'Un code comme fr ou pt-BR ; si le champ est vide, je la détermine.' },
      },
    },
    unmended: (why) => `Rien n’a été modifié : ${why}`,
    expired: 'Cet aperçu n’est plus là : il a été ajouté ou annulé, il a plus de 15 minutes, ou j’ai redémarré depuis.',
    cancelled: 'Rien n’a été conservé.',
    added: (title, file) => ['Ajouté : ', { bold: title }, ' (', { code: file }, ')'],
    removed: (file) => [
      'Retiré. Le fichier est désormais ',
      { code: file },
      ' ; /articles rétablir le remet en place.',
    ],
    restored: (file) => ['Rétabli : ', { code: file }],
    inFile: (file) => ['Fichier : ', { code: file }],
    feeds: {
      none: 'Aucun flux n’est lu. La personne qui gère le bot peut en indiquer dans feeds.txt, dans le dossier des articles.',
      heading: 'Flux',
      kept: articles,
      last: (moment) => ['lu ', { moment }],
      never: 'pas encore lu',
      failed: (why) => `échec : ${why}`,
      next: (moment) => ['prochaine lecture ', { moment }],
    },
    removeAll: (number) => `Tout retirer : ${articles(number)}`,
    addedHere: 'ajouté ici',
    noSuchRemoved: (name) =>
      `Aucun fichier retiré ne s’appelle « ${name} ». Choisissez-en un dans la liste qui apparaît pendant la saisie.`,
    trouble: {
      shared: (file, number) => [
        { code: file },
        ` contient ${articles(number)}, et un fichier se retire en entier. Rien n’a encore été retiré.`,
      ],
      taken: (file) => ['Il y a déjà un fichier ', { code: file }, '. Rien n’a été modifié.'],
      gone: 'Le dossier des articles est introuvable pour l’instant : rien n’a été modifié. Prévenez la personne qui gère le bot.',
      forbidden:
        'Je n’ai pas le droit d’écrire dans le dossier des articles : rien n’a été modifié. Prévenez la personne qui gère le bot.',
      full: 'Il n’y a plus de place sur le disque : rien n’a été modifié. Prévenez la personne qui gère le bot.',
      failed: (code) =>
        `Le fichier n’a pas pu être écrit ou déplacé (${code}) ; rien n’a été modifié. Prévenez la personne qui gère le bot.`,
      undone: (why) => `J’ai annulé la modification, tout est comme avant : ${why}`,
      later:
        'Le fichier est en place, mais un autre rechargement est en cours. Lancez /recharger quand il sera terminé.',
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
      'Discord ne me montre pas le texte d’un message qui mentionne mon rôle. Mentionnez le bot lui-même ou utilisez /demander.',
    tooMany: 'Trop de personnes m’interrogent en même temps. Réessayez dans un instant.',
    personLimit: (number) => `Chaque personne peut me poser ${questions(number)} par minute.`,
    channelLimit: (number) => `Je réponds à ${questions(number)} par minute dans un même salon.`,
    askAgain: (moment) => ['Réessayez ', { moment }, '.'],
    unknownCommand: 'Cette commande vient d’une autre version du bot.',
    changedMeanwhile: 'Les articles ont été modifiés pendant que je répondais. Reposez votre question.',
    outOfReach:
      'Mes articles sont hors d’atteinte pour le moment ; je réessaie. Posez la question à nouveau dans une minute.',
    failed: 'Quelque chose s’est mal passé ici ; c’est noté dans le journal. Réessayez.',
  },
  known: {
    collection: (known, held) => `Je connais ${articles(known)}, soit ${passages(held)}.`,
    sources: (names, more) => `Sources : ${names.join(', ')}${more === 0 ? '' : ` et ${others(more)}`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Date de publication : ', { date: oldest }, '.']
        : ['Dates de publication : du ', { date: oldest }, ' au ', { date: newest }, '.'],
    newest: (title, date) => ['Le plus récent est ', { bold: title }, ', du ', { date }, '.'],
    readSince: (moment) => ['Je les ai lus pour la dernière fois ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'Ce que je connais',
    askHeading: 'Comment m’interroger',
    howToAsk: [
      'Avec /demander, en me mentionnant ou en message privé : avec une question entière ou quelques mots.',
      'Je cherche les mots de votre question : posez-la donc dans la langue des articles.',
      'Je cite mot pour mot, je numérote mes sources et je le dis quand je ne trouve rien.',
    ],
    withoutMentions:
      'Avec /demander ou en message privé : avec une question entière ou quelques mots. Les mentions sont désactivées.',
    keepsHeading: 'Ce que je conserve sur vous',
    nothingOnDisk: 'Rien sur le disque.',
    counts:
      'Sur le disque, pendant 90 jours : combien de fois on m’a demandé un mot qu’aucun article ne contient, et quels sujets sont restés sans réponse sûre ou ont reçu 👍 ou 👎, par jour et par serveur. Jamais qui a demandé, ni la question elle-même ; et rien de ce qui vient des messages privés. Pour ne compter chacun qu’une fois, je retiens en mémoire ce qui a été compté, sous des codes qui ne mènent à personne.',
    keeps:
      'En mémoire, jusqu’à mon redémarrage : la dernière question de chaque salon et les passages que j’ai montrés, pour /sources ; pendant dix minutes, votre propre dernière question dans chaque salon, pour que la suivante puisse s’y rattacher ; et combien de questions vous avez posées dans la dernière minute.',
    logsQuestions: 'La personne qui me gère a en outre choisi de conserver le texte des questions dans un journal.',
    runBy: (who) => `Je suis géré par ${who}.`,
    examplesHeading: 'Essayez l’une de ces questions',
  },
  gaps: {
    onlyInServer: 'Les lacunes ne se consultent que sur un serveur où j’ai été invité.',
    onlyCertainRoles:
      'Seuls certains rôles peuvent voir les lacunes, et vous n’en avez aucun. Ils sont choisis par la personne qui gère ce bot (MODERATOR_ROLE_IDS).',
    off: 'La personne qui gère ce bot a choisi de ne rien compter (GAPS_FILE=none).',
    none: (days) =>
      `Aucune lacune ${inDays(days)} : rien n’a été demandé sans réponse sûre, ni jugé inutile, plus d’une fois.`,
    heading: (days) => `Lacunes ${inDays(days)}`,
    word: 'Mots absents de tous les articles',
    declined: 'Sujets sans réponse sûre',
    unhelpful: 'Jugé inutile (👎)',
    howCounted:
      'Sur ce serveur ; chaque personne compte une fois par jour, et sans son nom. N’est affiché que ce qui est revenu au moins deux fois. Deux mots étaient côte à côte dans une question. Le fichier donne le détail par jour.',
    thanks: {
      helpful: 'Merci ! Ravi d’avoir pu vous aider.',
      unhelpful:
        'Merci de l’avoir signalé. C’est compté sans votre nom, et les modérateurs voient quels sujets sont à revoir.',
    },
  },
  talk: {
    greeting: 'Bonjour ! Posez-moi une question sur les articles. /aide vous dit ce que je sais faire.',
    farewell: 'Au revoir, et à bientôt !',
    thanks: 'Avec plaisir ! Revenez quand vous voulez.',
    abilities:
      'Je réponds aux questions sur les articles qu’on m’a confiés : avec leurs propres phrases, mot pour mot, et l’endroit où chacune se trouve. Ce qu’aucun article ne dit, je ne le sais pas. /aide vous en dit plus.',
    newest: 'Les articles les plus récents :',
    undated: 'Aucun de mes articles n’est daté ; je ne peux donc pas dire lequel est le plus récent.',
  },
};
