import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program of ours that runs. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves with all that was printed so far, there alone, as soon as it holds this. */
  printed(text: string, on?: 'stdout' | 'stderr'): Promise<string>;
  readonly ended: Promise<Outcome>;
}

/**
 * Starts a compiled program where no `.env` lies and with these settings alone, so that those of whoever runs the tests do not count.
 * @param program its path under dist/, such as `src/cli/ask.js`
 */
export function start(
  program: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  cwd = tmpdir(),
): Running {
  const child = spawn(process.execPath, [dist + program, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said.stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said.stderr += piece));
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  return {
    process: child,
    ended,
    printed: (text, on = 'stdout') =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (said[on].includes(text)) resolve(said[on]);
        };
        child[on].on('data', look);
        void ended.then(() => reject(new Error(`It ended without printing "${text}": ${said.stderr}`)));
        look();
      }),
  };
}

/** Runs a compiled program to its end. */
export function run(
  program: string,
  args: readonly string[],
  settings?: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<Outcome> {
  return start(program, args, settings, cwd).ended;
}

/** A line of an error's stack. */
export const STACK = /^\s+at .+:\d+/m;
