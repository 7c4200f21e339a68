/**
 * Renders pictures for chat previews, 1200 × 630 pixels. Input: the text of a card. Output: a PNG, with the same bytes
 * for the same text. It is cached under a digest of everything that determines it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Node, Renderer } from '@takumi-rs/core';
import { AuthorError } from '../../site/author-error.ts';
import project from '../../../package.json' with { type: 'json' };
import { type Card, digestOf } from './card-content.ts';

const require = createRequire(import.meta.url);
const FONTS = ['400Regular/NotoSansKR_400Regular.ttf', '700Bold/NotoSansKR_700Bold.ttf'];
const SIZE = { width: 1200, height: 630 };
const TITLE = { width: 1040, height: 340 };
/** Font sizes of a title in pixels, of which the first at which the title fits is used. */
const TITLE_SIZES = [92, 80, 68, 56, 46, 38];

const css = `
  .card { display: flex; flex-direction: column; width: 100%; height: 100%; padding: 64px 80px 56px;
    background: #0c2f3a; border-bottom: 14px solid #0e7f9c; color: #fff; font-family: 'Noto Sans KR';
    word-break: keep-all; overflow-wrap: anywhere }
  .overline { height: 56px; font-size: 38px; line-height: 56px; color: #a6dcec; white-space: nowrap; text-fit: shrink }
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

async function draw(renderer: Renderer, logo: Uint8Array, { overline, title, part, site }: Card): Promise<Buffer> {
  const place = box('place', await fitTitle(renderer, title));
  const foot = box('foot', { type: 'image', className: 'logo', src: 'logo' }, text('site', site), text('part', part));
  const card = box('card', box('overline', text('', overline)), place, foot);
  return renderer.render(card, { ...SIZE, css: [css], images: [{ src: 'logo', data: logo }], lang: 'ko' });
}

/**
 * @param logo the site's logo, an SVG file
 * @returns a digest of everything that determines cards except their text
 */
export async function designOf(logo: URL): Promise<string> {
  const { devDependencies: versions } = project;
  const hash = createHash('sha256');
  for (const file of [import.meta.filename, logo]) hash.update(await readFile(file));
  return hash.update(versions['@takumi-rs/core'] + versions['@expo-google-fonts/noto-sans-kr']).digest('hex');
}

/**
 * @param cache folder in which cards are cached between builds
 * @param logo the site's logo, an SVG file
 * @param design the result of {@link designOf}
 * @returns a function that writes a card to a file; it throws if the title is too long
 */
export async function cardWriter(
  cache: URL,
  logo: URL,
  design: string,
): Promise<(card: Card, file: URL) => Promise<void>> {
  const logoData = await readFile(logo);
  let renderer: Promise<Renderer> | undefined;
  await mkdir(cache, { recursive: true });

  return async (card, file) => {
    const cached = new URL(`${digestOf(card, design)}.png`, cache);
    try {
      await copyFile(cached, file);
    } catch {
      renderer ??= createRenderer();
      const png = await draw(await renderer, logoData, card);
      // Renamed when complete, so that an aborted or a parallel build never leaves a partial file in the cache.
      const partial = new URL(`${cached.href}.${randomUUID()}`);
      await writeFile(partial, png);
      await rename(partial, cached);
      await writeFile(file, png);
    }
  };
}
