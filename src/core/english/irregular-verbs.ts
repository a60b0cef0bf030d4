/**
 * Forms that no stemmer leads back to their verb, after it. Left out are those that mostly are
 * something else: "found" (establish), "wound" (hurt), "rose", "felt", "bore", "lay", "bound", "saw".
 */
const LINES = `
arise arose arisen, beat beaten, become became, begin began begun, bite bit bitten, blow blew blown, break broke broken,
bring brought, build built, buy bought, catch caught, choose chose chosen, come came, deal dealt, dig dug, draw drew drawn,
drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, fight fought, flee fled, fly flew flown,
forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, go went gone, grow grew grown,
hang hung, hear heard, hide hid hidden, hold held, keep kept, know knew known, lead led, leave left, lend lent, lose lost,
make made, meet met, overcome overcame, overthrow overthrew overthrown, pay paid, ride rode ridden, ring rang rung, run ran,
say said, seek sought, sell sold, send sent, shake shook shaken, shoot shot, shrink shrank shrunk, sing sang sung,
sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, stand stood, steal stole stolen, stick stuck,
strike struck, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken,
wake woke woken, wear wore worn, win won, withdraw withdrew withdrawn, write wrote written
`;

const VERBS = new Map(
  LINES.trim()
    .split(/,\s*/)
    .flatMap((line) => {
      const [verb = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, verb] as const);
    }),
);

/** The verb of which `word` (folded) is an irregular form; any other word as it is. */
export function verbOf(word: string): string {
  return VERBS.get(word) ?? word;
}
