import { parseArgs } from 'node:util';
import { readIn } from '../core/languages/languages.ts';
import { articleLanguage } from '../core/text/article-language.ts';
import { splitPassages } from '../core/text/passages.ts';
import { tokens } from '../core/text/terms.ts';
import { visible } from '../corpus/readable.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { runCommand } from './command-line.ts';
import { corpusSettings } from './corpus-settings.ts';
import { styleFor } from './style.ts';

/** Prints what a folder would load as, and what it would leave out. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const { corpusDir, maxBytes } = corpusSettings();
  const dir = positionals[0] ?? corpusDir;
  const style = styleFor(process.stdout, process.env);
  const { articles, refused } = await readCorpus(dir, { maxBytes });
  const rows = articles.map((article) => {
    const language = readIn(articleLanguage(article));
    return {
      article,
      passages: splitPassages(article, language).length,
      words: tokens(article.text, language).length,
    };
  });
  const width = articles.reduce((widest, { id }) => Math.min(48, Math.max(widest, visible(id).length)), 0);
  for (const { article, passages, words } of rows) {
    console.log(
      `${style.good('✓')} ${visible(article.id).padEnd(width)}  ${String(passages).padStart(5)} passages  ${String(words).padStart(7)} words  ${style.dim(`${article.date ?? 'no date'}  ${article.title}`)}`,
    );
  }
  for (const { file, line, problem, remedy } of refused) {
    console.log(`${style.bad('✗')} ${file}${line === null ? '' : `, line ${line}`}: ${problem}. ${remedy}`);
  }
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
  console.log(
    style.bold(
      `${articles.length} articles, ${sum((row) => row.passages)} passages, ${sum((row) => row.words)} words; ${refused.length} refused`,
    ),
  );
  if (refused.length > 0) process.exitCode = 1;
}

await runCommand(main);
