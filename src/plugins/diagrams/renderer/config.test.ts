import { expect, test } from 'vitest';
import { leaveOutUnusedDefaults } from './config.ts';

test('leaves out the defaults of kinds that are not drawn, and nothing else', () => {
  const defaults = {
    startOnLoad: true,
    secure: ['secure'],
    themeVariables: { background: 'white' },
    block: { padding: 8 },
    gantt: { barHeight: 20 },
  };
  leaveOutUnusedDefaults(defaults);
  expect(defaults).toEqual({
    startOnLoad: true,
    secure: ['secure'],
    themeVariables: { background: 'white' },
    block: { padding: 8 },
    gantt: {},
  });
});
