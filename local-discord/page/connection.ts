import type { Choices, PageAction, PageEvent, PageRequest, PageResponse } from './wire.ts';

/** Listens to the server; the browser connects again by itself when the connection is lost. */
export function listen(onEvent: (event: PageEvent) => void, onConnected: (connected: boolean) => void): void {
  const events = new EventSource('/events');
  events.addEventListener('open', () => onConnected(true));
  events.addEventListener('error', () => onConnected(false));
  events.addEventListener('message', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as PageEvent));
}

/** Does something in the local Discord. Throws an Error with what Discord would show. */
export async function act(request: PageRequest): Promise<Choices> {
  const response = await fetch('/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error('The local Discord cannot be reached. Is it still running?');
  });
  const body = (await response.json()) as PageResponse;
  if ('problem' in body) throw new Error(body.problem);
  return body.choices;
}

/** Does an action as who the person is now, in the channel that is open. */
export type Act = (action: PageAction) => Promise<Choices>;
