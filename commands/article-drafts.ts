import type { ArticleDraft, ArticleFiles, Draft, Facts, GivenFile, SeveralDraft } from '../src/core/article-files.ts';
import type { Fault } from '../src/core/refusal.ts';
import { draftAction, type Action } from '../src/core/reply/action.ts';
import { notice } from '../src/core/reply/notice.ts';
import type { Block, Form, Reply, Written } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import { textsFor } from '../src/core/texts/texts-for.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import { outcomeReply } from './article-outcome.ts';
import type { Asking, Deps } from './command.ts';

/** Characters of an article's opening that a preview shows. */
const OPENING = 500;
/** Characters that a field may take: as many as are kept of a line, and of an address. */
const LONGEST: Readonly<Record<keyof Facts, number>> = { title: 300, source: 300, date: 30, url: 512, language: 35 };

/** Reads what was given and shows what would be kept; nothing is kept yet. */
export async function previewed(
  given: GivenFile,
  files: ArticleFiles,
  { asker, locale }: Asking,
  { drafts }: Pick<Deps, 'drafts'>,
): Promise<Reply> {
  const texts = textsFor(locale);
  const draft = await files.draft(given);
  if ('problem' in draft) return notice('problem', 'asker', texts.articles.unkept(sentence(draft)));
  return preview(draft, drafts.keep(draft, asker.id), texts);
}

/**
 * What would be kept, and what can be done with it.
 * @param last what came of the last try, above the buttons that were pressed for it
 */
function preview(draft: Draft, key: string, texts: Texts, last: readonly Block[] = []): Reply {
  const says = texts.articles;
  const { faults, alike } = draft;
  const open = (deed: 'add' | 'mend' | 'cancel') =>
    ({ kind: 'open', label: says[deed], action: draftAction(deed, key) }) as const;
  return {
    tone: 'plain',
    audience: 'asker',
    blocks: [
      { kind: 'note', spans: [says.preview] },
      ...(draft.kind === 'article' ? articleBlocks(draft, texts) : severalBlocks(draft, texts)),
      ...(alike.length === 0 ? [] : [{ kind: 'rule' } as const]),
      ...alike.map(({ title, share }): Block => ({ kind: 'text', spans: says.alike(title, share) })),
      ...unread(faults, says.unread),
      ...(last.length === 0 ? [] : [{ kind: 'rule' } as const]),
      ...last,
    ],
    // What is known of each of several is mended in their file.
    actions: draft.kind === 'article' ? [open('add'), open('mend'), open('cancel')] : [open('add'), open('cancel')],
  };
}

function articleBlocks({ article, passages, language }: ArticleDraft, texts: Texts): Block[] {
  const says = texts.articles;
  const known: readonly Span[] = [
    article.source ?? says.nothingKnown.source,
    article.author === null ? '' : ` · ${article.author}`,
    ' · ',
    article.date === null ? says.nothingKnown.date : { date: article.date },
    ` · ${language ?? says.nothingKnown.language} · ${texts.sources.passages(passages)}`,
  ];
  return [
    { kind: 'heading', spans: [article.title] },
    { kind: 'text', spans: known },
    ...(article.url === null ? [] : [{ kind: 'text', spans: [article.url] } as const]),
    { kind: 'rule' },
    { kind: 'text', spans: [{ bold: says.begins }] },
    ...opening(article.text),
  ];
}

/** Of several articles in one file, as many are named. */
const MOST_NAMED = 10;

function severalBlocks({ articles, compared }: SeveralDraft, texts: Texts): Block[] {
  const says = texts.articles;
  const more = articles.length - MOST_NAMED;
  return [
    { kind: 'heading', spans: [says.several(articles.length)] },
    {
      kind: 'list',
      items: [
        ...articles
          .slice(0, MOST_NAMED)
          .map(({ title, source, date }): Span[] => [
            { bold: title },
            ` · ${source ?? says.nothingKnown.source} · `,
            date === null ? says.nothingKnown.date : { date },
          ]),
        ...(more > 0 ? [[texts.reload.more(more)]] : []),
      ],
    },
    ...(compared < articles.length ? [{ kind: 'note', spans: [says.compared(compared)] } as const] : []),
  ];
}

