/** `answer`: a question; `topic`: whatever is said about a matter; `latest`: the newest of it; `summary`: how an article opens. */
export type Request = 'answer' | 'topic' | 'latest' | 'summary';

/** A question without what only frames it. */
export interface Framed {
  readonly request: Request;
  /** The question; what carries no content is blanked, so that all else keeps its place. */
  readonly matter: string;
}

/** The end of a word: "hi" does not open "hi-tech". */
const END = `(?![\\p{L}\\p{N}]|[-'’][\\p{L}\\p{N}])`;
const ASKS = `(?:who|whom|whose|what|when|where|why|which|how)(?:['’]?s)?`;
const AUX = `(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any|anyone|anybody|i|i['’]m)`;
const ANYONE = '(?:anyone|anybody|someone|somebody)';

/** What may open a question, one after the other; none of it is looked for. */
const OPENINGS = phrases(
  'hey|hi|hello|yo|ok|okay|so|um|uh|hmm|and|but|please|lol|just|if|whether',
  '(?:quick|stupid|dumb|random|serious) question|just curious|just wondering|out of curiosity|real quick|help me out',
  // These may as well be the matter: "Well water", "Question Time".
  `(?:well|wait|sorry|anyway|guys|folks|everyone|all|question|curious)(?=\\s*[,:;.!–—]|\\s+(?:${ASKS}|${AUX})${END})`,
  `i (?:was|am) (?:just )?wondering|i['’]m (?:just )?wondering|i wonder|wondering`,
  `i(?:['’]d| would)? (?:like|want|need|love) to (?:know|hear|learn)|i(?:['’]d| would)? (?:like|want|need)`,
  `(?:i am |i['’]m )?looking for`,
  `(?:do|does) ${ANYONE}(?: here| happen to| maybe| perhaps)* (?:know|remember|recall|have)`,
  '(?:do|did) (?:you|u|we)(?: guys| all| happen to)* (?:know|remember|recall|have)',
  '(?:anyone|anybody)(?: here)? (?:knows?|remembers?)',
  `(?:can|could) ${ANYONE}(?: please| maybe)? (?:tell|explain|show|give|say|remind|help)(?: to)?(?: me| us)?`,
  '(?:can|could|would|will) (?:you|u)(?: please| maybe)? (?:tell|explain|show|give|say|find|remind|help)(?: to)?(?: me| us)?',
  '(?:tell|show|give|remind)(?: me| us)',
  '(?:is|was) it (?:true|right|correct)(?: that)?',
);
/** "Hello Kitty", "Just Stop Oil": two words with capitals, the second no question's, are a name. */
const OPENS_NAME = new RegExp(`^\\p{Lu}[^\\n]*\\s(?!(?:I|${titled(ASKS)}|${titled(AUX)})${END})\\p{Lu}\\p{Ll}*$`, 'u');
/** What may close it. */
const CLOSINGS = new RegExp(
  `(?:[\\s,.!?–—-](?:please|thanks|thank you|thx|lol|lmao|btw|by the way|anyway|though|again|or what|or not|or something|then|exactly|at all|do you know|does anyone know|right now|if you know|i forgot|just curious|just wondering)|[,.!?–—-]\\s*(?:cheers|guys|mate|bro|folks|anyone|anybody))$`,
  'i',
);
/** Longer than any of them. */
const LONGEST_CLOSING = 24;

const THE = '(?:(?:a|an|the|any|some|all|your) )?';
const ABOUT = '(?:about|on|of|regarding|concerning|re|around|with|from|to|in|at|over|for)';
const PLAINLY_ABOUT = '(?:about|on|regarding|concerning|re)';
const ARTICLE = '(?:articles?|story|stories|pieces?|reports?|releases?|posts?|text|news)';

