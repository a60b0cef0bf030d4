import type { Span } from '../span.ts';
import { namesOf } from './language-names.ts';
import { counting, percentage } from './plurals.ts';
import type { Texts } from './texts.ts';

const count = counting('de');
const percent = percentage('de');
const articles = count({ one: 'Artikel', other: 'Artikel' });
const passages = count({ one: 'Abschnitt', other: 'Abschnitte' });
const questions = (number: number) => (number === 1 ? 'eine Frage' : `${number} Fragen`);
const progress = (done: number, total: number | null) => `${done}${total === null ? '' : ` von ${total}`} …`;
const inDays = (number: number) => (number === 1 ? 'heute' : `in den letzten ${number} Tagen`);

export const de: Texts = {
  language: 'de',
  quoted: (words) => `„${words}“`,
  commands: {
    ask: {
      name: 'fragen',
      description: 'Stell den Artikeln eine Frage; die Antwort ist ein wörtliches Zitat mit Quellen.',
      options: {
        question: { name: 'frage', description: 'Was möchtest du wissen?' },
        article: { name: 'artikel', description: 'Nur in diesem Artikel suchen.' },
        source: { name: 'quelle', description: 'Nur in Artikeln aus dieser Quelle suchen.' },
        since: { name: 'seit', description: 'Nur Artikel ab diesem Tag: 2025-06, 10. Juni, letzte Woche.' },
        until: { name: 'bis', description: 'Nur Artikel bis zu diesem Tag: 2025-06, 10. Juni, gestern.' },
        private: { name: 'privat', description: 'Die Antwort nur dir zeigen.' },
      },
    },
    sources: {
      name: 'quellen',
      description: 'Zeigt, worauf die letzte Antwort hier beruht, oder einen Artikel.',
      options: { article: { name: 'artikel', description: 'Stattdessen diesen Artikel zeigen.' } },
    },
    reload: { name: 'neuladen', description: 'Die Artikel neu einlesen (für Moderatoren).' },
    help: { name: 'hilfe', description: 'Was der Bot kennt, wie du ihn fragst und was er über dich speichert.' },
    gaps: {
      name: 'lücken',
      description: 'Wonach hier vergeblich gefragt und was als nicht hilfreich markiert wurde (für Moderatoren).',
      options: {
        days: { name: 'tage', description: 'Für wie viele Tage, heute mitgezählt: 1 bis 90; ohne Angabe 30.' },
      },
    },
    articles: {
      name: 'artikel',
      description: 'Artikel hinzufügen, ansehen, entfernen und zurückholen (für Moderatoren).',
      subcommands: {
        add: {
          name: 'hinzufügen',
          description: 'Eine Datei oder Webseite ansehen und als Artikel hinzufügen.',
          options: {
            file: { name: 'datei', description: 'Die Datei mit dem Artikel.' },
            link: { name: 'link', description: 'Die Adresse des Artikels im Web.' },
          },
        },
        list: { name: 'liste', description: 'Alle Artikel und welche davon hier hinzugefügt wurden.' },
        show: {
          name: 'zeigen',
          description: 'Was über einen Artikel bekannt ist, mit seiner Datei und seinen Abschnitten.',
          options: { article: { name: 'artikel', description: 'Welcher Artikel?' } },
        },
        remove: {
          name: 'entfernen',
          description: 'Einen Artikel nicht mehr verwenden; er lässt sich zurückholen.',
          options: { article: { name: 'artikel', description: 'Welcher Artikel?' } },
        },
        restore: {
          name: 'zurückholen',
          description: 'Einen entfernten Artikel zurückholen.',
          options: { article: { name: 'artikel', description: 'Welche der entfernten Dateien?' } },
        },
        feeds: { name: 'feeds', description: 'Welche Feeds gelesen werden und wie es um sie steht.' },
      },
    },
  },
  ask: {
    nothingAsked:
      'Frag mich etwas zu den Artikeln, wie du einen Menschen fragst: wer, wann, wie viele, was ist passiert?',
    noSuchArticle: (name) =>
      `Es gibt keinen Artikel namens „${name}“. Wähle einen aus der Liste, die beim Tippen erscheint.`,
    noSuchSource: (name) =>
      `Kein Artikel stammt aus „${name}“. Wähle eine Quelle aus der Liste, die beim Tippen erscheint.`,
    onlyRead: (characters) => `Ich habe nur die ersten ${characters} Zeichen deiner Frage gelesen.`,
  },
  filter: {
    unreadable: (typed) =>
      `„${typed}“ kann ich nicht als Datum lesen. Schreib es zum Beispiel so: 2025-06, 2025-06-10, 10. Juni, gestern oder letzte Woche.`,
    swapped: (since, until) => `„seit“ (${since}) liegt nach „bis“ (${until}). Vertausche die beiden Daten.`,
    since: (day) => ['seit ', { date: day }],
    until: (day) => ['bis ', { date: day }],
    undated: (number) => `${articles(number)} ohne Datum ${number === 1 ? 'blieb' : 'blieben'} außen vor.`,
    noneDated: 'Keiner der Artikel hat ein Datum, deshalb kann ich nicht sagen, welche aus dieser Zeit stammen.',
    noneUntil: (until, oldest) => [
      'Keiner der Artikel ist vom ',
      { date: until },
      ' oder früher; der älteste ist vom ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'Keiner der Artikel ist vom ',
      { date: since },
      ' oder später; der neueste ist vom ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'Keiner der Artikel stammt aus der Zeit vom ',
      { date: since },
      ' bis zum ',
      { date: until },
      '; es gibt welche vom ',
      { date: oldest },
      ' bis zum ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `zum Thema: ${topic}`,
    mayBeIt: 'Das könnte es sein:',
    notFound: 'Ich habe keinen Satz gefunden, der das sagt.',
    nearest: 'Am nächsten kommt:',
    notMentioned: (names) => [
      'Kein Artikel erwähnt ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    otherLanguage: (languages) =>
      `Ich suche nach den Wörtern deiner Frage, und die Artikel sind auf ${namesOf(languages, 'de')}.`,
    readBy: (host) => [
      'Ein Sprachmodell bei ',
      { code: host },
      ' wählt unter den Zitaten aus. Fragen und gefundene Stellen werden dorthin gesendet.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [
        at === 0 ? 'Gelesen habe ich ' : ', ',
        `„${from}“ als `,
        { bold: to },
      ]),
      '.',
    ],
  },
  buttons: {
    sources: 'Quellen',
    morePassages: 'Weitere Abschnitte',
    aroundIt: 'Im Zusammenhang',
    askMore: 'Weiterfragen',
    showToEveryone: 'Allen zeigen',
    openArticle: 'Artikel öffnen',
    previous: 'Zurück',
    next: 'Weiter',
    unknown: 'Dieser Button stammt von einer anderen Version des Bots. Bitte frag noch einmal.',
  },
  askMore: {
    title: 'Weiterfragen',
    label: 'Was möchtest du noch wissen?',
    hint: 'Ein paar Wörter genügen: „Warum?“, „Wer hat das gesagt?“',
  },
  share: {
    by: (person) => ['Geteilt von ', { person }],
    gone: 'Diese Antwort habe ich nicht mehr: Sie wurde schon gezeigt, von neueren verdrängt, oder ich wurde seither neu gestartet. Frag noch einmal, um sie zu zeigen.',
    notAllowed: 'Du darfst in diesem Kanal nicht schreiben; deshalb kann ich deine Antwort hier nicht allen zeigen.',
    keeps:
      'Ebenfalls im Arbeitsspeicher: die letzten Antworten, die nur eine Person gesehen hat, damit sie sie allen zeigen kann.',
  },
  sources: {
    of: (question) => `Quellen zu „${question}“`,
    noneFor: (question) => `Zu „${question}“ habe ich keine Antwort gefunden; deshalb gibt es keine Quellen dazu.`,
    gone: 'Dieser Abschnitt steht nicht mehr in den Artikeln: Sie wurden seit der Antwort geändert.',
    noArticles: 'Es gibt noch keine Artikel. Ein Moderator kann welche hinzufügen und /neuladen aufrufen.',
    articles: (number) => (number === 1 ? 'Der einzige Artikel' : `Alle ${articles(number)}`),
    howToSee: 'Frag mit /fragen nach ihnen; mit /quellen und dem Titel siehst du einen ganz.',
    passages,
  },
  reload: {
    onlyInServer: 'Die Artikel lassen sich nur von einem Server aus neu laden.',
    onlyCertainRoles:
      'Nur bestimmte Rollen dürfen die Artikel neu laden, und du hast keine davon. Wer diesen Bot betreibt, legt sie fest (MODERATOR_ROLE_IDS).',
    running:
      'Die Artikel werden schon neu geladen. Der Bericht kommt, sobald das fertig ist; Fragen werden bis dahin wie bisher beantwortet.',
    reading: (done, total) => `Dateien werden gelesen: ${progress(done, total)}`,
    indexing: (done, total) => `Index wird aufgebaut: ${progress(done, total)}`,
    done: (loaded, found, seconds) =>
      `Neu geladen: ${articles(loaded)} mit ${found === 1 ? '1 Abschnitt' : `${found} Abschnitten`}, in ${seconds} s.`,
    kept: (used, why) => `Es wurde nichts geändert; weiter in Gebrauch: ${articles(used)} von vorher. ${why}`.trim(),
    added: (number) => `Hinzugefügt: ${number}`,
    changed: (number) => `Geändert: ${number}`,
    removed: (number) => `Entfernt: ${number}`,
    unchanged: (number) => `Unverändert: ${number}`,
    leftOut: (number) => `Ausgelassen: ${number}`,
    line: (file, line) => `${file}, Zeile ${line}`,
    more: (number) => `und ${number} mehr`,
    moreRefused: (number) => `und ${number} mehr; „npm run check-corpus“ nennt sie alle.`,
  },
  articles: {
    onlyInServer: 'Artikel lassen sich nur auf einem Server hinzufügen und entfernen, auf den ich eingeladen wurde.',
    onlyCertainRoles:
      'Nur bestimmte Rollen dürfen die Artikel ändern, und du hast keine davon. Wer diesen Bot betreibt, legt sie fest (MODERATOR_ROLE_IDS).',
    off: 'Von hier aus lassen sich die Artikel nicht ändern.',
    menu: 'Als Artikel hinzufügen',
    nothingGiven: 'Gib mir eines von beiden: eine Datei oder einen Link.',
    nothingInMessage: 'In dieser Nachricht ist weder eine Datei noch ein Link.',
    onlyFirst: (files) =>
      `Die Nachricht hat ${files} Dateien; das ist die erste. Nimm für die anderen einzeln /artikel hinzufügen.`,
    noLinks: 'Webseiten rufe ich hier nicht ab. Speichere den Artikel als Datei und füge diese hinzu.',
    unfetched: {
      address:
        'Diese Adresse kann ich nicht abrufen. Sie muss mit http:// oder https:// beginnen und zu einer öffentlichen Website führen.',
      private: 'Diese Adresse führt in ein privates Netz, und von dort rufe ich nichts ab.',
      redirects: 'Diese Adresse leitet immer wieder weiter. Gib mir die Adresse des Artikels selbst.',
      robots:
        'Die Website bittet Programme, diese Seite nicht abzurufen (robots.txt). Speichere den Artikel als Datei.',
      status: 'Der Server hat mir die Seite nicht gegeben. Öffne sie im Browser und speichere den Artikel als Datei.',
      type: 'Was unter dieser Adresse steht, kann ich nicht lesen. Speichere den Artikel als Text.',
      size: 'Das ist größer, als ein Artikel sein darf (CORPUS_MAX_BYTES).',
      time: 'Das Laden hat zu lange gedauert. Versuch es später noch einmal.',
      busy: 'Von dort rufe ich gerade schon etwas ab. Versuch es gleich noch einmal.',
      unreachable: 'Ich kann diese Adresse nicht erreichen. Prüf sie oder versuch es später noch einmal.',
    },
    unkept: (why) => `Das lässt sich nicht als Artikel hinzufügen: ${why}`,
    preview:
      'Diese Vorschau siehst nur du. Gespeichert wird erst, wenn du „Hinzufügen“ drückst; nach 15 Minuten ist sie vergessen.',
    begins: 'So beginnt er:',
    several: (number) => `${articles(number)} in einer Datei`,
    compared: (number) => `Nur die ersten ${number} wurden mit dem verglichen, was schon da ist.`,
    nothingKnown: { source: 'keine Quelle', date: 'kein Datum', language: 'Sprache unbekannt' },
    alike: (title, share) => ['Einen sehr ähnlichen Artikel gibt es schon: ', { bold: title }, ` (${percent(share)})`],
    unread: 'Was sich nicht lesen ließ:',
    add: 'Hinzufügen',
    mend: 'Bearbeiten',
    cancel: 'Verwerfen',
    form: {
      title: 'Angaben zum Artikel',
      fields: {
        title: { label: 'Titel', hint: 'Die Überschrift, wie sie über dem Artikel steht.' },
        source: { label: 'Quelle', hint: 'Wer ihn veröffentlicht hat: eine Zeitung, eine Agentur, ein Amt.' },
        date: { label: 'Datum', hint: 'Der Tag der Veröffentlichung, zum Beispiel 2025-06-10.' },
        url: { label: 'Adresse', hint: 'Wo er im Web steht; beginnt mit https://' },
        language: {
          label: 'Sprache',
          hint: 'Ein Kürzel wie de oder pt-BR; bleibt das Feld leer, finde ich sie heraus.',
        },
      },
    },
    unmended: (why) => `Es wurde nichts geändert: ${why}`,
    expired:
      'Diese Vorschau gibt es nicht mehr: Sie wurde hinzugefügt oder verworfen, ist älter als 15 Minuten, oder ich wurde seither neu gestartet.',
    cancelled: 'Es wurde nichts gespeichert.',
    added: (title, file) => ['Hinzugefügt: ', { bold: title }, ' (', { code: file }, ')'],
    removed: (file) => [
      'Entfernt. Die Datei liegt jetzt unter ',
      { code: file },
      '; mit /artikel zurückholen kommt sie zurück.',
    ],
    restored: (file) => ['Zurückgeholt: ', { code: file }],
    inFile: (file) => ['Datei: ', { code: file }],
    feeds: {
      none: 'Es werden keine Feeds gelesen. Wer den Bot betreibt, kann welche in feeds.txt nennen, im Ordner der Artikel.',
      heading: 'Feeds',
      kept: articles,
      last: (moment) => ['zuletzt gelesen ', { moment }],
      never: 'noch nicht gelesen',
      failed: (why) => `gescheitert: ${why}`,
      next: (moment) => ['nächstes Mal ', { moment }],
    },
    removeAll: (number) => `Alle ${articles(number)} entfernen`,
    addedHere: 'hier hinzugefügt',
    noSuchRemoved: (name) =>
      `Keine entfernte Datei heißt „${name}“. Wähle eine aus der Liste, die beim Tippen erscheint.`,
    trouble: {
      shared: (file, number) => [
        { code: file },
        ` enthält ${articles(number)}, und eine Datei wird als Ganzes entfernt. Noch wurde nichts entfernt.`,
      ],
      taken: (file) => ['Eine Datei ', { code: file }, ' gibt es schon. Es wurde nichts geändert.'],
      gone: 'Der Ordner mit den Artikeln fehlt gerade, deshalb wurde nichts geändert. Sag bitte dem Betreiber des Bots Bescheid.',
      forbidden:
        'Ich darf in den Ordner mit den Artikeln nicht schreiben, deshalb wurde nichts geändert. Sag bitte dem Betreiber des Bots Bescheid.',
      full: 'Die Festplatte ist voll, deshalb wurde nichts geändert. Sag bitte dem Betreiber des Bots Bescheid.',
      failed: (code) =>
        `Die Datei ließ sich nicht schreiben oder verschieben (${code}); es wurde nichts geändert. Sag bitte dem Betreiber des Bots Bescheid.`,
      undone: (why) => `Ich habe es rückgängig gemacht, alles ist wie vorher: ${why}`,
      later: 'Die Datei liegt an ihrem Platz, aber es wird noch neu geladen. Führe danach /neuladen aus.',
    },
  },
  page: {
    number: (at, of) => `Seite ${at} von ${of}`,
    nothing: 'Nichts zu zeigen.',
    continued: 'Fortsetzung',
    sameArticle: 'Derselbe Artikel',
    paragraph: (number) => `Absatz ${number}`,
    sheet: (number) => `Seite ${number}`,
  },
  trouble: {
    roleMentioned:
      'Discord zeigt mir den Text einer Nachricht nicht, die meine Rolle erwähnt. Erwähne den Bot selbst oder nimm /fragen.',
    tooMany: 'Gerade fragen mich zu viele auf einmal. Bitte versuch es gleich noch einmal.',
    personLimit: (number) => `Jede Person kann mir ${questions(number)} pro Minute stellen.`,
    channelLimit: (number) => `In einem Kanal beantworte ich ${questions(number)} pro Minute.`,
    askAgain: (moment) => ['Frag ', { moment }, ' wieder.'],
    unknownCommand: 'Dieser Befehl stammt von einer anderen Version des Bots.',
    changedMeanwhile: 'Während ich geantwortet habe, wurden die Artikel geändert. Bitte frag noch einmal.',
    outOfReach:
      'Meine Artikel sind gerade nicht erreichbar; ich versuche es weiter. Bitte frag in einer Minute noch einmal.',
    failed: 'Hier ist etwas schiefgegangen; es steht im Protokoll. Bitte versuch es noch einmal.',
  },
  known: {
    collection: (known, held) =>
      `Ich kenne ${articles(known)} mit ${held === 1 ? '1 Abschnitt' : `${held} Abschnitten`}.`,
    sources: (names, rest) => `Quellen: ${names.join(', ')}${rest === 0 ? '' : ` und ${rest} weitere`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Erschienen am ', { date: oldest }, '.']
        : ['Erschienen vom ', { date: oldest }, ' bis zum ', { date: newest }, '.'],
    newest: (title, date) => ['Der neueste ist ', { bold: title }, ' vom ', { date }, '.'],
    readSince: (moment) => ['Zuletzt gelesen habe ich sie ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'Was ich kenne',
    askHeading: 'Wie du fragst',
    howToAsk: [
      'Mit /fragen, indem du mich erwähnst, oder per Direktnachricht: mit ganzen Fragen oder ein paar Wörtern.',
      'Ich suche nach den Wörtern deiner Frage; stell sie deshalb in der Sprache der Artikel.',
      'Ich zitiere wörtlich, nummeriere meine Quellen und sage es, wenn ich nichts finde.',
    ],
    withoutMentions:
      'Mit /fragen oder per Direktnachricht: mit ganzen Fragen oder ein paar Wörtern. Erwähnungen sind abgeschaltet.',
    keepsHeading: 'Was ich über dich speichere',
    nothingOnDisk: 'Auf der Festplatte nichts.',
    counts:
      'Auf der Festplatte, 90 Tage lang: wie oft nach einem Wort gefragt wurde, das in keinem Artikel steht, und zu welchen Themen ich keine sichere Antwort hatte oder jemand 👍 oder 👎 gedrückt hat, nach Tag und Server. Nie, wer gefragt hat, nie die Frage selbst; und nichts aus Direktnachrichten. Damit jede Person nur einmal zählt, merke ich mir im Arbeitsspeicher, was schon gezählt ist, unter Codes, die zu niemandem zurückführen.',
    keeps:
      'Im Arbeitsspeicher, bis ich neu gestartet werde: die letzte Frage in jedem Kanal mit den gezeigten Abschnitten, für /quellen; zehn Minuten lang deine eigene letzte Frage in jedem Kanal, damit die nächste daran anknüpfen kann; und wie viele Fragen du in der letzten Minute gestellt hast.',
    logsQuestions: 'Wer mich betreibt, lässt außerdem den Wortlaut der Fragen im Protokoll festhalten.',
    runBy: (who) => `Betrieben werde ich von: ${who}.`,
    examplesHeading: 'Probier eine dieser Fragen',
  },
  gaps: {
    onlyInServer: 'Lücken lassen sich nur auf einem Server ansehen, auf den ich eingeladen wurde.',
    onlyCertainRoles:
      'Nur bestimmte Rollen dürfen die Lücken sehen, und du hast keine davon. Wer diesen Bot betreibt, legt sie fest (MODERATOR_ROLE_IDS).',
    off: 'Wer diesen Bot betreibt, lässt ihn nichts zählen (GAPS_FILE=none).',
    none: (days) =>
      `Keine Lücken ${inDays(days)}: Nichts wurde mehr als einmal ohne sichere Antwort gefragt oder als nicht hilfreich markiert.`,
    heading: (days) => `Lücken ${inDays(days)}`,
    word: 'Wörter, die in keinem Artikel stehen',
    declined: 'Themen ohne sichere Antwort',
    unhelpful: 'Als nicht hilfreich markiert (👎)',
    howCounted:
      'Auf diesem Server; jede Person zählt einmal am Tag und ohne Namen. Aufgeführt ist, was mindestens zweimal vorkam. Zwei Wörter standen in einer Frage nebeneinander. Die Datei enthält jeden Tag einzeln.',
    thanks: {
      helpful: 'Danke! Schön, dass es geholfen hat.',
      unhelpful:
        'Danke für den Hinweis. Er wird ohne deinen Namen gezählt; so sehen die Moderatoren, bei welchen Themen etwas fehlt.',
    },
  },
  talk: {
    greeting: 'Hallo! Frag mich etwas zu den Artikeln. Mit /hilfe siehst du, was ich kann.',
    farewell: 'Tschüss, bis zum nächsten Mal!',
    thanks: 'Gern geschehen! Frag jederzeit wieder.',
    abilities:
      'Ich beantworte Fragen zu den Artikeln, die ich bekommen habe: mit deren eigenen Sätzen, Wort für Wort, und mit der Stelle, an der jeder steht. Was in keinem Artikel steht, weiß ich nicht. Mehr erfährst du mit /hilfe.',
    newest: 'Die neuesten Artikel:',
    undated: 'Keiner meiner Artikel trägt ein Datum; ich kann also nicht sagen, welcher der neueste ist.',
  },
};
