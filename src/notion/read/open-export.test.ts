import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idOf, makeFolder, makeZip, writeEntries } from '../testing.ts';
import { LIMITS } from './limits.ts';
import { openExport } from './open-export.ts';
import { readText } from './read-text.ts';

async function namesOf(path: string): Promise<string[]> {
  const { files, close } = await openExport(path);
  await close();
  return files.map((file) => file.path).sort();
}
const refusal = async (path: string): Promise<string> => {
  const error = await openExport(path).then(
    () => new Error('Expected to be refused.'),
    (reason: Error) => reason,
  );
  expect(error.name).toBe('AuthorError');
  expect(error.message).not.toContain('\n');
  return error.message;
};

/** Patches the central directory of a zip: the number at an offset of each entry. */
function patchEntries(path: string, offset: number, change: (bytes: Buffer, at: number) => void): string {
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    change(bytes, at + offset);
  writeFileSync(path, bytes);
  return path;
}

describe('opens an export', () => {
  test('of several zips in a zip, without system files and Notion’s index', async () => {
    const inner = (name: string) => makeZip({ [name]: '# 가', '__MACOSX/._x': '', '.DS_Store': '', 'index.html': '' });
    const parts = await Promise.all(['하나.md', '둘.md'].map(inner));
    const path = await makeZip({
      'ExportBlock-99d4faad-5bc1-4fef-82ac-5f6c7a957b12-Part-1.zip': readFileSync(parts[0]!),
      'Export-99d4faad-5bc1-4fef-82ac-5f6c7a957b12-Part-2.zip': readFileSync(parts[1]!),
    });
    expect(await namesOf(path)).toEqual(['둘.md', '하나.md']);
  });

  test('in a wrapper folder; a zip attached to a page stays a file', async () => {
    const attached = readFileSync(await makeZip({ 'a.sh': 'ls' }));
    const wrapper = 'Export-861529d6-3958-4104-805e-d57706471426';
    const path = await makeZip({ [`${wrapper}/가.md`]: '# 가', [`${wrapper}/가/예제.zip`]: attached });
    expect(await namesOf(path)).toEqual(['가.md', '가/예제.zip']);
  });

  test('of zips with other names, if there is no page beside them', async () => {
    const inner = readFileSync(await makeZip({ '가.md': '# 가' }));
    const name = 'Export-99d4faad-5bc1-4fef-82ac-5f6c7a957b12 (1).zip';
    expect(await namesOf(await makeZip({ [name]: inner }))).toEqual(['가.md']);
    expect(await namesOf(writeEntries(makeFolder(), { '내 노트.zip': inner }))).toEqual(['가.md']);
  });

  test('that is an unpacked folder or a single page', async () => {
    const folder = writeEntries(makeFolder(), { '가.md': '# 가', '가/나.md': '# 나' });
    expect(await namesOf(folder)).toEqual(['가.md', '가/나.md']);
    expect(await namesOf(join(folder, '가.md'))).toEqual(['가.md']);
  });

  test('with names in the Korean encoding of Windows', async () => {
    const path = await makeZip({ 'AABB.md': '# 가' });
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf('AABB'); at >= 0; at = bytes.indexOf('AABB')) bytes.set([0xb0, 0xa1, 0xb3, 0xaa], at);
    writeFileSync(path, bytes);
    expect(await namesOf(path)).toEqual(['가나.md']);
  });
});

