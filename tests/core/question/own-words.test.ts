import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { followUp, takenOver } from '../../../src/core/question/follow-up.ts';
import { article, collectionOf } from '../articles.ts';

const LAST = 'What is known about the harbour plan of Eastport?';
const TOPIC = 'harbour plan of Eastport';
let collection: Collection;
beforeAll(async () => {
  collection = await collectionOf([
    article({ text: 'The ferry of Eastport sank. Mali and Russia trade gold, said Lavrov. Wagner left Mali in 2024.' }),
  ]);
});

describe('a question that leaves out what it is about', () => {
  test.each([
    ['it only asks', 'why?', `why ${TOPIC}`],
    ['it only asks, without a mark', 'did they', `did ${TOPIC}`],
    ['it asks for more', 'more', `more ${TOPIC}`],
    ['it asks for more of it', 'more details', `more details ${TOPIC}`],
    ['it asks who else', 'who else', `who else ${TOPIC}`],
    ['it goes on', 'ok and', TOPIC],
    ['it goes on with an empty question', 'and?', TOPIC],
    ['it asks "we", then why', 'do we know why?', `why ${TOPIC}`],
    ['its one word is common', 'who won?', `who won ${TOPIC}`],
    ['its one word is common, behind "many"', 'how many were injured?', `how many were injured ${TOPIC}`],
    ['its one word is common, behind "people"', 'how many people died?', `how many people died ${TOPIC}`],
    ['its one word is common, behind a preposition', 'by how much fell?', `by how much fell ${TOPIC}`],
    ['it leaves out the deed', 'how many of Mali?', 'how many harbour plan of Mali'],
    ['it leaves out the deed behind "more"', 'more of Mali', 'What is known about the harbour plan of Mali?'],
    ['it begins with a place', 'where in Mali?', `where in Mali ${TOPIC}`],
    ['it goes on with two nouns', 'and the workers at the plant?', `the workers at the plant ${TOPIC}`],
    ['it goes on with a word that begins like "how"', 'and howling?', `howling ${TOPIC}`],
    ['it goes on with a matter', 'and about trade?', `about trade ${TOPIC}`],
    ['it goes on after other words', 'ok so what about the ferry?', `the ferry ${TOPIC}`],
    ['it goes on after a murmur', 'hmmm, and the ferry', `the ferry ${TOPIC}`],
    ['it asks for the same', 'same for the ferry', `for the ferry ${TOPIC}`],
    ['it asks for the same of it', 'the same for the ferry', `for the ferry ${TOPIC}`],
    ['it ends with several marks', 'and why?! ...', `why ${TOPIC}`],
    ['it leaves out the deed before a word for now', 'how many in Mali today?', `how many in Mali today ${TOPIC}`],
    ['it begins with a preposition', 'from Mali?', `from Mali ${TOPIC}`],
    ['it asks nothing, but for a mark', 'any details?', `any details ${TOPIC}`],
    ['it begins with "but"', 'but why?', `why ${TOPIC}`],
    ['it begins with a mark', '“and the ferry?', `the ferry ${TOPIC}`],
    ['it goes on, with a comma', 'and, the ferry?', `the ferry ${TOPIC}`],
    ['it goes on with a word that ends like "us"', 'and the bus?', `the bus ${TOPIC}`],
    ['it goes on with a word that begins like "you"', 'and the youth?', `the youth ${TOPIC}`],
    ['it goes on with "how about"', 'and how about the ferry?', `the ferry ${TOPIC}`],
    ['its one word is common, behind "is more"', 'who is more injured?', `who is more injured ${TOPIC}`],
    [
      'it goes on with a name that nobody knows',
      'and zorbul frendak quibblex?',
      'What is known about the harbour plan of zorbul frendak quibblex?',
    ],
  ])('GIVEN that %s THEN “%s” is “%s”', (_why, question, asked) => {
    expect(followUp(LAST, question, collection)?.question).toBe(asked);
  });

  test.each([
    ['who did it is said before', 'when did he die?', `when did ${TOPIC} die?`],
    ['what is lost stands first', 'how many points did they lose?', `how many points did ${TOPIC} lose?`],
    ['it is shortened', "when they've left?", `when ${TOPIC} left?`],
    ['"these" is the last word', 'which countries banned these?', `which countries banned ${TOPIC} ?`],
    ['it owns what a deed was done to', 'who saved her life?', `who saved ${TOPIC} life?`],
    ['it owns what was sold', 'who sold its gold?', `who sold ${TOPIC} gold?`],
    ['"that" is the last word', 'who said that?', `who said ${TOPIC} ?`],
    ['"that" is the last but an adverb', 'who said that exactly?', `who said ${TOPIC}`],
    ['"it" stands before a preposition', 'who paid for it in Mali?', `who paid for ${TOPIC} in Mali?`],
    ['"it" begins it', 'did it open?', `did ${TOPIC} open?`],
    ['"it" begins it, and a name is done to', 'did it hurt Mali?', `did ${TOPIC} hurt Mali?`],
    ['"there" is the last word', 'who lives there?', `who lives ${TOPIC} ?`],
    ['"that" says which', 'does that ferry sail?', `does ${TOPIC} ferry sail?`],
    ['the asker speaks of others', 'how do I know if they are safe?', `how do I know if ${TOPIC} are safe?`],
    ['a matter is asked for', 'what happened to them', TOPIC],
    ['the latest is asked for', 'latest on it', TOPIC],
    [
      'it owns what a deed was done to in a named place',
      'who saved her life in Mali?',
      `who saved ${TOPIC} life in Mali?`,
    ],
    ['"it" does something', 'why it sank?', `why ${TOPIC} sank?`],
    ['"it" carries what stands first', 'how many passengers did it carry?', `how many passengers did ${TOPIC} carry?`],
    ['"it" stands behind "to"', 'to whom did it belong?', `to whom did ${TOPIC} belong?`],
    ['"it" reaches what begins like "to"', 'did it reach the tower?', `did ${TOPIC} reach the tower?`],
    ['"it" is what ends in "to"', 'is it a photo?', `is ${TOPIC} a photo?`],
    ['"that" stands before "to"', 'was that legal to say?', `was ${TOPIC} legal to say?`],
    ['"that" says which, of what begins like a time', 'does that timetable hold?', `does ${TOPIC} timetable hold?`],
    ['"that" says which, of what ends like a time', 'does that overtime pay?', `does ${TOPIC} overtime pay?`],
    ['"that" is the last but "again"', 'who said it again?', `who said ${TOPIC}`],
    ['"there" is the last behind "is"', 'who is there?', `who is ${TOPIC} ?`],
    ['"there" stands before what begins like "be"', 'do workers there beg?', `do workers ${TOPIC} beg?`],
    ['"there" stands before what ends like "are"', 'do workers there share gold?', `do workers ${TOPIC} share gold?`],
    ['"there" stands behind what ends like "be"', 'which tribe there won?', `which tribe ${TOPIC} won?`],
  ])('GIVEN a word that points back, where %s, THEN “%s” is “%s”', (_why, question, asked) => {
    expect(followUp(LAST, question, collection)?.question).toBe(asked);
  });
});

