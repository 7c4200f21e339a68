/** What a run of child processes costs. Reads `/proc`, so it needs Linux. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

export interface Usage {
  /** From start to end. */
  seconds: number;
  /** Time on processors, of all processes together. */
  cpuSeconds: number;
  /** The most that all processes held at one time, in MB (10⁶ bytes); what they share counts for each. */
  megabytes: number;
}

interface Process {
  parent: number;
  cpuSeconds: number;
  megabytes: number;
}

/** Of the clock that `/proc` counts with, in ticks a second: the same on every architecture (`times(2)`). */
const TICKS = 100;
/** In milliseconds: what a process uses after the last look at it is not counted. */
const INTERVAL = 200;

/**
 * @param run starts child processes and waits for their end
 * @returns what `run` returned, and what its processes used
 */
export async function measure<T>(run: () => Promise<T>): Promise<{ result: T; usage: Usage }> {
  const stop = new AbortController();
  const watched = watch(stop.signal);
  const began = performance.now();
  try {
    const result = await run();
    const seconds = (performance.now() - began) / 1000;
    stop.abort();
    return { result, usage: { seconds, ...(await watched) } };
  } finally {
    stop.abort();
  }
}

async function watch(signal: AbortSignal): Promise<Omit<Usage, 'seconds'>> {
  const cpu = new Map<number, number>();
  let megabytes = 0;
  while (!signal.aborted) {
    const now = await descendants();
    for (const [id, process] of now) cpu.set(id, process.cpuSeconds);
    megabytes = Math.max(megabytes, sum([...now.values()].map((process) => process.megabytes)));
    await setTimeout(INTERVAL, undefined, { signal }).catch(() => {});
  }
  return { cpuSeconds: sum([...cpu.values()]), megabytes };
}

/** The processes that this one has started, and those that they have, by their ids. */
async function descendants(): Promise<Map<number, Process>> {
  const all = new Map<number, Process>();
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const found = await readProcess(id).catch(() => undefined);
    if (found) all.set(Number(id), found);
  }
  const isOurs = (id: number): boolean => {
    const parent = all.get(id)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return new Map([...all].filter(([id]) => isOurs(id)));
}

/** @throws where there is no such process any more */
async function readProcess(id: string): Promise<Process> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8');
  const status = await readFile(`/proc/${id}/status`, 'utf8');
  // The name, which may have any letters, ends at the last bracket; behind it stand the fields from the third on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0;
  return {
    parent: Number(fields[1]),
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
    megabytes: (Number(kilobytes) * 1024) / 1e6,
  };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