describe('refuses in one sentence, before unpacking anything,', () => {
  test.each([
    ['a path outside of the export', '../a.md'],
    ['an absolute path', '/a.md'],
    ['a Windows path outside of the export', '..\\a.md'],
    ['a drive', 'C:/a.md'],
  ])('%s', async (_name, name) => {
    const path = await makeZip({ ['x'.repeat(name.length)]: '# 가' });
    const bytes = readFileSync(path).toString('latin1').replaceAll('x'.repeat(name.length), name);
    writeFileSync(path, bytes, 'latin1');
    expect(await refusal(path)).toContain('밖의 폴더');
  });

  test('a symbolic link, in a zip and in a folder', async () => {
    const path = patchEntries(await makeZip({ 'a.md': '/etc/passwd' }), 38, (bytes, at) =>
      bytes.writeUInt32LE(0o120777 * 2 ** 16, at),
    );
    expect(await refusal(path)).toContain('심볼릭 링크');
    const folder = writeEntries(makeFolder(), { 'a.md': '# 가' });
    symlinkSync('/etc/passwd', join(folder, 'b.md'));
    expect(await refusal(folder)).toContain('링크');
  });

  test('an encrypted zip', async () => {
    const path = patchEntries(await makeZip({ 'a.md': '# 가' }), 8, (bytes, at) =>
      bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at),
    );
    expect(await refusal(path)).toContain('암호');
  });

  test('a truncated zip, another file named zip, and an empty file', async () => {
    const path = await makeZip({ 'a.md': '가'.repeat(1000) });
    truncateSync(path, 100);
    expect(await refusal(path)).toContain('끝까지 내려받지 못했거나');
    for (const text of ['no zip', '']) {
      writeFileSync(path, text);
      expect(await refusal(path)).toContain('zip이 아닌');
    }
  });

  test('a zip bomb, and a zip with a false size', async () => {
    const bomb = await makeZip({ 'a.png': Buffer.alloc(64 * 1024 ** 2), 'a.md': '# 가' });
    expect(await refusal(bomb)).toContain('배로 커지는');
    const liar = patchEntries(await makeZip({ 'a.md': 'x'.repeat(100_000) }), 24, (bytes, at) =>
      bytes.writeUInt32LE(10, at),
    );
    const { files, close } = await openExport(liar);
    await expect(readText(files[0]!)).rejects.toThrow('풀 수 없습니다');
    await close();
  });

  test('zips that are nested too deeply', async () => {
    const name = 'Export-99d4faad-5bc1-4fef-82ac-5f6c7a957b12.zip';
    let path = await makeZip({ '가.md': '# 가' });
    for (let depth = 0; depth <= LIMITS.depth; depth++) path = await makeZip({ [name]: readFileSync(path) });
    expect(await refusal(path)).toContain('겹보다 깊이');
  });

  test('too many files', async () => {
    const path = await makeZip({ '가.md': '# 가' });
    const bytes = readFileSync(path);
    bytes.writeUInt16LE(60_000, bytes.lastIndexOf('PK\x05\x06') + 10);
    writeFileSync(path, bytes);
    expect(await refusal(path)).toContain('60,000개');
  });

  test('a page of 50 MB', async () => {
    const folder = writeEntries(makeFolder(), { '가.md': Buffer.alloc(50 * 1024 ** 2, 'a ') });
    expect(await refusal(folder)).toContain('50 MB');
  });

  test('names that differ only in their Unicode normalization', async () => {
    const path = await makeZip({ '가.md': '# 가', ['가.md'.normalize('NFD')]: '# 나' });
    expect(await refusal(path)).toContain('이름이 같은 파일이 둘');
  });

  test('a missing file, an export without pages, and another file type', async () => {
    expect(await refusal('/none/Export.zip')).toContain('없습니다');
    expect(await refusal(await makeZip({ 'a.html': '<p>' }))).toContain('Markdown & CSV');
    expect(await refusal(join(writeEntries(makeFolder(), { 'a.pdf': '' }), 'a.pdf'))).toContain('가져올 수 없습니다');
  });

  test('a page in another encoding', async () => {
    const { files } = await openExport(
      await makeZip({ [`가 ${idOf('a')}.md`]: Buffer.from([0x23, 0x20, 0xb0, 0xa1]) }),
    );
    await expect(readText(files[0]!)).rejects.toThrow('UTF-8로 적힌 글이 아닙니다');
  });
});