/** The first paragraphs of a text, word for word, cut between two words. */
function opening(text: string): Block[] {
  const isAll = text.length <= OPENING;
  const shown = isAll
    ? text
    : `${text
        .slice(0, OPENING)
        .replace(/\s+\S*$/, '')
        .toWellFormed()} …`;
  return shown.split(/\n\s*/).map((paragraph) => ({ kind: 'text', spans: [paragraph] }));
}

function unread(faults: readonly Fault[], heading: string): Block[] {
  if (faults.length === 0) return [];
  return [
    { kind: 'rule' },
    { kind: 'text', spans: [{ bold: heading }] },
    { kind: 'list', items: faults.map((fault) => [sentence(fault)]) },
  ];
}

function nameOf(draft: Draft, { articles: says }: Texts): string {
  return draft.kind === 'article' ? draft.article.title : says.several(draft.articles.length);
}

/** A fault as the reading of files puts it, in English. */
function sentence({ problem, remedy }: Fault): string {
  return `${problem}. ${remedy}`;
}

/** The form in which what is known of an article is mended; null where the draft is no longer at hand. */
export function mendForm(key: string, { asker, locale }: Asking, { drafts }: Pick<Deps, 'drafts'>): Form | null {
  const draft = drafts.find(key, asker.id);
  if (draft?.kind !== 'article') return null;
  const { title, fields } = textsFor(locale).articles.form;
  return {
    title,
    fields: NAMES.map((name) => ({
      name,
      ...fields[name],
      longest: LONGEST[name],
      required: name === 'title',
      value: draft.facts[name],
    })),
  };
}

const NAMES = ['title', 'source', 'date', 'url', 'language'] as const satisfies readonly (keyof Facts)[];

/** The preview with what was written into the form, or why that cannot be. */
export async function mended(
  key: string,
  written: Written,
  files: ArticleFiles,
  { asker, locale }: Asking,
  { drafts }: Pick<Deps, 'drafts'>,
): Promise<Reply> {
  const texts = textsFor(locale);
  const expired = notice('plain', 'asker', texts.articles.expired);
  const before = drafts.find(key, asker.id);
  if (before?.kind !== 'article') return expired;
  const { title = '', source = '', date = '', url = '', language = '' } = written;
  const facts = { title, source, date, url, language };
  const after = await files.mend(before, facts);
  if ('problem' in after) {
    // The form opens again with what was written; what is kept stays what the preview shows.
    drafts.replace(key, { ...before, facts }, asker.id);
    return preview(before, key, texts, [{ kind: 'text', spans: [texts.articles.unmended(sentence(after))] }]);
  }
  return drafts.replace(key, after, asker.id) ? preview(after, key, texts) : expired;
}

/** Adds the article, or forgets it. */
export async function settled(
  { deed, key }: Extract<Action, { kind: 'draft' }>,
  files: ArticleFiles,
  { asker, locale }: Asking,
  { drafts }: Pick<Deps, 'drafts'>,
): Promise<Reply> {
  const texts = textsFor(locale);
  const { articles } = texts;
  // A form that was to be opened and was not: the draft is gone.
  if (deed === 'mend') return notice('plain', 'asker', articles.expired);
  const reply = drafts.settle(key, asker.id, async (draft) => {
    if (deed === 'cancel') return { reply: notice('plain', 'asker', articles.cancelled), isOver: true };
    const outcome = await files.add(draft);
    const isOver = outcome.kind === 'done' || outcome.kind === 'later';
    const said = outcomeReply(outcome, (file) => articles.added(nameOf(draft, texts), file), texts);
    return { reply: isOver ? said : { ...preview(draft, key, texts, said.blocks), tone: 'problem' }, isOver };
  });
  return reply ?? notice('plain', 'asker', articles.expired);
}
