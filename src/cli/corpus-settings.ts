import { config } from 'dotenv';
import { readConfig, type Config } from '../config.ts';

/** The folder, the size limit and the models that the bot itself would use, from the environment and `.env`. Throws ConfigError. */
export function corpusSettings(): Pick<Config, 'corpusDir' | 'maxBytes' | 'modelDir' | 'reader'> {
  config({ quiet: true });
  return readConfig(process.env);
}
