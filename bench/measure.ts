/** Measures the time and memory of child processes. Reads `/proc`, so it requires Linux. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

interface Usage {
  /** Elapsed time. */
  seconds: number;
  /** CPU time of all processes. */
  cpuSeconds: number;
  /** Peak memory of all processes, in MB (10⁶ bytes); shared memory counts for each process. */
  megabytes: number;
}

interface Process {
  parent: number;
  cpuSeconds: number;
  megabytes: number;
}

/** Ticks per second of the clock in `/proc`, the same on every architecture (`times(2)`). */
const TICKS = 100;
/** Sampling interval in milliseconds. The usage of a process after its last sample is not counted. */
const INTERVAL = 200;

/**
 * @param run starts child processes and waits until they exit
 * @returns the result of `run`, and the usage of its processes
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

/** Returns the direct and indirect child processes of this one, by their ids. */
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

/** @throws if the process has exited */
async function readProcess(id: string): Promise<Process> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8');
  const status = await readFile(`/proc/${id}/status`, 'utf8');
  // The name, which may contain any characters, ends at the last bracket, and the third field follows.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0;
  return {
    parent: Number(fields[1]),
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
    megabytes: (Number(kilobytes) * 1024) / 1e6,
  };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
