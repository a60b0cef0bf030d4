/** One spelling for words that British and American English write apart; also for the index, so it need not be a real word. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'iz'],
  [/(?<=\w{3})ys(?=(?:e|ed|es|ing|er|ers)$)/, 'yz'],
  [/(?<=\w{3})our(?=(?:s|ed|ing|ite|ites|able|al|ful|less|ly|hood|er|ers)?$)/, 'or'],
  [/(?<=\w{2}[bt])re(?=s?$)/, 'er'],
  [/(?<=\w{2}[bt])red$/, 'ered'],
  [/(?<=^(?:def|off|pret|lic))ence(?=(?:s|less)?$)/, 'ense'],
  [/ogue(?=s?$)/, 'og'],
  [/ogued$/, 'oged'],
  [/(?<=\w{4})ll(?=(?:ed|ing|er|ers|or|ors|ment|ments|s)?$)/, 'l'],
  [/(?<=^program)me(?=s?$)/, ''],
];

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray',
    tyre: 'tire',
    tyres: 'tires',
    cheque: 'check',
    cheques: 'checks',
    aluminium: 'aluminum',
    sceptic: 'skeptic',
    sceptical: 'skeptical',
    plough: 'plow',
    judgement: 'judgment',
    ageing: 'aging',
    jewellery: 'jewelry',
    pyjamas: 'pajamas',
    storey: 'story',
    maths: 'math',
    practise: 'practice',
    practised: 'practiced',
    practising: 'practicing',
    artefact: 'artifact',
    artefacts: 'artifacts',
    orientated: 'oriented',
    enquiry: 'inquiry',
    enquiries: 'inquiries',
    learnt: 'learned',
    spelt: 'spelled',
    burnt: 'burned',
    mum: 'mom',
    paediatric: 'pediatric',
    anaemia: 'anemia',
    foetus: 'fetus',
    mediaeval: 'medieval',
    encyclopaedia: 'encyclopedia',
    manoeuvre: 'maneuver',
    manoeuvres: 'maneuvers',
    moustache: 'mustache',
    draught: 'draft',
    kilometres: 'kilometers',
    feb: 'february',
    apr: 'april',
    jun: 'june',
    jul: 'july',
    aug: 'august',
    sep: 'september',
    sept: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
  }),
);

/** The one spelling that `word` (folded, lower case) shares with its British or American twin. */
export function commonSpelling(word: string): string {
  const listed = WORDS.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 6) return word === 'metre' || word === 'litre' || word === 'fibre' ? `${word.slice(0, 3)}er` : word;
  for (const [pattern, replacement] of RULES) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}
