import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definePropertyFast } from './define-property.ts';

const key = fc.constantFrom('a', 'b', '__proto__', 'toString', 'constructor', '0');
const one = () => 1;
const ignore = (_: unknown) => {};
const flag = fc.option(fc.boolean(), { nil: undefined });
const descriptor = fc.record(
  { value: fc.integer(), writable: flag, enumerable: flag, configurable: flag },
  { requiredKeys: [] },
);
const accessor = fc.record({ get: fc.constant(one), enumerable: flag, configurable: flag }, { requiredKeys: ['get'] });
const create = fc.constantFrom<() => object>(
  () => ({}),
  () => ({ a: 1 }),
  () => Object.defineProperty({}, 'a', { get: one, configurable: true }),
  () => Object.freeze({ a: 1 }),
  () => Object.create(null) as object,
  () => Object.create(Object.defineProperty({}, 'a', { set: ignore })) as object,
  () => [],
);

/** Applies the descriptors one after the other, and returns what the object is then, or the kind of the error. */
function result(define: typeof definePropertyFast, object: object, steps: [string, PropertyDescriptor][]): unknown {
  try {
    for (const [name, given] of steps) if (define(object, name, given) !== object) return 'another object';
  } catch (error) {
    return [(error as Error).constructor.name, Object.getOwnPropertyDescriptors(object)];
  }
  return Object.getOwnPropertyDescriptors(object);
}

test('does the same as Object.defineProperty', () => {
  fc.assert(
    fc.property(create, fc.array(fc.tuple(key, fc.oneof(descriptor, accessor)), { maxLength: 4 }), (make, steps) => {
      expect(result(definePropertyFast, make(), steps)).toEqual(result(Object.defineProperty, make(), steps));
    }),
    { numRuns: 2000 },
  );
});
