import type { Commands } from '../commands.ts';
import type { Gateway } from '../gateway.ts';
import type { Guild } from '../guild.ts';
import type { Interactions } from '../interactions.ts';
import type { Journal } from '../journal.ts';
import type { Messages } from '../messages.ts';
import type { GivenFile, Uploads } from '../uploads.ts';

/** What the routes work on. */
export interface Parts {
  readonly guild: Guild;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly uploads: Uploads;
  readonly newId: () => string;
}

export interface ApiRequest {
  /** The part of the path that the route names so. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly GivenFile[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Rules broken by a request that Discord takes all the same. */
  readonly violations?: readonly string[];
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A path with names for its changing parts: `/channels/:channel`. */
  readonly path: string;
  /** Needs no bot token: the path holds a token of its own. */
  readonly open?: true;
  readonly handle: (request: ApiRequest) => ApiAnswer;
}

export interface Match {
  readonly route: Route;
  readonly param: ApiRequest['param'];
}

/** Finds the route of a request. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | null {
  const given = path.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    const fits =
      route.method === method &&
      wanted.length === given.length &&
      wanted.every((part, at) => part.startsWith(':') || part === given[at]);
    if (fits) return { route, param: (name) => decodeURIComponent(given[wanted.indexOf(`:${name}`)] ?? '') };
  }
  return null;
}
