import type { Span } from '../span.ts';
import { namesOf } from './language-names.ts';
import { counting, percentage } from './plurals.ts';
import type { Texts } from './texts.ts';

const count = counting('en');
const percent = percentage('en');
const articles = count({ one: 'article', other: 'articles' });
const passages = count({ one: 'passage', other: 'passages' });
const questions = (number: number) => (number === 1 ? 'one question' : `${number} questions`);
const progress = (done: number, total: number | null) => `${done}${total === null ? '' : ` of ${total}`} …`;
const inDays = (number: number) => (number === 1 ? 'today' : `in the last ${number} days`);

export const en: Texts = {
  language: 'en',
  quoted: (words) => `“${words}”`,
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the articles a question; the answer is quoted word for word, with its sources.',
      options: {
        question: { name: 'question', description: 'What do you want to know?' },
        article: { name: 'article', description: 'Look only in this article.' },
        source: { name: 'source', description: 'Look only in articles from this source.' },
        since: { name: 'since', description: 'Only articles from this day on: 2025-06, 10 June, last week.' },
        until: { name: 'until', description: 'Only articles up to this day: 2025-06, 10 June, yesterday.' },
        private: { name: 'private', description: 'Show the answer only to you.' },
      },
    },
    sources: {
      name: 'sources',
      description: 'Show the sources of the latest answer here, or look into an article.',
      options: { article: { name: 'article', description: 'Show this article instead.' } },
    },
    reload: { name: 'reload', description: 'Read the articles again (moderators).' },
    help: { name: 'help', description: 'What the bot knows, how to ask it, and what it keeps about you.' },
    gaps: {
      name: 'gaps',
      description: 'What people asked about here without finding an answer, or marked as unhelpful (moderators).',
      options: {
        days: { name: 'days', description: 'How many days to look back, counting today: 1 to 90; if left out, 30.' },
      },
    },
    articles: {
      name: 'articles',
      description: 'Add, see, remove and restore articles (moderators).',
      subcommands: {
        add: {
          name: 'add',
          description: 'Preview a file or a web page, then add it as an article.',
          options: {
            file: { name: 'file', description: 'The file with the article.' },
            link: { name: 'link', description: 'The address of the article on the web.' },
          },
        },
        list: { name: 'list', description: 'All articles, and which of them were added here.' },
        show: {
          name: 'show',
          description: 'What is known about an article, with its file and its passages.',
          options: { article: { name: 'article', description: 'Which article?' } },
        },
        remove: {
          name: 'remove',
          description: 'Take an article out of use; it can be restored.',
          options: { article: { name: 'article', description: 'Which article?' } },
        },
        restore: {
          name: 'restore',
          description: 'Bring a removed article back.',
          options: { article: { name: 'article', description: 'Which of the removed files?' } },
        },
        feeds: { name: 'feeds', description: 'The feeds that are read, and how they are doing.' },
      },
    },
  },
  ask: {
    nothingAsked: 'Ask me something about the articles, as you would ask a person: who, when, how many, what happened.',
    noSuchArticle: (name) =>
      `There is no article called “${name}”. Pick one from the list that appears while you type.`,
    noSuchSource: (name) => `No article is from “${name}”. Pick a source from the list that appears while you type.`,
    onlyRead: (characters) => `I read only the first ${characters} characters of your question.`,
  },
  filter: {
    unreadable: (typed) =>
      `I cannot read “${typed}” as a date. Write it like 2025-06, 2025-06-10, 10 June, yesterday or last week.`,
    swapped: (since, until) => `“Since” (${since}) is later than “until” (${until}). Swap the two dates.`,
    since: (day) => ['since ', { date: day }],
    until: (day) => ['until ', { date: day }],
    undated: (number) => `${articles(number)} without a date ${number === 1 ? 'was' : 'were'} left out.`,
    noneDated: 'None of the articles has a date, so I cannot tell which are from then.',
    noneUntil: (until, oldest) => [
      'None of the articles is from ',
      { date: until },
      ' or earlier; the oldest is from ',
      { date: oldest },
      '.',
    ],
    noneSince: (since, newest) => [
      'None of the articles is from ',
      { date: since },
      ' or later; the newest is from ',
      { date: newest },
      '.',
    ],
    noneWithin: (since, until, oldest, newest) => [
      'None of the articles is from ',
      { date: since },
      ' to ',
      { date: until },
      '; there are some from ',
      { date: oldest },
      ' to ',
      { date: newest },
      '.',
    ],
  },
  answer: {
    about: (topic) => `about: ${topic}`,
    mayBeIt: 'This may be it:',
    notFound: 'I found no sentence that says so.',
    nearest: 'The closest passages:',
    notMentioned: (names) => [
      'No article mentions ',
      ...names.flatMap((name, at): Span[] => [...(at === 0 ? [] : [', ']), { bold: name }]),
      '.',
    ],
    otherLanguage: (languages) =>
      `I look for the words of your question, and the articles are in ${namesOf(languages, 'en')}.`,
    readBy: (host) => [
      'A reading model at ',
      { code: host },
      ' chooses among the quotes. Questions and the passages found are sent there.',
    ],
    readAs: (corrections) => [
      ...corrections.flatMap(({ from, to }, at): Span[] => [
        at === 0 ? 'I read ' : ', ',
        `“${from}” as `,
        { bold: to },
      ]),
      '.',
    ],
  },
  buttons: {
    sources: 'Sources',
    morePassages: 'More passages',
    aroundIt: 'Around it',
    askMore: 'Ask more',
    showToEveryone: 'Show to everyone',
    openArticle: 'Open the article',
    previous: 'Previous',
    next: 'Next',
    unknown: 'This button is from another version of the bot. Please ask again.',
  },
  askMore: {
    title: 'Ask more',
    label: 'What else do you want to know?',
    hint: 'A few words are enough: “why?”, “who said that?”',
  },
  share: {
    by: (person) => ['Shared by ', { person }],
    gone: 'I no longer have this answer: it has already been shown, newer ones have taken its place, or I have been restarted since. Ask again to show it.',
    notAllowed: 'You are not allowed to write in this channel, so I cannot show your answer to everyone here.',
    keeps: 'Also in memory: the latest answers that only one person saw, so that they can show them to everyone.',
  },
  sources: {
    of: (question) => `Sources for “${question}”`,
    noneFor: (question) => `I found no answer to “${question}”, so there are no sources to show.`,
    gone: 'This passage is no longer in the articles: they have changed since the answer was given.',
    noArticles: 'There are no articles yet. A moderator can add some and run /reload.',
    articles: (number) => (number === 1 ? 'The only article' : `All ${number} articles`),
    howToSee: 'Ask about them with /ask; see one with /sources and its title.',
    passages,
  },
  reload: {
    onlyInServer: 'The articles can only be reloaded from a server.',
    onlyCertainRoles:
      'Only certain roles may reload the articles, and you have none of them. Whoever runs this bot chooses them (MODERATOR_ROLE_IDS).',
    running:
      'A reload is already running. Its report will come when it is done; until then, questions are answered as before.',
    reading: (done, total) => `Reading the files: ${progress(done, total)}`,
    indexing: (done, total) => `Indexing: ${progress(done, total)}`,
    done: (loaded, found, seconds) => `Reloaded: ${articles(loaded)} with ${passages(found)}, in ${seconds} s.`,
    kept: (used, why) =>
      `Nothing was changed: ${articles(used)} from before ${used === 1 ? 'is' : 'are'} still in use. ${why}`.trim(),
    added: (number) => `Added: ${number}`,
    changed: (number) => `Changed: ${number}`,
    removed: (number) => `Removed: ${number}`,
    unchanged: (number) => `Unchanged: ${number}`,
    leftOut: (number) => `Left out: ${number}`,
    line: (file, line) => `${file}, line ${line}`,
    more: (number) => `and ${number} more`,
    moreRefused: (number) => `and ${number} more; “npm run check-corpus” lists them all.`,
  },
  articles: {
    onlyInServer: 'Articles can only be added and removed in a server that I was added to.',
    onlyCertainRoles:
      'Only certain roles may change the articles, and you have none of them. Whoever runs this bot chooses them (MODERATOR_ROLE_IDS).',
    off: 'The articles cannot be changed from here.',
    menu: 'Add as article',
    nothingGiven: 'Give me one thing to add: either a file or a link.',
    nothingInMessage: 'There is neither a file nor a link in this message.',
    onlyFirst: (files) =>
      `The message has ${files} files; this is the first. Add the others one by one with /articles add.`,
    noLinks: 'I do not fetch web pages here. Save the article as a file and add that instead.',
    unfetched: {
      address: 'I cannot fetch this address. It has to begin with http:// or https:// and lead to a public website.',
      private: 'This address leads into a private network, and I do not fetch anything from there.',
      redirects: 'This address keeps redirecting to others. Give me the address of the article itself.',
      robots: 'The site asks programs not to fetch this page (robots.txt). Save the article as a file instead.',
      status: 'The server did not give me the page. Open the address in a browser, and save the article as a file.',
      type: 'I cannot read the kind of file that is at this address. Save the article as text.',
      size: 'This is larger than an article may be (CORPUS_MAX_BYTES).',
      time: 'It took too long to load. Try again later.',
      busy: 'I am already fetching something from there. Try again in a moment.',
      unreachable: 'I cannot reach this address. Check it, or try again later.',
    },
    unkept: (why) => `This cannot be kept as an article: ${why}`,
    preview: 'Only you can see this preview. Nothing is kept until you press “Add”; after 15 minutes it is forgotten.',
    begins: 'It begins:',
    several: (number) => `${articles(number)} in one file`,
    compared: (number) => `Only the first ${number} were held against what is there already.`,
    nothingKnown: { source: 'no source', date: 'no date', language: 'language unknown' },
    alike: (title, share) => ['There is already an article much like it: ', { bold: title }, ` (${percent(share)})`],
    unread: 'What could not be read:',
    add: 'Add',
    mend: 'Edit',
    cancel: 'Cancel',
    form: {
      title: 'Article details',
      fields: {
        title: { label: 'Title', hint: 'The headline, as it stands above the article.' },
        source: { label: 'Source', hint: 'Who published it: a newspaper, a news agency, an authority.' },
        date: { label: 'Date', hint: 'The day of publication, such as 2025-06-10.' },
        url: { label: 'Address', hint: 'Where it is on the web; begins with https://' },
        language: { label: 'Language', hint: 'A tag such as en or pt-BR. Leave it empty and I find it out.' },
      },
    },
    unmended: (why) => `Nothing was changed: ${why}`,
    expired:
      'This preview is gone: it was added or cancelled, is older than 15 minutes, or I have been restarted since.',
    cancelled: 'Nothing was kept.',
    added: (title, file) => ['Added: ', { bold: title }, ' (', { code: file }, ')'],
    removed: (file) => ['Removed. The file is now ', { code: file }, '; /articles restore brings it back.'],
    restored: (file) => ['Restored: ', { code: file }],
    inFile: (file) => ['File: ', { code: file }],
    feeds: {
      none: 'No feeds are read. Whoever runs this bot can list some in feeds.txt, in the folder with the articles.',
      heading: 'Feeds',
      kept: articles,
      last: (moment) => ['last read ', { moment }],
      never: 'not read yet',
      failed: (why) => `failed: ${why}`,
      next: (moment) => ['next ', { moment }],
    },
    removeAll: (number) => `Remove all ${articles(number)}`,
    addedHere: 'added here',
    noSuchRemoved: (name) => `No removed file is called “${name}”. Pick one from the list that appears while you type.`,
    trouble: {
      shared: (file, number) => [
        { code: file },
        ` holds ${articles(number)}, and a file is removed as a whole. Nothing was removed yet.`,
      ],
      taken: (file) => ['There is already a file ', { code: file }, '. Nothing was changed.'],
      gone: 'The folder with the articles is missing right now, so nothing was changed. Tell whoever runs the bot.',
      forbidden:
        'I am not allowed to write to the folder with the articles, so nothing was changed. Tell whoever runs the bot.',
      full: 'There is no room left on the disk, so nothing was changed. Tell whoever runs the bot.',
      failed: (code) =>
        `The file could not be written or moved (${code}); nothing was changed. Tell whoever runs the bot.`,
      undone: (why) => `I undid it, and everything is as before: ${why}`,
      later: 'The file is in place, but another reload is still running. Run /reload when that is done.',
    },
  },
  page: {
    number: (at, of) => `Page ${at} of ${of}`,
    nothing: 'Nothing to show.',
    continued: 'continued',
    sameArticle: 'The same article',
    paragraph: (number) => `paragraph ${number}`,
    sheet: (number) => `page ${number}`,
  },
  trouble: {
    roleMentioned:
      'Discord does not show me the words of a message that mentions my role. Mention the bot itself, or use /ask.',
    tooMany: 'Too many people are asking me at once. Please try again in a moment.',
    personLimit: (number) => `One person may ask me ${questions(number)} a minute.`,
    channelLimit: (number) => `I answer ${questions(number)} a minute in one channel.`,
    askAgain: (moment) => ['Ask again ', { moment }, '.'],
    unknownCommand: 'This command is from another version of the bot.',
    changedMeanwhile: 'The articles were changed while I was answering. Please ask again.',
    outOfReach: 'My articles are out of reach at the moment; I am trying again. Please ask again in a minute.',
    failed: 'Something went wrong here, and it was noted in the log. Please try again.',
  },
  known: {
    collection: (known, held) => `I know ${articles(known)} with ${passages(held)}.`,
    sources: (names, more) => `Sources: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
    span: (oldest, newest) =>
      oldest === newest
        ? ['Published on ', { date: oldest }, '.']
        : ['Published from ', { date: oldest }, ' to ', { date: newest }, '.'],
    newest: (title, date) => ['The newest is ', { bold: title }, ', from ', { date }, '.'],
    readSince: (moment) => ['I last read them ', { moment }, '.'],
  },
  help: {
    knowsHeading: 'What I know',
    askHeading: 'How to ask',
    howToAsk: [
      'With /ask, by mentioning me, or in a direct message: in whole questions or a few words.',
      '“Latest on …”, “anything about …” and “summarise the article about …” work too.',
      'I look for the words of your question, so ask in the language of the articles.',
      'I quote word for word, number my sources, and say so when I find nothing.',
    ],
    withoutMentions: 'With /ask or in a direct message: in whole questions or a few words. Mentions are switched off.',
    keepsHeading: 'What I keep about you',
    nothingOnDisk: 'Nothing on disk.',
    counts:
      'On disk, for 90 days: how often people asked about a word that is in no article, and which topics I had no sure answer to or people marked with 👍 or 👎, by day and server. Never who asked, nor the question itself; and nothing from direct messages. So that each person counts only once, I also remember in memory what was counted, under codes that lead back to nobody.',
    keeps:
      'In memory, until I am restarted, the last question of each channel with the passages that I showed, for /sources; your own last question there for ten minutes, so that the next one can go on from it; and how many questions you asked in the last minute.',
    logsQuestions: 'Whoever runs me has also chosen to keep the text of questions in a log.',
    runBy: (who) => `I am run by ${who}.`,
    examplesHeading: 'Try one of these',
  },
  gaps: {
    onlyInServer: 'Gaps can only be seen in a server that I was added to.',
    onlyCertainRoles:
      'Only certain roles may see the gaps, and you have none of them. Whoever runs this bot chooses them (MODERATOR_ROLE_IDS).',
    off: 'Whoever runs this bot has chosen to count nothing (GAPS_FILE=none).',
    none: (days) =>
      `No gaps ${inDays(days)}: nothing was asked without a sure answer, or marked as unhelpful, more than once.`,
    heading: (days) => `Gaps ${inDays(days)}`,
    word: 'Words that are in no article',
    declined: 'Topics without a sure answer',
    unhelpful: 'Marked as unhelpful (👎)',
    howCounted:
      'In this server; each person counts once a day, and without a name. Only what came up at least twice is listed. Two words stood side by side in a question. The file has every day.',
    thanks: {
      helpful: 'Thank you! Good to know that it helped.',
      unhelpful: 'Thank you for saying so. It is counted without your name, and moderators see which topics need work.',
    },
  },
  talk: {
    greeting: 'Hello! Ask me something about the articles. /help shows what I can do.',
    farewell: 'Goodbye! Ask me again whenever you like.',
    thanks: 'Glad to help! Ask me again whenever you like.',
    abilities:
      'I answer questions about the articles that I was given: in their own sentences, word for word, with the place where each one stands. What no article says, I do not know. /help tells you more.',
    newest: 'The newest articles:',
    undated: 'None of my articles has a date, so I cannot tell which is the newest.',
  },
};
