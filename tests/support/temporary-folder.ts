import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives the tests of a project a temporary folder that is removed after them: worker processes end without an `exit`
 * event. If several projects run, the folder of one is in that of another, which may be removed first.
 */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'devops-note-'));
  process.env.TMPDIR = process.env.TEMP = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
