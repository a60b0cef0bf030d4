import type { Collection } from '../index/collection.ts';
import type { AskOptions } from '../question/ask-options.ts';
import { acceptedBy, isWithin } from '../ranking/candidates.ts';
import type { Published } from './answer.ts';

/** What a span of publication leaves of the articles, and what it does not; null where none was asked. */
export function publishedWithin(options: AskOptions, { articles }: Collection): Published | null {
  const { published: asked } = options;
  if (asked === undefined) return null;
  const { published: _, ...others } = options;
  const accepts = acceptedBy(others, articles);
  const found = articles.filter((_article, number) => accepts?.(number) ?? true).map(({ article: { date } }) => date);
  const days = found.filter((date) => date !== null).toSorted();
  return {
    asked,
    within: days.filter((date) => isWithin(asked, date)).length,
    undated: found.length - days.length,
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
  };
}
