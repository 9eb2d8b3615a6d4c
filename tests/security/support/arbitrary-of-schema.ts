import * as fc from 'fast-check'
import type { GenericSchema } from 'valibot'
import * as v from 'valibot'

/** A schema of valibot or an action of a pipe, as far as it describes itself. */
interface Described {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata'
  readonly type: string
  readonly requirement?: unknown
  readonly pipe?: readonly Described[]
  readonly entries?: Readonly<Record<string, Described>>
  readonly options?: readonly unknown[]
  readonly items?: readonly Described[]
  readonly item?: Described
  readonly key?: Described
  readonly value?: Described
  readonly wrapped?: Described
  readonly literal?: unknown
  readonly class?: unknown
  readonly getter?: (input: unknown) => Described
}

/** Text that means something somewhere: names that exist, and names that should open nothing. */
const TELLING = [
  'Office',
  '../../etc/passwd',
  '..\\..\\windows\\system.ini',
  'file:///etc/passwd',
  '$(touch gone)',
  "'; rm -rf ~",
  'C:stream:$DATA',
  '__proto__',
  '\0',
  '\ud800',
  '京A·12345',
  '2026-11-27T08:30:00.000Z',
  '2026-11-27',
  '{"seq":1}',
  '',
]

const PICTURES: readonly Uint8Array[] = [
  Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1),
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
]
const bytes = fc.oneof(fc.constantFrom(...PICTURES), fc.uint8Array({ maxLength: 64 }))

/**
 * Values that a schema takes, made from what the schema says of itself, so that a call that is new
 * in the contract is fuzzed without anybody thinking of it. Rules that cannot be read from outside
 * (a custom check) are met by luck only.
 */
export function arbitraryOfSchema(schema: GenericSchema): fc.Arbitrary<unknown> {
  return arbitraryOf(schema as unknown as Described)
}

const asSchema = (schema: Described): GenericSchema => schema as unknown as GenericSchema

function arbitraryOf(schema: Described): fc.Arbitrary<unknown> {
  const actions = schema.pipe?.slice(1) ?? []
  const first = schema.pipe?.[0] ?? schema
  // What a check of its own wants to see cannot be read: known texts are tried for it.
  if (first.type === 'string' && actions.some(({ type }) => type === 'check')) {
    const taken = TELLING.filter((text) => v.safeParse(asSchema(schema), text).success)
    if (taken.length > 0) return fc.constantFrom(...taken)
  }
  // A pipe may go on with a second schema, which narrows what the first one took.
  const narrower = actions.filter(({ kind }) => kind === 'schema').at(-1)
  if (narrower !== undefined) return arbitraryOf(narrower)
  return ofType(first, actions)
}

const requirementOf = (actions: readonly Described[], type: string): unknown =>
  actions.find((action) => action.type === type)?.requirement
const limitOf = (actions: readonly Described[], type: string, usual: number): number => {
  const requirement = requirementOf(actions, type)
  return typeof requirement === 'number' ? requirement : usual
}

function textOf(actions: readonly Described[]): fc.Arbitrary<unknown> {
  const edge = (type: string): string => {
    const requirement = requirementOf(actions, type)
    return typeof requirement === 'string' ? requirement : ''
  }
  const [begin, part, end] = [edge('starts_with'), edge('includes'), edge('ends_with')]
  return bodyOf(actions).map((body) => `${begin}${body}${part}${end}`)
}

function bodyOf(actions: readonly Described[]): fc.Arbitrary<string> {
  const pattern = requirementOf(actions, 'regex')
  if (actions.some(({ type }) => type === 'ipv4')) {
    return fc.oneof(fc.constant('127.0.0.1'), fc.ipV4())
  }
  if (pattern instanceof RegExp) {
    return fc.stringMatching(new RegExp(pattern.source, pattern.flags.replaceAll(/[gi]/g, '')))
  }
  if (actions.some(({ type }) => type === 'url')) return fc.webUrl()
  const exact = requirementOf(actions, 'length')
  const minLength = typeof exact === 'number' ? exact : limitOf(actions, 'min_length', 0)
  const maxLength = typeof exact === 'number' ? exact : limitOf(actions, 'max_length', 5000)
  const any = fc.string({
    unit: 'binary',
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, minLength + 40)),
  })
  const telling = TELLING.filter((text) => text.length >= minLength && text.length <= maxLength)
  const longest = fc.constant('长'.repeat(Math.min(maxLength, 20_000)))
  return fc.oneof(
    { weight: 4, arbitrary: any },
    ...(telling.length === 0 ? [] : [{ weight: 2, arbitrary: fc.constantFrom(...telling) }]),
    { weight: 1, arbitrary: longest },
  )
}

