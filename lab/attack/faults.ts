import { setTimeout as wait } from 'node:timers/promises';
import type { RequestFault } from '../../local-discord/faults.ts';
import type { Library } from '../../src/core/library.ts';
import { fatalCloses } from './fatal-closes.ts';
import { play, person, QUESTION, stillAnswers, textOf, withLibrary, type Discord, type Scene } from './scene.ts';
import { attack, mustHold, type Trial } from './trial.ts';

// Discord fails in the ways that it does; after each the bot answers as before. `node dist/lab/attack/faults.js`

const CALLBACK = { method: 'POST', path: /\/callback$/ } as const;
const EDIT = { method: 'PATCH', path: /^\/webhooks\// } as const;
const FOLLOW_UP = { method: 'POST', path: /^\/webhooks\// } as const;
const MESSAGE = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;

function trials(library: Library): Trial[] {
  /** A connection that breaks: the bot comes back and answers. */
  const broken = (
    name: string,
    breakIt: (scene: Scene) => Promise<void> | void,
    heartbeatInterval = 41_250,
  ): Trial => ({
    name,
    run: () =>
      play(
        library,
        async (scene) => {
          await stillAnswers(scene);
          const began = performance.now();
          const back = scene.heard((event) => event.kind === 'protocol' && ['RESUMED', 'READY'].includes(event.name));
          await breakIt(scene);
          await back;
          const seconds = (performance.now() - began) / 1000;
          await stillAnswers(scene);
          mustHold(scene.bot.isOnline(), 'the bot does not know that it is online again');
          return `back after ${seconds.toFixed(1)} s, ${scene.bot.reconnects()} reconnects`;
        },
        { local: { heartbeatInterval } },
      ),
  });
  /** Requests that fail while a question is answered: the bot says so or tries again, and answers the next. */
  const failing = (name: string, fault: RequestFault | null, act = asked): Trial => ({
    name,
    run: () =>
      play(library, async (scene) => {
        if (fault !== null) scene.discord.faults.failRequests(fault);
        const seen = await act(scene);
        await stillAnswers(scene);
        return `${seen}; ${scene.logged.length} lines in the log`;
      }),
  });
  /** A Discord that fails while the bot starts. */
  const starting = (name: string, before: (discord: Discord) => void): Trial => ({
    name,
    run: () => {
      const began = performance.now();
      return play(
        library,
        async (scene) => {
          const seconds = (performance.now() - began) / 1000;
          await stillAnswers(scene);
          return `started after ${seconds.toFixed(1)} s; ${scene.logged.length} lines in the log`;
        },
        { before },
      );
    },
  });

  return [
    broken('opcode 7 (reconnect)', ({ discord }) => discord.faults.askToReconnect()),
    broken('opcode 9 (session over)', ({ discord }) => discord.faults.invalidateSessions()),
    broken('a cut', ({ discord }) => discord.faults.dropConnections()),
    ...[4000, 4008, 4009].map((code) =>
      broken(`close ${code}`, ({ discord }) => discord.faults.closeConnections(code)),
    ),
    broken(
      'no acknowledgement of heartbeats',
      ({ discord, heard }) => {
        discord.faults.acknowledgeHeartbeats(false);
        void heard((event) => event.kind === 'bot' && !event.online).then(() =>
          discord.faults.acknowledgeHeartbeats(true),
        );
      },
      300,
    ),
    broken('12 s without a gateway', async ({ discord }) => {
      discord.faults.shutGateway(true);
      await wait(12_000);
      discord.faults.shutGateway(false);
    }),
    broken('ten cuts, each as soon as it is back', async ({ discord, heard }) => {
      for (let n = 0; n < 9; n++) {
        const back = heard((event) => event.kind === 'protocol' && event.name === 'RESUMED');
        discord.faults.dropConnections();
        await back;
      }
      discord.faults.dropConnections();
    }),
    failing('429 at the acknowledgement', null, async (scene) => {
      scene.discord.faults.rateLimitOnce(0.3);
      return asked(scene);
    }),
    failing('502 twice at the acknowledgement', { ...CALLBACK, status: 502, times: 2 }),
    failing('503 twice at the reply', { ...EDIT, status: 503, times: 2 }),
    failing('503 at the reply for good', { ...EDIT, status: 503, times: 4 }),
    failing('10062 (unknown interaction)', { ...CALLBACK, status: 404, code: 10062, times: 1 }, unanswered),
    failing('40060 (acknowledged by another)', { ...CALLBACK, status: 400, code: 40060, times: 1 }, unanswered),
    failing('50027 (token over) at the reply', { ...EDIT, status: 401, code: 50027, times: 1 }, silent),
    failing('10008 ("thinking" was deleted)', { ...EDIT, status: 404, code: 10008, times: 1 }),
    failing('500 at the apology, too', { ...EDIT, status: 500, times: 4 }, async (scene) => {
      scene.discord.faults.failRequests({ ...FOLLOW_UP, status: 500, times: 4 });
      return silent(scene);
    }),
    failing('50013 at a message', { ...MESSAGE, status: 403, code: 50013, times: 1 }, async ({ discord, heard }) => {
      const refused = heard((event) => event.kind === 'protocol' && event.status === 403);
      await discord.send({
        as: person(1),
        channelId: discord.channelId,
        content: `<@${discord.applicationId}> ${QUESTION}`,
      });
      await refused;
      return 'nothing could be said';
    }),
    {
      name: 'every event twice',
      run: () =>
        play(
          library,
          async (scene) => {
            scene.discord.faults.repeatEvents(true);
            await stillAnswers(scene);
            scene.discord.faults.repeatEvents(false);
            await stillAnswers(scene);
            return `${scene.logged.length} lines in the log`;
          },
          { violations: true },
        ),
    },
    {
      name: 'the server is gone',
      run: () =>
        play(library, async (scene) => {
          const { discord, heard } = scene;
          discord.faults.loseGuild();
          const replied = heard((event) => event.kind === 'message' && event.visible.message.author.bot === true);
          await discord.send({ as: person(1), channelId: discord.directChannel(person(1).userId), content: QUESTION });
          await replied;
          await stillAnswers(scene);
          return 'direct messages and interactions go on';
        }),
    },
    ...[403, 500].map((status) =>
      starting(`${status} for the commands of one server, at the start`, ({ faults }) =>
        faults.failRequests({ method: 'GET', path: /\/guilds\/\d+\/commands$/, status, times: Infinity }),
      ),
    ),
    starting('503 for the address of the gateway, three tries long', ({ faults }) =>
      faults.failRequests({ method: 'GET', path: /^\/gateway\/bot$/, status: 503, times: 12 }),
    ),
    starting('500 for the registration, two tries long', ({ faults }) =>
      faults.failRequests({ method: 'PUT', path: /\/commands$/, status: 500, times: 8 }),
    ),
    ...fatalCloses(),
  ];
}

async function asked({ ask }: Scene): Promise<string> {
  const text = textOf(await ask());
  mustHold(/4\.2 million|went wrong/.test(text), `neither answered nor told: ${text.slice(0, 200)}`);
  return text.includes('4.2 million') ? 'answered' : 'told that it went wrong';
}

/** The person is shown nothing but what Discord itself shows; the log tells. */
async function unanswered({ discord, heard }: Scene): Promise<string> {
  const failed = heard((event) => event.kind === 'protocol' && event.name.endsWith('/callback'));
  discord
    .run({ as: person(1), channelId: discord.channelId, command: 'ask', options: { question: QUESTION } })
    .catch(() => {});
  await failed;
  return 'Discord says that the application did not respond';
}

async function silent({ discord, logged }: Scene): Promise<string> {
  await discord.run({ as: person(1), channelId: discord.channelId, command: 'ask', options: { question: QUESTION } });
  while (logged.length === 0) await wait(20);
  return 'nothing could be said';
}

await withLibrary((library) => attack('Faults of Discord’s', trials(library)));
