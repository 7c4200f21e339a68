/** Explains issues of the front matter's schema in Korean. */
import { z } from 'astro/zod';
import type { Fault } from '../../site/problem.ts';

type Issue = z.core.$ZodIssue;

/** Descriptions of types, by Zod's names. */
const TYPES: Record<string, string> = {
  array: '- 로 시작하는 목록',
  boolean: 'true 또는 false',
  date: '2026-01-31 같은 날짜',
  number: '수',
  object: '한 줄에 하나씩 들여 쓴 항목',
  record: '한 줄에 하나씩 들여 쓴 항목',
  string: '따옴표로 감싼 글',
};

const { localeError } = z.locales.ko();

/** Error map for Zod: messages for issues without a message in the schema. */
export function koreanMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? String(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_union') {
    const choices = issue.errors.flatMap(([first]) => (first ? describe(first, issue.errors) : []));
    if (choices.length) return [...new Set(choices)].join(', 또는 ');
  }
  const message = localeError(issue);
  return typeof message === 'string' ? message : message?.message;
}

/** Describes one option of a union; an option that fails in some of its entries is described by their names. */
const describe = (issue: Issue, choices: Issue[][]): string =>
  issue.path.length
    ? choices
        .find(([first]) => first === issue)!
        .map(({ path }) => path.join('.'))
        .join(', ')
    : issue.message;

/** Lists the entries of the object at a path in the schema. */
function entriesAt(schema: z.core.$ZodType, keys: PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of [...keys, undefined]) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPrefault) at = at.unwrap();
    if (!(at instanceof z.ZodObject)) return [];
    if (key === undefined) return Object.keys(at.shape);
    at = at.shape[key as string];
  }
  return [];
}

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Explains an issue.
 *
 * @param issue issue with its input, and with messages of {@link koreanMessage}
 * @param schema schema of the front matter
 */
export function explain(issue: Issue, schema: z.core.$ZodType): Fault {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const entries = entriesAt(schema, issue.path).join(', ');
    const keys = issue.keys.map((key) => [...issue.path, key].join('.')).join(', ');
    const fix = entries ? `지우거나 쓸 수 있는 항목으로 바꾸세요: ${entries}` : '그 줄을 지우세요.';
    return { cause: `머리말에 알 수 없는 항목이 있습니다: ${keys}`, fix };
  }
  if (!name) return { cause: '머리말이 항목: 값으로 되어 있지 않습니다.', fix: 'title: 제목 처럼 적으세요.' };
  const isMissing = issue.input === undefined || issue.input === null || issue.input === '';
  if (isMissing && issue.code !== 'custom' && issue.input !== undefined)
    return { cause: `머리말의 ${name} 항목이 비어 있습니다.`, fix: `${name}: 뒤에 한 문장을 적으세요.` };
  if (isMissing && issue.code !== 'custom')
    return { cause: `머리말에 ${name} 항목이 없습니다.`, fix: `파일 맨 위 --- 사이에 ${name}: 한 문장을 적으세요.` };
  if (issue.code === 'invalid_key') {
    const [detail] = issue.issues;
    const cause = `머리말의 ${issue.path.slice(0, -1).join('.')}에 쓸 수 없는 이름입니다: ${String(issue.path.at(-1))}`;
    return { cause, fix: detail?.message ?? '그 줄을 지우세요.' };
  }
  const cause = `머리말의 ${name} 값이 맞지 않습니다: ${show(issue.input)}`;
  if (['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code))
    return { cause, fix: `쓸 수 있는 값: ${issue.message}` };
  // Some rules of Starlight have English messages.
  if (!/[가-힣]/.test(issue.message))
    return { cause: `${cause} (${issue.message})`, fix: '값을 고치거나 그 줄을 지우세요.' };
  return { cause, fix: issue.message };
}
