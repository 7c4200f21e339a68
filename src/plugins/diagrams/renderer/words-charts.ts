import { plainLabel } from './plain-label.ts';

/** Of the databases of charts, the methods that are asked here. */
export type Chart = {
  getSections(): Map<string, number>;
  getXYChartData(): {
    xAxis: { categories?: string[] };
    plots: { title?: string; data: [string | number, number][] }[];
  };
  getTasks(): Task[];
  getGraph(): { nodes: { id: string }[]; links: { source: string; target: string; value: number }[] };
  getAxes(): { label: string }[];
  getCurves(): { label: string; entries: number[] }[];
  getPacket(): { start: number; end: number; label: string }[][];
  getC4ShapeArray(): { alias: string; label: { text: string }; descr?: { text: string } }[];
  getRels(): { from: string; to: string; label: { text: string } }[];
};
type Task = {
  task: string;
  section?: string;
  type?: string;
  events?: string[];
  score?: number;
  people?: string[];
};

const join = (...parts: (string | false | undefined)[]) =>
  parts
    .map((part) => plainLabel(part || ''))
    .filter(Boolean)
    .join(' · ');
const list = (parts: (string | number)[]) => parts.map((part) => plainLabel(String(part))).join(', ');

/** @returns the values of a chart, or nothing for a kind that is told by its labels */
export function chartWords(kind: string, db: Chart): string[] {
  return TOLD[kind]?.(db) ?? [];
}

const TOLD: Record<string, (db: Chart) => string[]> = {
  pie(db) {
    const sections = [...db.getSections()];
    const sum = sections.reduce((total, [, value]) => total + value, 0);
    return sections.map(([name, value]) => `${plainLabel(name)}: ${value} (${Math.round((value / sum) * 100)}%)`);
  },
  xychart(db) {
    return db.getXYChartData().plots.map(({ title, data }) => {
      const values = data.map(([x, y]) => `${plainLabel(String(x))} ${y}`).join(', ');
      return title ? `${plainLabel(title)}: ${values}` : values;
    });
  },
  timeline: (db) => db.getTasks().map(({ task, section, events = [] }) => `${join(section, task)}: ${list(events)}`),
  journey: (db) =>
    db.getTasks().map(({ task, section, score, people = [] }) => `${join(section, task)}: ${score}/5, ${list(people)}`),
  sankey: (db) => db.getGraph().links.map(({ source, target, value }) => `${source} → ${target}: ${value}`),
  radar(db) {
    const axes = db.getAxes();
    return db.getCurves().map(({ label, entries }) => {
      const values = entries.map((value, i) => `${plainLabel(axes[i]?.label)} ${value}`);
      return `${plainLabel(label)}: ${values.join(', ')}`;
    });
  },
  packet: (db) =>
    db
      .getPacket()
      .flat()
      .map(({ start, end, label }) => `${start === end ? start : `${start}–${end}`}: ${plainLabel(label)}`),
  c4(db) {
    const names = new Map(db.getC4ShapeArray().map(({ alias, label }) => [alias, plainLabel(label.text)]));
    const shapes = db.getC4ShapeArray().map(({ label, descr }) => [label.text, descr?.text].filter(Boolean).join(': '));
    const relations = db
      .getRels()
      .map(({ from, to, label }) => `${names.get(from) ?? from} → ${names.get(to) ?? to}: ${plainLabel(label.text)}`);
    return [...shapes.map(plainLabel), ...relations];
  },
};
