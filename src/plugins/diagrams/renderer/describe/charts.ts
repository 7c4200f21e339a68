import { joinParts } from './join-parts.ts';
import { plainLabel } from './plain-label.ts';
import type { Terms } from './terms.ts';

/** The methods of the databases of charts that are used here. */
type Chart = {
  getSections(): Map<string, number>;
  getXYChartData(): {
    xAxis: { title?: string };
    yAxis: { title?: string };
    plots: { type: 'bar' | 'line'; title?: string; data: [string | number, number][] }[];
  };
  getTasks(): Task[];
  getGraph(): { nodes: { id: string }[]; links: { source: string; target: string; value: number }[] };
  getAxes(): { label: string }[];
  getCurves(): { label: string; entries: number[] }[];
  getPacket(): { start: number; end: number; label: string }[][];
};
type Task = {
  task: string;
  section?: string;
  type?: string;
  events?: string[];
  score?: number;
  people?: string[];
};

const taskName = (section: string | undefined, task: string) => joinParts(' · ', plainLabel(section), plainLabel(task));
const list = (parts: (string | number)[]) => parts.map((part) => plainLabel(String(part))).join(', ');

/** Describers of charts: each value with its name. */
export const CHARTS = {
  pie(db: Chart) {
    const sections = [...db.getSections()];
    const sum = sections.reduce((total, [, value]) => total + value, 0);
    const share = (value: number) => (sum > 0 ? ` (${Math.round((value / sum) * 100)}%)` : '');
    return sections.map(([name, value]) => `${plainLabel(name)}: ${value}${share(value)}`);
  },
  xychart(db: Chart, terms: Terms) {
    const { xAxis, yAxis, plots } = db.getXYChartData();
    const axis = (term: string, title: string | undefined) => plainLabel(title) && `${term}: ${plainLabel(title)}`;
    const axes = [axis(terms.xAxis, xAxis.title), axis(terms.yAxis, yAxis.title)].filter(Boolean);
    const values = plots.map(({ type, title, data }) => {
      const points = data.map(([x, y]) => `${plainLabel(String(x))} ${y}`).join(', ');
      const name = plainLabel(title) || (plots.length > 1 ? terms[type] : '');
      return joinParts(': ', name, points);
    });
    return [...axes, ...values];
  },
  timeline: (db: Chart) =>
    db.getTasks().map(({ task, section, events = [] }) => joinParts(': ', taskName(section, task), list(events))),
  journey: (db: Chart) =>
    db
      .getTasks()
      .map(({ task, section, score, people = [] }) =>
        joinParts(': ', taskName(section, task), list([`${score}/5`, ...people])),
      ),
  sankey: (db: Chart) => db.getGraph().links.map(({ source, target, value }) => `${source} → ${target}: ${value}`),
  radar(db: Chart) {
    const axes = db.getAxes();
    return db.getCurves().map(({ label, entries }) => {
      const values = entries.map((value, i) => `${plainLabel(axes[i]?.label)} ${value}`);
      return `${plainLabel(label)}: ${values.join(', ')}`;
    });
  },
  packet: (db: Chart) =>
    db
      .getPacket()
      .flat()
      .map(({ start, end, label }) => `${start === end ? start : `${start}–${end}`}: ${plainLabel(label)}`),
};
