import { notice } from '../src/core/reply/notice.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Asking, Deps } from './command.ts';

/** What a moderator's command says to whoever may not use it. */
interface Refusals {
  readonly onlyInServer: string;
  readonly onlyCertainRoles: string;
}

/** The server whose moderator somebody is; or why they may not. */
export function moderated(
  { asker: { roles, server } }: Pick<Asking, 'asker'>,
  { moderatorRoles }: Pick<Deps, 'moderatorRoles'>,
  refusals: Refusals,
): string | Reply {
  if (server === null) return notice('problem', 'asker', refusals.onlyInServer);
  return moderatorRoles.length > 0 && !roles.some((role) => moderatorRoles.includes(role))
    ? notice('problem', 'asker', refusals.onlyCertainRoles)
    : server;
}
