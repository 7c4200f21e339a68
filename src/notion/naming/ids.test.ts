import { expect, test } from 'vitest';
import { addIds, headingIds, slugOfText } from './ids.ts';

const glossary = new Map([
  ['네트워크', 'network'],
  ['배포', 'deployment'],
  ['자동 확장', 'auto scaling'],
]);

test.each([
  ['Plan 계획', 'plan'],
  ['Docker 네트워크의 뜻', 'docker-network'],
  ['Network 네트워크', 'network'],
  ['앱 배포하기', 'aep-deployment'],
  ['OSI 7 Layer', 'osi-7-layer'],
  ['CI/CD란', 'ci-cd'],
  ['ARP(Address Resolution Protocol)', 'arp'],
  ['통합 (Integration)', 'integration'],
  ['1. IP 주소', 'ip'],
  ['네트워크란?', 'network'],
  ['자동 확장의 배포', 'auto-scaling-deployment'],
  ['둘을 결합해보자', 'dureul-gyeolhapaeboja'],
  ['네트워크 장치', 'network-jangchi'],
  ['3단계', '3dangye'],
  ['toString의 뜻', 'tostring'],
  ['🎉', 'section'],
])('%s gets the id %s', (text, id) => {
  expect(slugOfText(text, glossary)).toBe(id);
});

test('all headings of a page have different ids', () => {
  const text = addIds('## Plan\n\n## Plan 계획\n\n```\n## Plan\n```\n\n## 다른 것 {#plan}', [], glossary);
  expect(headingIds(text).map(({ id }) => id)).toEqual(['plan-2', 'plan-3', 'plan']);
});

test('published headings keep their ids when they move', () => {
  const published = [
    { text: '요약', id: 'summary' },
    { text: 'Plan', id: 'plan' },
  ];
  const text = addIds('## Plan\n\n## Plan\n\n## **요약**', published, glossary);
  expect(headingIds(text).map(({ id }) => id)).toEqual(['plan', 'plan-2', 'summary']);
});

test('a heading whose wording changed keeps its id', () => {
  const published = [
    { text: 'CI/CD란', id: 'ci-cd' },
    { text: '배포', id: 'deployment' },
  ];
  const text = addIds('## CI/CD란?\n\n## 배포\n\n## 배포란', published, glossary);
  expect(headingIds(text).map(({ id }) => id)).toEqual(['ci-cd', 'deployment', 'deployment-2']);
});
