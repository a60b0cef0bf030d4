import { describe, expect, test } from 'vitest';
import { run, STACK } from './child.ts';
import { ARTICLES, folderOf } from './corpus.ts';

async function check(files: Readonly<Record<string, string>>) {
  const { folder, remove } = await folderOf(files);
  const outcome = await run('src/cli/check-corpus.js', [folder]);
  await remove();
  return outcome;
}

describe.concurrent('check-corpus', { timeout: 60_000 }, () => {
  test('GIVEN a folder in order THEN each article is listed with its size, and the exit code is 0', async () => {
    const { code, stdout, stderr } = await check(ARTICLES);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^✓ harbour +2 passages +33 words +2025-03-02 +Harbour opens again$/);
    expect(lines[1]).toMatch(/^✓ library +1 passages +16 words +no date +Town library moves$/);
    expect(lines[2]).toBe('2 articles, 3 passages, 49 words; 0 refused');
  });

  test('GIVEN faults THEN each file is named with its line and what to do, and the exit code is 1', async () => {
    const { code, stdout } = await check({
      ...ARTICLES,
      'empty.txt': '',
      'open.md': '---\ntitle: x\n',
      'wire/broken.jsonl': '{"id":"a","title":"A title","text":"Words."}\n{"id"\n',
      'picture.png': 'not words',
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✓ harbour /m);
    expect(stdout).toMatch(/^✗ empty\.txt.*: .+\. [A-Z].+\.$/m);
    expect(stdout).toMatch(/^✗ open\.md, line 1: .+\. [A-Z].+\.$/m);
    expect(stdout).toMatch(
      /^✗ wire\/broken\.jsonl, line 2: the line is not JSON\. Put one whole JSON object on each line\.$/m,
    );
    expect(stdout).toMatch(/^3 articles, .* refused$/m);
    expect(stdout).not.toMatch(/ 0 refused$/m);
  });

  test.each([
    {
      fault: 'a folder that is missing',
      args: ['no-such-folder'],
      says: /^The corpus folder "no-such-folder" does not/,
    },
    { fault: 'an option that it does not know', args: ['--all'], says: /--all/ },
  ])('GIVEN $fault THEN a sentence says so, and the exit code is 2', async ({ args, says }) => {
    const { code, stdout, stderr } = await run('src/cli/check-corpus.js', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(STACK);
  });
});
