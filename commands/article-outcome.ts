import type { FileOutcome, FileTrouble } from '../src/core/article-files.ts';
import { removeAction } from '../src/core/reply/action.ts';
import type { Reply } from '../src/core/reply/reply.ts';
import type { Span } from '../src/core/span.ts';
import type { Texts } from '../src/core/texts/texts.ts';
import { reportReply } from './reload.ts';

/**
 * What came of a change of the files, for the moderator: the report of its reload, or why nothing was done.
 * @param done what is said first where it is done, of the file
 */
export function outcomeReply(outcome: FileOutcome, done: (file: string) => readonly Span[], texts: Texts): Reply {
  if (outcome.kind !== 'done') {
    return {
      tone: outcome.kind === 'later' ? 'plain' : 'problem',
      audience: 'asker',
      blocks: [{ kind: 'text', spans: troubleSpans(outcome, texts) }],
      actions:
        outcome.kind === 'shared'
          ? [{ kind: 'open', label: texts.articles.removeAll(outcome.articles), action: removeAction(outcome.key) }]
          : [],
    };
  }
  const report = reportReply(outcome.report, texts.reload);
  return {
    ...report,
    blocks: [{ kind: 'text', spans: done(outcome.file) }, ...report.blocks],
  };
}

function troubleSpans(trouble: FileTrouble, { articles: { trouble: says }, ask }: Texts): readonly Span[] {
  switch (trouble.kind) {
    case 'unknown':
      return [ask.noSuchArticle('')];
    case 'shared':
      return says.shared(trouble.file, trouble.articles);
    case 'taken':
      return says.taken(trouble.file);
    case 'failed':
      return [says.failed(trouble.code)];
    case 'undone':
      return [says.undone(trouble.why)];
    default:
      return [says[trouble.kind]];
  }
}
