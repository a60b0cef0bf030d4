import { en } from '../../src/core/texts/en.ts';
import type { VisibleMessage } from '../../local-discord/contract.ts';
import type { Library } from '../../src/core/library.ts';
import { Admission } from '../../src/discord/admission.ts';
import { allAtOnce, inCrowd, settled, settledFor } from './crowd.ts';
import { isAnswer, MODERATOR, person, QUESTION, stillAnswers, textOf, withLibrary, type Scene } from './scene.ts';
import { attack, mustHold, type Trial } from './trial.ts';

// More than anybody should send; all are acknowledged in time, and the bot answers after. `node dist/lab/attack/floods.js`

const PLENTY = { askLimits: { person: 100_000, channel: 100_000 } };

const count = (seen: readonly VisibleMessage[], text: string) =>
  seen.filter((one) => textOf(one).includes(text)).length;

function trials(library: Library): Trial[] {
  const ask =
    ({ discord }: Scene, n: number) =>
    () =>
      discord.run({ as: person(n), channelId: discord.channelId, command: 'ask', options: { question: QUESTION } });
  const mention =
    ({ discord }: Scene, n: number) =>
    () =>
      discord.send({
        as: person(n),
        channelId: discord.channelId,
        content: `<@${discord.applicationId}> ${QUESTION}`,
      });
  const times = <Value>(many: number, make: (n: number) => Value) => Array.from({ length: many }, (_, n) => make(n));
  return [
    {
      name: '300 questions at once by 300 people in one channel',
      run: () =>
        inCrowd(library, async (scene) => {
          const figures = await allAtOnce(times(300, (n) => ask(scene, n + 10)));
          const answered = (await settled(scene, MODERATOR.userId)).filter(isAnswer).length;
          mustHold(answered === 60, `${answered} were answered where 60 may be`);
          return `${figures}; ${answered} answered, ${300 - answered} told alone when to ask again`;
        }),
    },
    {
      name: '300 questions at once, without budgets',
      run: () =>
        inCrowd(
          library,
          async (scene) => {
            const figures = await allAtOnce(times(300, (n) => ask(scene, n + 10)));
            const answered = (await settled(scene, MODERATOR.userId)).filter(isAnswer).length;
            mustHold(answered >= 200, `only ${answered} were answered`);
            await stillAnswers(scene);
            return `${figures}; ${answered} answered, ${300 - answered} told alone that too many ask at once`;
          },
          PLENTY,
        ),
    },
    {
      name: '100 questions by one person',
      run: () =>
        inCrowd(library, async (scene) => {
          const figures = await allAtOnce(times(100, () => ask(scene, 1)));
          const seen = await settled(scene, person(1).userId);
          mustHold(seen.filter(isAnswer).length === 10, `${seen.filter(isAnswer).length} were answered`);
          mustHold(
            seen.every((one) => isAnswer(one) || one.seenBy === person(1).userId),
            'others were shown a refusal',
          );
          await stillAnswers(scene);
          return `${figures}; 10 answered, ${count(seen, 'One person may ask')} told alone; the next person is answered`;
        }),
    },
    {
      name: '1,000 mentions by 100 people in one channel',
      run: () =>
        inCrowd(library, async (scene) => {
          await allAtOnce(times(1000, (n) => mention(scene, 10 + (n % 100))));
          const seen = await settled(scene, MODERATOR.userId);
          const answered = seen.filter(isAnswer).length;
          mustHold(answered === 60 && seen.length <= 62, `${answered} answers, ${seen.length} messages`);
          return `${answered} answers and ${seen.length - answered} word of refusal in the channel`;
        }),
    },
    {
      name: '100 mentions by one person',
      run: () =>
        inCrowd(library, async (scene) => {
          await allAtOnce(times(100, () => mention(scene, 1)));
          const seen = await settled(scene, MODERATOR.userId);
          mustHold(seen.length === 11, `${seen.length} messages in the channel`);
          await stillAnswers(scene);
          return '10 answers and one word of refusal in the channel';
        }),
    },
    {
      name: '200 reloads at once',
      run: () =>
        inCrowd(library, async (scene) => {
          const { discord } = scene;
          const { channelId } = discord;
          const moderators = times(200, (n) => ({ ...MODERATOR, userId: person(500_000 + n).userId }));
          const figures = await allAtOnce(
            moderators.map((as) => () => discord.run({ as, channelId, command: 'reload' })),
          );
          await stillAnswers(scene);
          const told = { Reloaded: 0, 'already running': 0 };
          for (const { userId } of moderators) {
            const seen = await settledFor(scene, userId);
            told.Reloaded += count(seen, 'Reloaded');
            told['already running'] += count(seen, 'already running');
          }
          mustHold(told.Reloaded > 0, 'no reload was reported');
          mustHold(told.Reloaded + told['already running'] === 200, 'somebody was told nothing');
          return `${figures}; ${told.Reloaded} reports, ${told['already running']} told that one runs`;
        }),
    },
    {
      name: '500 people typing',
      run: () =>
        inCrowd(library, async (scene) => {
          const { discord } = scene;
          const figures = await allAtOnce(
            times(
              500,
              (n) => () =>
                discord.autocomplete({
                  as: person(n + 10),
                  channelId: discord.channelId,
                  command: 'ask',
                  options: { article: 'h' },
                  focused: 'article',
                }),
            ),
          );
          await stillAnswers(scene);
          return figures;
        }),
    },
    {
      name: 'forged and foreign buttons',
      run: () =>
        inCrowd(library, async (scene) => {
          const { message } = await scene.ask();
          const { channelId, faults } = scene.discord;
          const ids = [
            's:',
            's:!!',
            `s:${'a'.repeat(95)}`,
            'm:x',
            'a:../../etc',
            'l:x',
            'l:9999999',
            'l:9999',
            'l::3',
            'a:zzzzzzzzz:2',
            'x',
            '__proto__',
            'a:zzzzzzzzz',
            `m:${'A'.repeat(81)}`,
            's:aaaaaaaaa000000',
            's:aaaaaaaaazzzzzz',
          ];
          const figures = await allAtOnce(
            times(
              140,
              (n) => () =>
                faults.forgeButton({
                  as: person(n + 10),
                  channelId,
                  messageId: message.id,
                  customId: ids[n % ids.length] ?? 'x',
                }),
            ),
          );
          const answer = (await settled(scene, MODERATOR.userId)).find((seen) => seen.message.id === message.id);
          mustHold(answer !== undefined && isAnswer(answer), 'a forged button changed the answer that all see');
          await stillAnswers(scene);
          return `${figures}; the answer stands`;
        }),
    },
    {
      name: 'a million different people and channels',
      run: async () => {
        const admission = new Admission({ person: 10, channel: 60 });
        const before = process.memoryUsage().heapUsed;
        for (let n = 0; n < 1_000_000; n++) admission.question(`2${n}`, `1${n}`, en);
        const grown = (process.memoryUsage().heapUsed - before) / 1e6;
        mustHold(grown < 100, `the counters grew by ${grown.toFixed(0)} MB`);
        return `the counters hold 20,000 of them; ${grown.toFixed(1)} MB more on the heap, waste included`;
      },
    },
  ];
}

await withLibrary((library) => attack('Floods', trials(library)));
