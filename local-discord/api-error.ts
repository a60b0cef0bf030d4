import type { Problem } from './rules/problem.ts';

/** A refusal as Discord's API words it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Discord's JSON error code. */
  readonly code: number;
  /** The rules that the request broke; empty where it only asked for what is not there. */
  readonly violations: readonly string[];
  readonly #errors: object | undefined;

  constructor(
    status: number,
    code: number,
    message: string,
    violations: readonly string[] = [message],
    errors?: object,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.violations = violations;
    this.#errors = errors;
  }

  body(): object {
    return { message: this.message, code: this.code, ...(this.#errors && { errors: this.#errors }) };
  }
}

/** Something that does not exist (any more), which is no fault in itself. */
export function unknown(what: 'Channel' | 'Guild' | 'Member' | 'Message'): ApiError {
  const codes = { Channel: 10003, Guild: 10004, Member: 10007, Message: 10008 };
  return new ApiError(404, codes[what], `Unknown ${what}`, []);
}

/** 50035: a body that breaks the rules of its form. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, sentence } of problems) {
    let level = errors;
    for (const key of path) level = (level[String(key)] ??= {}) as Record<string, unknown>;
    const list = (level['_errors'] ??= []) as object[];
    list.push({ code: 'BASE_TYPE_BAD_VALUE', message: sentence });
  }
  const said = problems.map(({ path, sentence }) => (path.length === 0 ? sentence : `${path.join('.')}: ${sentence}`));
  return new ApiError(400, 50035, 'Invalid Form Body', said, errors);
}

/** Throws the refusal if there is anything to refuse. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidForm(problems);
}
