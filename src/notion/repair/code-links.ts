import { linesOf, openingFence } from '../text.ts';

const CODE_SPAN = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g;
const LINK = /\[(?<label>[^[\]\s]+)\]\((?<url>https?:\/\/[^()\s]+)\)/g;

const bareAddress = (address: string) => address.replace(/^https?:\/\//i, '').replace(/\/$/, '');

/** Replaces links whose label is their own address with the label. */
const unlink = (code: string): string =>
  code.replace(LINK, (link, label: string, url: string) => (bareAddress(label) === bareAddress(url) ? label : link));

/** Removes the links that Notion writes around the addresses in code, where they are literal; code in Markdown may mean them. */
export function codeLinks(text: string): string {
  let info: string | undefined;
  return linesOf(text)
    .map(({ text: line, isCode }) => {
      if (!isCode) {
        info = undefined;
        return line.replace(CODE_SPAN, unlink);
      }
      info ??= openingFence(line)?.info ?? '';
      return /^(?:md|mdx|markdown)\b/.test(info) ? line : unlink(line);
    })
    .join('\n');
}
