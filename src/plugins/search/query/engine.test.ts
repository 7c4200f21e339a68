import { expect, it } from 'vitest';
import { indexedLexicon } from '../words/indexed-lexicon.ts';
import { learn } from '../words/learn.ts';
import { indexTerms } from '../words/stem.ts';
import { toChunks } from '../words/tokenize.ts';
import { createEngine } from './engine.ts';

/** Returns the search of a site with one page for each text. */
function searchOf(...texts: string[]) {
  const learned = learn(texts);
  const positions = new Map<string, Map<string, number[]>>();
  for (const [page, text] of texts.entries())
    for (const [at, term] of toChunks(text)
      .flatMap((chunk) => indexTerms(chunk, learned))
      .entries()) {
      const pages = positions.get(term) ?? new Map<string, number[]>();
      positions.set(term, pages.set(String(page), [...(pages.get(String(page)) ?? []), at]));
    }
  const pages = texts.map((text, id) => ({
    id: String(id),
    path: `${id}/`,
    title: '',
    lengths: [[0, text.length, 0] as [number, number, number]],
  }));
  return createEngine({ pages, synonyms: [] }, indexedLexicon(new Set(positions.keys()), learned), async (term) =>
    positions.get(term)!,
  );
}

it('names the guess that is on a page', async () => {
  const search = searchOf('lan lan lan', 'long polling', 'polling polling');
  const { slots, pages } = await search('롱폴링');
  expect(slots.map(({ replacement }) => replacement)).toEqual(['long polling']);
  expect(pages.map(({ page }) => page.path)).toEqual(['1/']);
});

it('finds pages with most parts of a compound that no page has whole', async () => {
  const search = searchOf('방화벽 규칙을 방화벽에 규칙의 순서대로', '백업을 복원하는 백업의 주기', '연습을 연습의');
  const found = async (query: string) => (await search(query)).pages.map(({ page }) => page.path);
  expect(await found('방화벽 규칙 백업')).toEqual(['0/', '1/']);
  expect(await found('방화벽규칙백업')).toEqual(['0/', '1/']);
  expect(await found('방화벽 규칙백업')).toEqual(['0/', '1/']);
});

it('trusts a guess of two words that stand together on a page', async () => {
  const search = searchOf('long polling', 'polling in short', ...Array.from({ length: 8 }, (_, at) => `note${at}`));
  const found = async (query: string) => (await search(query)).pages.map(({ page }) => page.path);
  expect(await found('롱폴링 띄우기')).toEqual(['0/']);
  expect(await found('멀미 띄우기')).toEqual([]);
});

it('finds the Latin spelling of a compound that no page has in Hangul', async () => {
  const search = searchOf('타겟을 타겟이 타겟의', '그룹을 그룹이 그룹의', 'target group, target, group', 'TargetGroup');
  const { slots, pages } = await search('타겟그룹');
  expect(slots.map(({ replacement }) => replacement)).toEqual([undefined]);
  expect(pages.map(({ page }) => page.path).sort()).toEqual(['2/', '3/']);
});

it('reports missing words in the order of the query', async () => {
  const search = searchOf('서버를 서버가 서버의 로그를 로그가 로그의', '파일을 파일이 파일의 잠금을 잠금이 잠금의');
  // No page has the phrase.
  expect((await search('"로그 잠금" 서버 눈사람')).unknown).toEqual(['로그 잠금', '눈사람']);
});

it.each([
  ['수집 전책', ['수집 정책'], []],
  ['수집 전책을', ['수집 정책'], []],
  ['보안 전책', [], ['전책']],
  ['전책', [], ['전책']],
])('corrects a short word only if a page has it beside the word before it: %s', async (query, replaced, missing) => {
  const search = searchOf(
    '수집 정책을 정책이 정책의 수집을 수집이 수집의',
    '보안을 보안이 보안의',
    '절차를 절차가 절차의',
  );
  const { slots, unknown } = await search(query);
  expect(slots.flatMap(({ replacement = [] }) => replacement)).toEqual(replaced);
  expect(unknown).toEqual(missing);
});

it('trusts the names of letters as much as the letters', async () => {
  const search = searchOf('VPN client', ...Array.from({ length: 8 }, (_, at) => `note${at}`));
  const found = async (query: string) => (await search(query)).pages.map(({ page }) => page.path);
  expect(await found('브이피엔 갱신')).toEqual(['0/']);
});

it('returns the alternatives that pages have, to be marked there', async () => {
  const search = searchOf('BatchSize BatchSize', '배치 사용 배치', '사이즈 둘', 'batch batch', 'size size');
  const { slots, pages } = await search('배치사이즈');
  expect(pages.map(({ page }) => page.path)).toEqual(['0/']);
  expect(slots[0]!.alternatives.map(({ terms }) => terms.join(' '))).toContain('batchsize');
});

it('finds a compound with a word of one syllable that pages write apart', async () => {
  const text = '우선을 우선이 우선의 순위를 순위가 순위의 우선순위를 큐를 큐가 큐의 큐에서 큐는';
  const search = searchOf(`${text} 우선순위 큐 우선순위 큐`, '큐 큐', '순위 우선');
  expect((await search('우선순위큐')).pages.map(({ page }) => page.path)).toEqual(['0/']);
});

it('does not answer with a verb if the noun of the query is on no page', async () => {
  const search = searchOf('줄을 매는 줄을 매고 줄이 매면', '줄의 끝', '줄로 줄은', '줄에 줄도', '줄만');
  const found = async (query: string) => (await search(query)).pages.map(({ page }) => page.path);
  expect(await found('매는법')).toEqual(['0/']);
  expect(await found('넥타이 매는법')).toEqual([]);
  expect(await found('넥타이 매고')).toEqual([]);
});

it.each([
  ['베포', '배포'],
  ['베포는', '배포'],
  ['메쉬', '메시'],
  ['배표', undefined],
])('corrects a short word to one that sounds the same: %s', async (query, replacement) => {
  const search = searchOf('배포를 배포가 배포의 메시를 메시가 메시의');
  expect((await search(query)).slots.map((slot) => slot.replacement)).toEqual(replacement ? [replacement] : []);
});

it('finds the Latin spelling of two loanwords on a site with many words in Latin letters', async () => {
  const letters = [...'bdfghjlmnpvw'];
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}a${b}e${c}`)));
  const search = searchOf(words.join(' ').repeat(4), 'quick sort', 'sort of quick', 'quick quick');
  expect((await search('퀵소트')).pages.map(({ page }) => page.path)).toEqual(['1/']);
});

it('finds a word of the site also where its two words are apart, though neither takes particles', async () => {
  const search = searchOf('라운드로빈을 라운드로빈의 라운드로빈이', '라운드 로빈 방식, 라운드 로빈', '로빈 라운드');
  expect((await search('라운드로빈')).pages.map(({ page }) => page.path)).toEqual(['0/', '1/']);
});
