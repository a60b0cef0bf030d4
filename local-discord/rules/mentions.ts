import { ComponentType } from '../protocol.ts';
import type { MessageBody } from './bodies.ts';
import { placedIn } from './components.ts';

/** Who a text names, before anything is allowed or not. */
export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

const CODE = /```[\s\S]*?```|`[^`\n]+`/g;

/** The mentions in a text of Discord's Markdown; code names nobody. */
export function mentionsIn(text: string): Mentions {
  const prose = text.replace(CODE, ' ');
  const ids = (pattern: RegExp) => [...new Set([...prose.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
  return { users: ids(/<@!?(\d+)>/g), roles: ids(/<@&(\d+)>/g), everyone: /@(?:everyone|here)\b/.test(prose) };
}

/**
 * The mentions that ping, per "Allowed mentions": all of them where `allowed_mentions` is absent.
 * @param repliedTo the author of the message that this one replies to
 */
export function pings(body: MessageBody, repliedTo: string | null): Mentions {
  const texts = placedIn(body.components ?? []).filter(({ component }) => component.type === ComponentType.TextDisplay);
  const named = mentionsIn([body.content ?? '', ...texts.map(({ component }) => component.content ?? '')].join('\n'));
  const allowed = body.allowed_mentions;
  const replied = repliedTo !== null && (allowed ? allowed.replied_user === true : true) ? [repliedTo] : [];
  if (!allowed) return { ...named, users: [...named.users, ...replied] };
  const parse = allowed.parse ?? [];
  return {
    users: [...named.users.filter((id) => parse.includes('users') || allowed.users?.includes(id)), ...replied],
    roles: named.roles.filter((id) => parse.includes('roles') || allowed.roles?.includes(id)),
    everyone: named.everyone && parse.includes('everyone'),
  };
}

/** The bot is to ping nobody: says whom a message would ping. */
export function pingViolations({ users, roles, everyone }: Mentions): string[] {
  return [
    ...(everyone ? ['The message pings @everyone; allowed_mentions should exclude it.'] : []),
    ...users.map((id) => `The message pings the user ${id}; allowed_mentions should exclude it.`),
    ...roles.map((id) => `The message pings the role ${id}; allowed_mentions should exclude it.`),
  ];
}
