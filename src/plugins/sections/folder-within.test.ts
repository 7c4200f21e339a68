import { expect, test } from 'vitest';
import { folderWithin } from './folder-within.ts';

const dist = new URL('file:///site/dist/');

test.each(['day05/', 'day05/monitor/', '첫날/계획/'])('%s is inside the site', (address) =>
  expect(folderWithin(dist, address).href).toMatch(/^file:\/\/\/site\/dist\/.+\/$/),
);

test.each(['../x/', 'day05/../../x/', '%2e%2e/x/', '/x/', '//x/', 'file:///x/', './', '', 'day05/?/', 'day05/#/'])(
  '%j is not inside the site',
  (address) => expect(() => folderWithin(dist, address)).toThrow(address),
);
