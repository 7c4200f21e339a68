/** The links that Starlight takes from front matter: those beside a hero, and to the pages before and behind. */

export interface KeyedLink {
  /** The keys that lead to it in the front matter. */
  keys: (string | number)[];
  url: string;
}

type Entries = Record<string, unknown>;

const isEntries = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

/** @param data front matter that may be of any shape */
export function frontMatterLinks({ hero, prev, next }: Entries): KeyedLink[] {
  const actions = isEntries(hero) && Array.isArray(hero.actions) ? (hero.actions as unknown[]) : [];
  const candidates: [KeyedLink['keys'], unknown][] = [
    ...actions.map((action, index): [KeyedLink['keys'], unknown] => [['hero', 'actions', index], action]),
    [['prev'], prev],
    [['next'], next],
  ];
  return candidates.flatMap(([keys, value]) =>
    isEntries(value) && typeof value.link === 'string' ? { keys: [...keys, 'link'], url: value.link } : [],
  );
}