describe('a question with a topic of its own', () => {
  test.each([
    ['its matter stands first', 'Westhaven how many people live there'],
    ['its matter stands first, in a word', 'ferry why'],
    ['its matter stands first, and "they" are it', 'workers where are they paid'],
    ['nothing is asked', 'really?'],
    ['it has no words', '?'],
    ['it is not said what is asked', 'those.'],
    ['nothing is asked of them', 'them'],
    ['it is a word that begins like "and"', 'andrew?'],
    ['it asks what something is', 'what is war?'],
    ['it tells further on whose it is', 'who sold gold in its town?'],
    ['its one word is rare', 'who was hijacked?'],
    ['its one word is rarer, and may be a name', 'who capsized?'],
    ['its one word is not the last', 'who won the most?'],
    ['its one word is led to', 'how to vote?'],
    ['an article makes a topic of its one word', 'who the won?'],
    ['it asks nothing with its one word', 'the who won'],
    ['its one word is a name', 'who is Mali?'],
    ['it has two words', 'which sailors won?'],
    ['it has a deed', 'how many are from Mali?'],
    ['it counts something', 'how many students from Mali?'],
    ['it goes on with a deed', 'and did Mali leave?'],
    ['it goes on and asks', 'and how the workers strike?'],
    ['it goes on with three nouns', 'and harbour workers pay?'],
    ['it asks for a matter', 'about trade?'],
    ['it asks for a matter, with a word for any time', 'what happened today'],
    ['it says who "he" is', 'the mayor said he would?'],
    ['it says who "they" are', 'what did Mali say they want?'],
    ['it says who "they" are, with a noun', 'what have the workers said they want?'],
    ['it says whose it is', 'did Mali sell its gold?'],
    ['it says whose it is, with a noun', 'the mayor his job?'],
    ['"his" is the last word', 'which countries banned his?'],
    ['"it" stands behind its own matter', 'did the ferry hit it hard?'],
    ['"that week" is a time', 'was that week cold?'],
    ['"there" points nowhere behind "is"', 'is there a ferry?'],
    ['"there" points nowhere before "are"', 'there are many workers?'],
    ['"there" is said', 'who lives there in Mali?'],
    ['"that" joins a clause', 'countries that banned gold?'],
    ['"that" is beside a name', 'did that hurt Mali?'],
    ['"it" rains', 'does it rain?'],
    ['"it" takes', 'how long does it take?'],
    ['"it" is placed', 'did it happen in Mali?'],
    ['"it" is the capital of a country', 'is it the capital of Mali?'],
    ['the asker speaks', 'can I swim?'],
    ['the bot is asked', 'do you like them?'],
    ['it says who "they" are behind "of"', 'what of Wagner, have they left?'],
    ['it says who "they" are, before what is asked', 'in Mali did they win?'],
    ['a name owns it', 'who Wagner their boss?'],
    ['it says which ferry was saved', 'who saved this ferry?'],
    ['a name begins like "it"', 'did Italy win?'],
    ['a noun holds "he"', 'did shepherds leave?'],
    ['"it" is what is legal', 'is it legal to swim?'],
    ['"it" is raining', 'is it raining?'],
    ['"that" is beside what ends like an adverb', 'who saw that snow?'],
    ['"that" is beside what begins like an adverb', 'who saw that tooth?'],
    ['nothing is asked with "more"', 'anything more'],
    ['it goes on with a name and two nouns', 'and the Mali harbour strike?'],
    ['it goes on with two nouns and a name', 'and harbour strike Mali?'],
    ['it goes on, and asks for a matter', 'and what happened in Mali?'],
  ])('GIVEN that %s THEN “%s” takes nothing over', (_why, question) => {
    expect(followUp(LAST, question, collection)).toBeNull();
  });
});

