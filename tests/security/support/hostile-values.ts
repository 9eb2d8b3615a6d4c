import * as fc from 'fast-check'

/** What a page that was taken over might send instead: all of it passes structured clone. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
  },
  { weight: 3, arbitrary: fc.constantFrom<Make[]>(...traps()).map((make) => make()) },
)

type Make = () => unknown

/** Made when they are needed: some are large. */
function traps(): Make[] {
  return [
    () => JSON.parse('{"__proto__":{"polluted":true}}'),
    () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    () => JSON.parse('{"toString":1,"valueOf":1,"hasOwnProperty":1,"length":1e9}'),
    () => Object.create(null),
    () => JSON.parse('{"then":"resolve","catch":1}'),
    () => nested(2000),
    () => 'a'.repeat(1 << 20),
    () => '\u202e\0\ud800../../',
    () => new Array(1 << 16).fill({}),
    () => Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, at])),
    () => new Uint8Array(1 << 20),
    () => new ArrayBuffer(8),
    () => new DataView(new ArrayBuffer(8)),
    () => new Error('thrown', { cause: 'me' }),
    () => /(a+)+$/,
    cycle,
    () => Number.NaN,
    () => Number.POSITIVE_INFINITY,
    () => -0,
    () => Number.MAX_SAFE_INTEGER + 2,
    () => 2n ** 64n,
    () => new Date(Number.NaN),
    () => undefined,
    () => null,
  ]
}

function nested(depth: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

function cycle(): unknown {
  const self: Record<string, unknown> = { kind: 'job' }
  self.self = self
  return self
}

/** A right value with one thing in it wrong. */
export const spoiled = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.nat(), fc.constantFrom(...SPOILINGS), hostileValue)
    .map(([value, at, spoil, wild]) => {
      const copy = structuredClone(value)
      const places = listPlaces(copy)
      const place = places[at % Math.max(1, places.length)]
      if (place === undefined) return wild
      spoil(place, wild)
      return copy
    })

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}
type Spoil = (place: Place, wild: unknown) => void

const set = ({ holder, key }: Place, value: unknown): void => {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

const SPOILINGS: readonly Spoil[] = [
  set,
  ({ holder, key }) => {
    delete holder[key]
  },
  (place, wild) => set({ ...place, key: `${place.key}2` }, wild),
  (place) => set({ ...place, key: '__proto__' }, { polluted: true }),
  (place) => set(place, [place.holder[place.key]]),
  (place) => set(place, String(place.holder[place.key])),
  (place) => set(place, null),
]

function listPlaces(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listPlaces(holder[key])])
}
