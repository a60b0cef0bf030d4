import { config } from 'dotenv';
import { styleFor } from '../cli/style.ts';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { checkDiscord } from './check-discord.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkMachine } from './check-machine.ts';
import { bad, good, type Finding } from './finding.ts';

/** Looks at all that the bot needs, a line for each; exit code 1 where something is broken. */
async function main(): Promise<void> {
  config({ quiet: true });
  const style = styleFor(process.stdout, process.env);
  const signs = { good: style.good('✓'), bad: style.bad('✗'), advice: style.bold('!') };
  const token = process.env['DISCORD_TOKEN'] ?? '';
  let broken = 0;
  const tell = ({ state, found, remedy }: Finding) => {
    if (state === 'bad') broken += 1;
    const line = `${found}${remedy === undefined ? '' : ` ${remedy}`}`.replaceAll(/\p{C}+/gu, ' ');
    console.log(`${signs[state]} ${token === '' ? line : line.replaceAll(token, '(the token)')}`);
  };
  const settings = settingsOrWhy();
  if (typeof settings === 'string') tell(bad(settings, 'The README tells each setting.'));
  else {
    tell(good('The settings can be read.'));
    for (const check of [checkDiscord, checkMachine, checkFeeds])
      for (const finding of await check(settings)) tell(finding);
  }
  console.log(style.bold(broken === 0 ? 'All is well.' : `To be mended: ${broken}.`));
  process.exitCode = broken === 0 ? 0 : 1;
}

function settingsOrWhy(): Config | string {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

await main();
