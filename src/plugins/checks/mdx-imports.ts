import { parseSync } from 'rolldown/utils';
import type { MdastPluginEntry } from 'satteri';
import { lineAt } from '../../site/line-at.ts';
import { report } from '../../site/problem.ts';
import { defineCheck } from './define-check.ts';
import { exportsOf } from './module-exports.ts';
import { COMPONENTS, alternativeTo } from './starlight-components.ts';

/** Finds imports of missing modules and names, which the build would report in English. */
export const mdxImports: MdastPluginEntry = ({ fileURL }) =>
  defineCheck('mdx-imports', {
    mdxjsEsm({ value, position }, ctx) {
      if (!fileURL) return;
      for (const { start, moduleRequest, entries } of parseSync('page.jsx', value).module.staticImports) {
        const line = lineAt(value, start, position!.start.line);
        const from = moduleRequest.value;
        const names = exportsOf(from, fileURL);
        if (names === null)
          report(
            ctx,
            line,
            from.startsWith('.')
              ? { cause: `가져올 파일이 없습니다: ${from}`, fix: '이 파일에서 본 경로로 고치거나 그 줄을 지우세요.' }
              : { cause: `가져올 패키지가 없습니다: ${from}`, fix: '이름을 고치거나 그 줄을 지우세요.' },
          );
        for (const { importName, localName } of names ? entries : []) {
          const { kind, name } = importName;
          if (kind === 'NamespaceObject' || names!.has(kind === 'Name' ? name! : 'default')) continue;
          const known = [...names!].filter((known) => known !== 'default');
          report(ctx, line, {
            cause: `${from} 에 없는 이름입니다: ${name ?? `default (${localName.value})`}`,
            fix: names!.has(localName.value)
              ? `import { ${localName.value} } from '${from}'; 처럼 중괄호로 감싸세요.`
              : from === COMPONENTS
                ? `그 이름을 지우세요. ${alternativeTo(name ?? localName.value)}`
                : known.length
                  ? `가져올 수 있는 이름: ${known.join(', ')}`
                  : `import ${localName.value} from '${from}'; 처럼 중괄호 없이 적으세요.`,
          });
        }
      }
    },
  });
