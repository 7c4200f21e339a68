/**
 * Pictures for chat previews, 1200 × 630 pixels. In: the words of one card. Out: a PNG, the same bytes for the same
 * words. Drawn once: it is kept under a name made from all that it was drawn from.
 */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Node, Renderer } from '@takumi-rs/core';
import { AuthorError } from '../../site/author-error.ts';
import project from '../../../package.json' with { type: 'json' };
import { type Card, digestOf } from './card-words.ts';

const require = createRequire(import.meta.url);
const FONTS = ['400Regular/NotoSansKR_400Regular.ttf', '700Bold/NotoSansKR_700Bold.ttf'];
const SIZE = { width: 1200, height: 630 };
const TITLE = { width: 1040, height: 340 };
/** Font sizes of a title in pixels: the first at which the whole title fits. */
const TITLE_SIZES = [92, 80, 68, 56, 46, 38];

const css = `
  .card { display: flex; flex-direction: column; width: 100%; height: 100%; padding: 64px 80px 56px;
    background: #0c2f3a; border-bottom: 14px solid #0e7f9c; color: #fff; font-family: 'Noto Sans KR';
    word-break: keep-all; overflow-wrap: anywhere }
  .over { height: 56px; font-size: 38px; line-height: 56px; color: #a6dcec; white-space: nowrap; text-fit: shrink }
  .place { display: flex; align-items: center; height: ${TITLE.height}px; margin: 18px 0 }
  .title { width: ${TITLE.width}px; font-weight: 700; line-height: 1.3; text-wrap: balance; font-family: 'Noto Sans KR';
    word-break: keep-all; overflow-wrap: anywhere }
  .foot { display: flex; align-items: center; height: 64px; font-size: 32px }
  .logo { width: 56px; height: 56px; margin-right: 20px }
  .part { margin-left: auto; font-size: 28px; color: #a6dcec }
`;

const text = (className: string, text: string): Node => ({ type: 'text', className, text });
const box = (className: string, ...children: Node[]): Node => ({ type: 'container', className, children });
const titleNode = (title: string, fontSize: number): Node => ({ ...text('title', title), style: { fontSize } });

async function createRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const font of FONTS)
    await renderer.registerFont(await readFile(require.resolve(`@expo-google-fonts/noto-sans-kr/${font}`)));
  return renderer;
}

async function fitTitle(renderer: Renderer, title: string): Promise<Node> {
  for (const size of TITLE_SIZES) {
    const node = titleNode(title, size);
    const { height } = await renderer.measure(node, { width: TITLE.width, css: [css] });
    if (height <= TITLE.height) return node;
  }
  throw new AuthorError(`제목이 너무 길어 미리보기 그림에 들어가지 않습니다: ${title}\n    → 제목을 짧게 줄이세요.`);
}

async function draw(renderer: Renderer, logo: Uint8Array, { over, title, part, site }: Card): Promise<Buffer> {
  const place = box('place', await fitTitle(renderer, title));
  const foot = box('foot', { type: 'image', className: 'logo', src: 'logo' }, text('site', site), text('part', part));
  const card = box('card', box('over', text('', over)), place, foot);
  return renderer.render(card, { ...SIZE, css: [css], images: [{ src: 'logo', data: logo }], lang: 'ko' });
}

/**
 * @param logo the site's mark, an SVG file
 * @returns a digest of what all cards are drawn from beside their words
 */
export async function designOf(logo: URL): Promise<string> {
  const { devDependencies: versions } = project;
  const hash = createHash('sha256');
  for (const file of [import.meta.filename, logo]) hash.update(await readFile(file));
  return hash.update(versions['@takumi-rs/core'] + versions['@expo-google-fonts/noto-sans-kr']).digest('hex');
}

/**
 * @param cache folder that keeps cards between builds
 * @param logo the site's mark, an SVG file
 * @param design what {@link designOf} says of it
 * @returns what writes a card to a file; it throws where a title is too long for a card
 */
export async function cardWriter(
  cache: URL,
  logo: URL,
  design: string,
): Promise<(card: Card, file: URL) => Promise<void>> {
  const mark = await readFile(logo);
  let renderer: Promise<Renderer> | undefined;
  await mkdir(cache, { recursive: true });

  return async (card, file) => {
    const kept = new URL(`${digestOf(card, design)}.png`, cache);
    try {
      await copyFile(kept, file);
    } catch {
      renderer ??= createRenderer();
      const png = await draw(await renderer, mark, card);
      // Moved into place whole: no build, stopped or beside this one, leaves half of a card.
      const half = new URL(`${kept.href}.${randomUUID()}`);
      await writeFile(half, png);
      await rename(half, kept);
      await writeFile(file, png);
    }
  };
}
