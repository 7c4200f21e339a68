import { readdirSync } from 'node:fs';
import parts from './content/parts.json' with { type: 'json' };

export const sidebar = [
  ...Object.entries(parts).map(([directory, label]) => ({ label, items: [{ autogenerate: { directory } }] })),
];