describe('what is taken over of the last question', () => {
  test.each([
    [
      'How much was trade between Russia and Africa in 2024?',
      'what was it in 2023?',
      'what was it trade between Russia and Africa in 2023',
    ],
    [
      'How much was trade between Russia and Africa in 2024?',
      'why did it fall?',
      'why did trade between Russia and Africa in 2024 fall?',
    ],
    ['How much was trade in Mali 2024?', 'and in 2023?', 'How much was trade in Mali 2023?'],
    ['How many students from Africa are in Russia?', 'and in Mali?', 'How many students from Africa are in Mali?'],
    ['How many students from Africa are in Russia?', 'and from Mali?', 'How many students from Mali are in Russia?'],
    ['Why is Wagner leaving Mali?', 'what did Lavrov say to that?', 'what did Lavrov say to Wagner leaving Mali ?'],
    ['who does russia trade with', 'and mali?', 'who does mali trade with'],
    ['What year did the ferry sink?', 'why?', 'why ferry sink'],
    ['How long was the quay of Eastport shut?', 'why?', 'why quay of Eastport shut'],
    ['Which countries that left are poor?', 'why?', 'why countries that left poor'],
    ['Who says the ferry sinks?', 'why?', 'why ferry sinks'],
    ['Number of ferries in Eastport?', 'why?', 'why Number of ferries in Eastport'],
    ['Summarise the article about the ferry', 'why?', 'why ferry'],
    ['when did zorblin visit the harbour', 'and Lavrov?', 'when did Lavrov visit the harbour'],
    ['when did zorblin leave Wagner', 'and Lavrov?', 'when did zorblin leave Lavrov'],
    [
      'How many students from Africa are in Russia?',
      'how many are they in Mali?',
      'how many are they students from Africa in Mali',
    ],
    [
      'How many students from Africa are in Russia?',
      'what did Mali say to them?',
      'what did Mali say to students from Africa in Russia ?',
    ],
  ])('GIVEN “%s” THEN “%s” is “%s”', (last, question, asked) => {
    expect(followUp(last, question, collection)?.question).toBe(asked);
  });
  test('GIVEN a long question THEN no more than 24 of its words are taken over', () => {
    const ships = Array.from({ length: 40 }, (_, at) => `ship${at}`);
    expect(followUp(`Who saw ${ships.join(' ')}?`, 'why?', collection)?.about).toBe(
      `saw ${ships.slice(0, 23).join(' ')}`,
    );
  });
});

test('GIVEN a word that is chat spelling for another, but is written in the articles THEN it is taken for what they write', async () => {
  const sf = await collectionOf([article({ text: 'The SF plan of Eastport was signed. SF is a club.' })]);
  expect(followUp(LAST, 'and the sf plan?', sf)?.question).toBe('the plan harbour plan of sf');
});

describe('whether anything is taken over', () => {
  test.each([
    ['nothing was asked before', 'why?', undefined, null],
    ['the question is in English', 'why?', LAST, { question: `why ${TOPIC}`, about: TOPIC }],
    ['the question is in French', 'pourquoi ?', LAST, null],
    ['the question has its own matter', 'did Italy win?', LAST, null],
  ])(
    'GIVEN articles in two languages, and that %s, THEN “%s” behind %j takes over %j',
    async (_why, question, after, expected) => {
      const both = await collectionOf([
        article({ language: 'en', text: 'The ferry of Eastport sank.' }),
        article({ id: 'b', language: 'fr', text: 'Le bac de Conakry a coulé dans le port.' }),
      ]);
      expect(takenOver(question, both, after === undefined ? {} : { after })).toEqual(expected);
    },
  );
});
