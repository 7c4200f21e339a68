import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/** Defines a check of a page: a plugin that reads nodes and their positions. */
export const defineCheck = (name: string, visitors: Omit<MdastPluginDefinition, 'name' | 'options'>) =>
  defineMdastPlugin({ name: `check-${name}`, options: { position: true }, ...visitors });
