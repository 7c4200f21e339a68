import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests a temporary folder that is removed after them: worker processes end without an `exit` event. */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'devops-note-'));
  process.env.TMPDIR = process.env.TEMP = folder;
  return () => rmSync(folder, { recursive: true });
}
