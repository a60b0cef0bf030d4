import { config } from 'dotenv';
import { readConfig, type Config } from '../config.ts';

/** The folder and the size limit that the bot itself would use, from the environment and `.env`. Throws ConfigError. */
export function corpusSettings(): Pick<Config, 'corpusDir' | 'maxBytes'> {
  config({ quiet: true });
  return readConfig(process.env);
}