function numberOf(actions: readonly Described[]): fc.Arbitrary<unknown> {
  const min = limitOf(actions, 'min_value', Number.MIN_SAFE_INTEGER)
  const max = limitOf(actions, 'max_value', Number.MAX_SAFE_INTEGER)
  const isWhole = actions.some(({ type }) => type === 'integer' || type === 'safe_integer')
  if (!isWhole) return fc.double({ min, max, noNaN: true })
  // Counts begin at the bottom: what is asked for is then sometimes there.
  const any = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeInteger())
  const span = max - min + 1
  return any.map((drawn) =>
    Number.isSafeInteger(span) ? min + (((drawn % span) + span) % span) : Math.max(min, drawn),
  )
}

function listOf(schema: Described, actions: readonly Described[]): fc.Arbitrary<unknown> {
  const exact = requirementOf(actions, 'length')
  const minLength = typeof exact === 'number' ? exact : limitOf(actions, 'min_length', 0)
  const most = typeof exact === 'number' ? exact : limitOf(actions, 'max_length', 1000)
  const maxLength = Math.max(minLength, Math.min(most, minLength + 4))
  return fc.array(arbitraryOf(required(schema.item)), { minLength, maxLength })
}

function objectOf(entries: Readonly<Record<string, Described>>): fc.Arbitrary<unknown> {
  const names = Object.keys(entries)
  const isLeftOut = (name: string) => /optional|nullish/.test(entries[name]?.type ?? '')
  return fc.record(
    Object.fromEntries(names.map((name) => [name, arbitraryOf(required(entries[name]))])),
    { requiredKeys: names.filter((name) => !isLeftOut(name)) },
  )
}

function ofType(schema: Described, actions: readonly Described[]): fc.Arbitrary<unknown> {
  const inner = () => arbitraryOf(required(schema.wrapped))
  const schemas = () => (schema.options ?? []).map((option) => arbitraryOf(option as Described))
  switch (schema.type) {
    case 'string':
      return textOf(actions)
    case 'number':
      return numberOf(actions)
    case 'boolean':
      return fc.boolean()
    case 'bigint':
      return fc.bigInt()
    case 'date':
      return fc.date()
    case 'undefined':
    case 'void':
      return fc.constant(undefined)
    case 'null':
      return fc.constant(null)
    case 'literal':
      return fc.constant(schema.literal)
    case 'picklist':
    case 'enum':
      return fc.constantFrom(...(schema.options ?? []))
    case 'array':
      return listOf(schema, actions)
    case 'tuple':
    case 'strict_tuple':
      return fc.tuple(...(schema.items ?? []).map(arbitraryOf))
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return objectOf(schema.entries ?? {})
    case 'record':
      return fc.dictionary(
        arbitraryOf(required(schema.key)).map(String),
        arbitraryOf(required(schema.value)),
        { maxKeys: 4 },
      )
    case 'union':
    case 'variant':
      return fc.oneof(...schemas())
    case 'optional':
    case 'exact_optional':
    case 'undefinedable':
    case 'nullish':
      return fc.oneof(
        { weight: 3, arbitrary: inner() },
        { arbitrary: fc.constant(undefined), weight: 1 },
      )
    case 'nullable':
      return fc.oneof(
        { weight: 3, arbitrary: inner() },
        { arbitrary: fc.constant(null), weight: 1 },
      )
    case 'lazy':
      return arbitraryOf(required(schema.getter?.(undefined)))
    case 'instance':
      if (schema.class === Uint8Array) return bytes
      break
    case 'unknown':
    case 'any':
      return fc.anything()
  }
  throw new Error(`the fuzzing does not know the schema "${schema.type}" yet: teach it here`)
}

function required(schema: Described | undefined): Described {
  if (schema === undefined) throw new Error('a schema does not say what it holds')
  return schema
}
