const { defineProperty, getPrototypeOf, hasOwn, prototype } = Object;

/**
 * `Object.defineProperty`, faster for new plain properties of plain objects. Mermaid copies its configuration of 850
 * properties with it whenever it reads a setting: without this, the notes' ten diagrams take a tenth more time (November
 * 2026, Mermaid 12.3, Node 24.21, two cores).
 *
 * @param object @param key @param descriptor see `Object.defineProperty`
 * @throws TypeError as `Object.defineProperty` does
 */
export function definePropertyFast<T>(object: T, key: PropertyKey, descriptor: PropertyDescriptor): T {
  const { writable, enumerable, configurable } = descriptor;
  const isPlain = writable && enumerable && configurable && key !== '__proto__' && getPrototypeOf(object) === prototype;
  if (!isPlain || hasOwn(object as object, key)) return defineProperty(object, key, descriptor);
  (object as Record<PropertyKey, unknown>)[key] = descriptor.value;
  return object;
}
