import { rewriteElements } from './elements.ts';

const SUMMARY = /^\s*<summary\b[^<>]*>(?<title>[^]*?)<\/summary>(?<rest>[^]*)$/i;
const HEADING = /^(?:<h(?<level>[1-6])>(?<html>[^]*)<\/h\k<level>>|(?<marks>#{1,6})\s+(?<text>[^]*))$/i;

/** Converts the title of a toggle to HTML: Markdown is not parsed within HTML. */
const asHtml = (title: string) =>
  title
    .replace(
      /(`+)(.+?)\1/g,
      (_all, _ticks, code: string) =>
        `<code>${code.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code>`,
    )
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\\!])\[([^\]]+)\]\(([^()\s"]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Normalizes toggles: empty lines around the content make it Markdown. A toggle heading becomes a heading. */
export const toggles = (text: string): string =>
  rewriteElements(text, 'details', (inner, indent) => {
    const end = inner.findIndex((line) => /<\/summary>/i.test(line));
    const found = SUMMARY.exec(inner.slice(0, end + 1).join('\n'))?.groups;
    const title = found?.title!.trim() ?? '';
    const rest = found?.rest!.trim() ?? '';
    const body = found ? [...(rest ? [indent + rest] : []), ...inner.slice(end + 1)] : inner;
    const heading = HEADING.exec(title)?.groups;
    if (heading) {
      const marks = heading.marks ?? '#'.repeat(Number(heading.level));
      return ['', `${indent}${marks} ${(heading.html ?? heading.text)!.trim()}`, '', ...body, ''];
    }
    const shown = title ? asHtml(title) : '펼쳐 보기';
    return [
      '',
      `${indent}<details>`,
      `${indent}<summary>${shown}</summary>`,
      '',
      ...body,
      '',
      `${indent}</details>`,
      '',
    ];
  });