/** What asks "what" for a matter and not for a fact of it, each up to where the matter begins. */
const WHAT_REQUESTS: readonly (readonly [RegExp, Request])[] = [
  [phrases(`what(?:['’]?s| is| does) ${THE}${ARTICLE} (?:${ABOUT}|says? about)`), 'summary'],
  [
    phrases(
      `what(?:['’]?s| is| are) ${THE}(?:latest|newest|most recent|recent|new)(?: (?:news|updates?|info|information|developments?|things?|word|stuff))? ${ABOUT}`,
      `what(?:['’]?s| is) (?:new|the news|up)(?: ${ABOUT})?`,
    ),
    'latest',
  ],
  [
    phrases(
      `(?:about )?what(?:['’]?s| is| was| has| has been)? (?:happened|happening|happens|happen|been happening|going on|gone on|went on|goes on|the deal|the story|the situation|occurred|took place|taking place)(?: ${ABOUT})?`,
      `what did happen(?: ${ABOUT})?`,
      `what (?:do|does|did|can|is|are|was|were) ${THE}(?:articles?|you|it|they|sources?|stories|news|press|papers?) (?:say|says|said|know|have|tell us|report|write|mention)(?: ${ABOUT})?`,
      `what(?:['’]?s| is| was) (?:known|said|written|reported) about`,
      '(?:what|how) about',
    ),
    'topic',
  ],
];
/** The same without a question word; where one follows, it is a question after all: "News of the world closed when?" */
const OTHER_REQUESTS: readonly (readonly [RegExp, Request])[] = [
  [
    phrases(
      `(?:(?:give|write|make|get|show) (?:me )?)?${THE}(?:short |quick |brief )?(?:summari[sz]e|summary|sum up|overview|recap|tl;?dr|gist|outline|rundown)(?: ${ABOUT})?(?: ${THE}${ARTICLE} ${ABOUT}| ${THE}article)?`,
    ),
    'summary',
  ],
  [
    phrases(
      `${THE}(?:latest|newest|most recent|recent|new)(?: (?:news|updates?|info|information|developments?|things?|word|stuff))? ${ABOUT}`,
    ),
    'latest',
  ],
  [
    phrases(
      `(?:(?:is|are|was|were) there |have you got |you have |got |find (?:me )?)?(?:(?:any|some|more|an|the) )?(?:news|info|information|updates?|articles?|story|stories|details|mentions?|sources?|facts)(?: (?:at all|here|there))? ${PLAINLY_ABOUT}`,
      `(?:(?:is|are) there |have you got |you have |got |find (?:me )?)?(?:any|some|more) (?:news|info|information|updates?|articles?|stories|details|word|mentions?|sources?|facts) ${ABOUT}`,
      `(?:(?:is|was) there |have you got |you have |got |find (?:me )?)?(?:all|everything|stuff|something|anything|more|a bit|a little|a lot)(?: (?:you (?:have|know|got)|there is|at all|new|more|here|there|said|written|known))? ${PLAINLY_ABOUT}`,
      'about(?! \\p{N})|regarding|on the subject of',
    ),
    'topic',
  ],
];
/** "A summary of the harbour article" is one of the article about the harbour. */
const LAST_ARTICLE = new RegExp(`\\s${ARTICLE}(?=[^\\p{L}\\p{N}]*$)`, 'iu');
const ANY_ASKS = new RegExp(`(?<![\\p{L}\\p{N}])${ASKS}${END}`, 'iu');
/** "Is Timbuktu mentioned?", "Do the articles mention Timbuktu?" */
const MENTIONED =
  /^(\W*(?:is|are|was|were)\b)(.*?)(\b(?:ever )?(?:mentioned|talked about)\b)(?!\s+by\b)(.*)$|^(\W*(?:do|does|did) (?:the articles?|you|they|any articles?)\b)(.*?)(\b(?:ever )?(?:mention|talk about)\b)(.*)$/i;
