import { tokens } from './terms.ts';

/** Words that news uses for the same thing; a line each. Only those are here whose other meanings are rare in news. */
const LINES = `
kill slay dead die death fatal
injure wound hurt
buy purchase acquire
car vehicle automobile
begin start commence
finish conclude
build construct erect
film movie
doctor physician
company firm corporation business
police cop
increase grow growth
decrease decline
help assist aid assistance
award grant
job position post
student pupil
protest demonstration demonstrator protester
attack assault
money fund funding
lawyer attorney
jail prison
child kid
choose select pick
quit resign resignation
dismiss sack
salary pay wage
fix repair
big large
quick fast rapid
illness disease sickness
ship vessel boat
plane aircraft airplane
soldier troop
weapon arms
talk negotiation
deal agreement accord pact
law legislation
rule regulation
reporter journalist
author writer
teacher educator
boss chief leader
marry wed marriage wedding
born birth
happen occur
allow permit
ban prohibit forbid
receive obtain
farm agricultural agriculture
farmer grower
hurricane cyclone typhoon
oil petroleum
nation country
yearly annual annually
monthly month
victory win
`;

const OTHERS = new Map<string, string[]>();
for (const line of LINES.trim().split('\n')) {
  const group = [...new Set(tokens(line).flatMap(({ term }) => (term === null ? [] : [term])))];
  for (const term of group) OTHERS.set(term, [...(OTHERS.get(term) ?? []), ...group.filter((other) => other !== term)]);
}

/** Terms that may stand for the same thing as this one. */
export function synonymsOf(term: string): readonly string[] {
  return OTHERS.get(term) ?? [];
}
