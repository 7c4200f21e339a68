/** Links that Starlight reads from front matter: actions of the hero, and links to the previous and next page. */

export interface KeyedLink {
  /** Path of keys in the front matter. */
  keys: (string | number)[];
  url: string;
}

type Entries = Record<string, unknown>;

const isEntries = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

/** Finds the links in unvalidated front matter. */
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
