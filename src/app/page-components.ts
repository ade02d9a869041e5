import type { ComponentType } from 'react';
import { type Lazy, lazily } from '#ui/lazily.ts';
import type { Match } from './pages.ts';

const components = new Map<string, Lazy<ComponentType>>();

/** The component of a matched page, loaded once for each path. */
export function componentOf({ page, path }: Match): Lazy<ComponentType> {
  const known = components.get(path);
  if (known) return known;
  const component = lazily(() => page.load(path));
  components.set(path, component);
  return component;
}
