import { expect, test } from 'vitest';
import { checkBody, fixOf } from './check-body.ts';

test.each([
  ['글\n\n# 제목', '3: 본문에 첫째 단계의 제목이 있습니다: # 제목'],
  ['제목\n===', '1: 본문에 첫째 단계의 제목이 있습니다: # 제목'],
  ['## 가\n\n#### 나', '3: 제목의 단계를 건너뛰었습니다: ## 다음에 #### 나'],
  ['### 가', '1: 제목의 단계를 건너뛰었습니다: 첫 제목이 ### 가'],
])('%j', async (body, problem) => expect(await checkBody(body)).toEqual([problem]));

test('the level to write is named', async () => expect(await fixOf('## 가\n\n#### 나')).toBe('### 나 처럼 적으세요.'));

test('levels go down by one, and up by any', async () =>
  expect(await checkBody('## 가\n\n### 나\n\n#### 다\n\n## 라\n\n```sh\n# 명령\n```')).toEqual([]));
