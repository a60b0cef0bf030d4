import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framed, type Request } from '../../../src/core/question/request.ts';

const plain = (text: string) => text.replace(/[^\p{L}\p{N}'-]+/gu, ' ').trim();

describe('what frames a question', () => {
  test.each<[string, string]>([
    ['hey does anyone know how many people came', 'how many people came'],
    ['Hey, does anyone here know how many people came to the harbour?', 'how many people came to the harbour'],
    ['I was wondering if the ferry still sails', 'the ferry still sails'],
    ['i wonder who closed the quay', 'who closed the quay'],
    ["I'd like to know when the ferry sails", 'when the ferry sails'],
    ['can someone tell me when the ferry sails please', 'when the ferry sails'],
    ['could you please explain why the quay was closed?', 'why the quay was closed'],
    ['ok so who is the mayor', 'who is the mayor'],
    ['So Who is the mayor?', 'Who is the mayor'],
    ["I'm looking for the mayor of Eastport", 'the mayor of Eastport'],
    ['Hello Why is the quay closed?', 'Why is the quay closed'],
    ['So Is the quay closed?', 'Is the quay closed'],
    ['So Did I win?', 'Did I win'],
    ['wait, who is the mayor', 'who is the mayor'],
    ['quick question: who is the mayor', 'who is the mayor'],
    ['out of curiosity, who is the mayor?', 'who is the mayor'],
    ['anybody here know when the ferry sails', 'when the ferry sails'],
    ['Is it true that the ferry sank?', 'the ferry sank'],
    ['Who is the mayor? Thanks!', 'Who is the mayor'],
    ['who is the mayor lol', 'who is the mayor'],
    ['Where is the quay though?', 'Where is the quay'],
    ['Was it open or closed, or what?', 'Was it open or closed'],
    ['who is the mayor guys', 'who is the mayor guys'],
    ['who is the mayor, guys', 'who is the mayor'],
    ['Who won the race, do you know? thanks', 'Who won the race'],
    ['WHO full name', 'WHO'],
    ['the full name of the harbour master', 'the harbour master'],
    ['full names for the pilots', 'the pilots'],
    ['which is the name of the ferry', 'which is the ferry'],
    ['What kind of ferry is it?', 'What ferry is it'],
    ['which sorts of a boat are these', 'which boat are these'],
    ['On what type of quay does it lie?', 'On what quay does it lie'],
    ['Is it a kind of ferry?', 'Is it a kind of ferry'],
    ['They were kind of what?', 'They were kind of what'],
  ])('GIVEN "%s" THEN it asks "%s"', (question, matter) => {
    const { request, matter: found } = framed(question);
    expect([request, plain(found)]).toEqual(['answer', matter]);
  });

  // Whatever is taken off here is never looked for: the question would be answered about something else.
  test.each([
    'Who told the mayor about the plan?',
    'What did the latest report say?',
    'Which news agency reported it?',
    'Hi-tech firms are moving where?',
    'Did anyone survive?',
    'Did anyone remember the password?',
    'Did someone know about the plan?',
    'Did the mayor talk about the ferry?',
    'Was the mayor mentioned by the council?',
    'Was the mayor mentioned  by the council?',
    'Who mentioned the plan?',
    'Is the roof covered?',
    'Are dental costs covered by the plan?',
    'What is the latest ferry?',
    'Latest ferry?',
    'What is the new harbour called?',
    'What was the article about goats called?',
    'What report on the ferry was leaked?',
    'What deal did the council sign?',
    'What is the outline of the plan?',
    'When is the next update of the harbour plan?',
    'News of the harbour was sold when?',
    'Something in the water killed the fish?',
    'everything in the museum was stolen when',
    'Sources in the council said what?',
    'About 200 people did what?',
    'About how many people came?',
    'Summary executions happened where?',
    'Well water is where?',
    'Wait times at the clinic',
    'Question Time is shown when?',
    'Hello Harbour was drawn by whom?',
    'Just Stop Storms blocked which road?',
    'All Blacks beat who?',
    'Who won the name dispute?',
    'Who is the first mate?',
    'Who sang in Cheers?',
    'What happened',
    'Latest?',
    'please',
    'Really?',
    '?',
  ])('GIVEN "%s" THEN nothing is taken off, and it is a question', (question) => {
    expect(framed(question)).toEqual({ request: 'answer', matter: question });
  });

  test.each([
    ['Who lives in the U.S.?', 'U.S.'],
    ['Who lives in the U.S., please?', 'U.S.'],
    ['hey "Élan" is what', '"Élan"'],
    ['so $5 buys what', '$5'],
    ['Was it 7%? thanks', '7%'],
  ])('GIVEN "%s" THEN what is written onto its words stays: %s', (question, kept) => {
    expect(framed(question).matter).toContain(kept);
  });
});

describe('what is wanted', () => {
  test.each<[string, Request, string]>([
    ['What happened in Eastport?', 'topic', 'Eastport'],
    ["what's happening in eastport", 'topic', 'eastport'],
    ['What happened after the vote?', 'topic', 'after the vote'],
    ['What happened before the storm?', 'topic', 'before the storm'],
    ['What has happened since the vote?', 'topic', 'since the vote'],
    ['What happens if the ferry sinks?', 'topic', 'if the ferry sinks'],
    ['whats going on with the ferry', 'topic', 'the ferry'],
    ['any news on the ferry?', 'topic', 'the ferry'],
    ['got any info on goats?', 'topic', 'goats'],
    ['anything about the ferry?', 'topic', 'the ferry'],
    ['is there anything about cormorants', 'topic', 'cormorants'],
    ['Is there an article about the ferry?', 'topic', 'the ferry'],
    ['find me articles about goats', 'topic', 'goats'],
    ['tell me more about the ferry', 'topic', 'the ferry'],
    ['Tell me about what happened in Eastport', 'topic', 'Eastport'],
    ['what about the ferry?', 'topic', 'the ferry'],
    ['Is Eastport mentioned?', 'topic', 'Eastport'],
    ['Are goats ever mentioned?', 'topic', 'goats'],
    ['“Is Eastport mentioned?', 'topic', 'Eastport'],
    ['Was Eastport talked about in May?', 'topic', 'Eastport in May'],
    ['Do they mention goats in Eastport?', 'topic', 'goats in Eastport'],
    ['Did any article, of May, mention goats?', 'topic', 'of May goats'],
    ['Do the articles mention cormorants?', 'topic', 'cormorants'],
    ['Does the article ever mention goats?', 'topic', 'goats'],
    ['“Do you mention goats?', 'topic', 'goats'],
    ['Does any article talk about goats?', 'topic', 'goats'],
    ['Did they ever talk about goats of Eastport?', 'topic', 'goats of Eastport'],
    ['were the goats talked about', 'topic', 'the goats'],
    ['What do the articles say about cormorants?', 'topic', 'cormorants'],
    ['What is known about the ferry?', 'topic', 'the ferry'],
    ['latest on the ferry', 'latest', 'the ferry'],
    ["hey what's the latest on the ferry?", 'latest', 'the ferry'],
    ['Latest news about the ferry', 'latest', 'the ferry'],
    ['What is new in the harbour?', 'latest', 'the harbour'],
    ['summarise the article about the ferry', 'summary', 'the ferry'],
    ['Give me a summary of the harbour plan', 'summary', 'the harbour plan'],
    ['tl;dr ferry', 'summary', 'ferry'],
    ['summary of the ferry article', 'summary', 'the ferry'],
    ['Summarise the harbour story!', 'summary', 'the harbour'],
    ['What does the article say about the ferry?', 'summary', 'the ferry'],
  ])('GIVEN "%s" THEN it is %s of "%s"', (question, request, matter) => {
    const found = framed(question);
    expect([found.request, plain(found.matter)]).toEqual([request, matter]);
  });
});

const pieces =
  'hey|so|please|hi-tech|What happened|in|the|latest|on|any|news|about|is|Eastport|mentioned|summary|of|thanks|lol|name|two|actually|goats|?|, |"|é|𝐀|🙂|U.S.|what|do you know|stands for|I|wonder|\n|  ';
const typed = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces.split('|')) }, fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(' '));

describe('any question', () => {
  test('GIVEN any text THEN every character keeps its place or is blank, and not all of it is taken off', () => {
    fc.assert(
      fc.property(typed, (question) => {
        const { matter } = framed(question);
        expect(matter).toHaveLength(question.length);
        for (let at = 0; at < matter.length; at++)
          if (matter.charAt(at) !== question.charAt(at)) expect(matter.charAt(at)).toBe(' ');
        expect(/[\p{L}\p{N}]/u.test(matter)).toBe(/[\p{L}\p{N}]/u.test(question));
      }),
      { numRuns: 1000 },
    );
  });

  // With a pattern that looks everything over again from each place these take minutes, and the test its time limit.
  test.each([' ', 'hey ', '?, ', ' thanks', ', please', 'is ', 'the name ', 'what happened ', 'do you ', 'mentioned '])(
    'GIVEN 100,000 characters of "%s" THEN it is read all the same',
    (piece) => {
      for (const start of ['', 'is ', 'what ', 'goats '])
        for (const end of ['', '!', 'x'])
          expect(framed(`${start}${piece.repeat(100_000 / piece.length)}${end}`).matter.length).toBeGreaterThan(99_000);
    },
  );
});