/** Frames in the middle of a question. */
const WITHIN =
  /\bstands? for\b|\bis short for\b|\b(?:took|takes?|taking) place\b|(?<=\b(?:which|what) )(?:kinds?|sorts?|types?) of(?: an?)?\b|(?<=\b(?:which|what|the) )(?:two|three|four|five|six|seven|eight|nine|ten)\b|\baccording to the articles?\b|\bin the articles?\b|\bdo you know\b|\b(?:actually|really|basically|apparently|supposedly|literally)\b/gi;
/** Only where something is asked for by its name: "Who won the name dispute?" keeps it. */
const ITS_NAME = /\b(?:the )?(?:full )?name(?: of)?\b/gi;

/** "NATO full name": asked for outright, without a question word. */
const FULL_NAME = /\b(?:the )?full names?(?: (?:of|for))?\b/gi;

/** Takes off a question what only frames it, and tells what it wants of the rest. */
export function framed(question: string): Framed {
  const { request, matter } = requested(unframed(question));
  const bare = matter.replace(WITHIN, spaces).replace(FULL_NAME, spaces);
  const kept = /\b(?:what|which)\b/i.test(bare) ? bare.replace(ITS_NAME, spaces) : bare;
  return saysSomething(kept) ? { request, matter: kept } : { request: 'answer', matter: question };
}

function requested(question: string): Framed {
  const start = wordFrom(question, 0);
  for (const [pattern, request] of [...WHAT_REQUESTS, ...OTHER_REQUESTS]) {
    const end = endOf(pattern, question, start);
    const matter = question.slice(end);
    // "Latest?" alone leaves no matter to ask about.
    if (end === start || !saysSomething(matter)) continue;
    if (OTHER_REQUESTS.some(([other]) => other === pattern) && ANY_ASKS.test(matter)) continue;
    const asked = blank(question, 0, end);
    return { request, matter: request === 'summary' ? asked.replace(LAST_ARTICLE, spaces) : asked };
  }
  const mentioned = MENTIONED.exec(question)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (mentioned === undefined) return { request: 'answer', matter: question };
  const [before = '', inside = '', verb = '', after = ''] = mentioned;
  return { request: 'topic', matter: spaces(before) + inside + spaces(verb) + after };
}

/** The question without openings and closings; the whole of it where nothing else is there. */
function unframed(question: string): string {
  let opened = 0;
  for (;;) {
    const start = wordFrom(question, opened);
    const end = endOf(OPENINGS, question, start);
    const next = wordFrom(question, end);
    if (end === start || OPENS_NAME.test(question.slice(start, wordEnd(question, next)))) break;
    opened = end;
  }
  let closed = question.length;
  for (;;) {
    const end = lastWordEnd(question, closed);
    const from = Math.max(opened, end - LONGEST_CLOSING);
    const closing = CLOSINGS.exec(question.slice(from, end));
    if (closing === null) break;
    closed = from + closing.index;
  }
  const matter = blank(blank(question, 0, opened), closed, question.length);
  return saysSomething(matter) ? matter : question;
}

/** One of these phrases, as whole words from where it is tried on. */
function phrases(...any: readonly string[]): RegExp {
  return new RegExp(`(?:${any.join('|').replaceAll(' ', '\\s+')})${END}`, 'iuy');
}

function titled(words: string): string {
  return words.replace(/(?<=[(|:])[a-z](?=[a-z])/g, (letter) => letter.toUpperCase());
}

/** Where a phrase that begins at `start` ends; `start` where none does. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;

// Two code units hold any character whole.
function wordFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !BEGINS_IN_WORD.test(text.slice(at, at + 2))) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && BEGINS_IN_WORD.test(text.slice(at, at + 2))) at++;
  return at;
}

function lastWordEnd(text: string, before: number): number {
  let at = before;
  while (at > 0 && !ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at))) at--;
  return at;
}

export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end);
}

function spaces(text: string): string {
  return ' '.repeat(text.length);
}
