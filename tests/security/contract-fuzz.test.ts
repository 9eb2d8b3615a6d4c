import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseLaunch } from '#electron/app/command-line.ts'
import { createHouse, type House } from '#electron/app/house.ts'
import { openDesk } from '#electron/app/open-desk.ts'
import { contract, type WindowKind } from '#shared/ipc/contract.ts'
import { arbitraryOfSchema } from './support/arbitrary-of-schema.ts'
import { desktop, type FakeContents } from './support/fake-electron.ts'
import { hostileValue, spoiled } from './support/hostile-values.ts'
import { SENDERS, type Sender } from './support/senders.ts'
import { tell } from './support/tell.ts'
import { type WriteWatch, watchWrites } from './support/watch-writes.ts'

vi.mock('electron', () => import('./support/fake-electron.ts'))
vi.mock('#electron/services/log.ts', () => ({
  openLog: () => undefined,
  writeLog: (level: string, text: string, cause?: unknown) => logged.push({ level, text, cause }),
}))
// A printer that takes everything and prints nothing; a system without further fonts.
vi.mock('#electron/services/printing/system-printing.ts', () => ({
  systemPrinting: {
    list: async () => [{ name: 'Office', isDefault: true }],
    spool: async () => 'Office-1',
  },
}))
vi.mock('#electron/services/system-fonts/list-with-fontconfig.ts', () => ({
  listWithFontconfig: async () => [],
}))
const { logged } = vi.hoisted(() => ({
  logged: [] as { level: string; text: string; cause?: unknown }[],
}))

const MESSAGES = 10_000
/** Longer than any handler may take, an hour of scrypt included. */
const PATIENCE_MS = 10_000
const AREA = 'IPC: the contract under fuzzing'

interface FuzzedCall {
  readonly kind: WindowKind
  readonly name: string
  readonly schema: v.GenericSchema
}
const calls: readonly FuzzedCall[] = Object.entries(contract).flatMap(([kind, door]) =>
  Object.entries(door.calls).map(([name, { argument }]) => ({
    kind: kind as WindowKind,
    name,
    schema: argument as v.GenericSchema,
  })),
)
const runsOf = (at: number): number =>
  Math.floor(MESSAGES / calls.length) + (at < MESSAGES % calls.length ? 1 : 0)

const counts = { sent: 0, strangers: 0, strangersRefused: 0, malformed: 0, malformedRefused: 0 }
const ran = new Map<string, number>()
const unhandled: unknown[] = []
const onUnhandled = (reason: unknown) => void unhandled.push(reason)
let root: string
let house: House
let writes: WriteWatch
const before = process.env.TMPDIR

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'qiantai-fuzz-'))
  for (const folder of ['profile', 'documents', 'tmp']) await mkdir(join(root, folder))
  desktop.folder = root
  process.env.TMPDIR = join(root, 'tmp')
  process.on('unhandledRejection', onUnhandled)
  process.on('uncaughtException', onUnhandled)
  house = createHouse(parseLaunch([], {}))
  openDesk(house)
  for (const kind of ['counter', 'lounge', 'wall'] as const) await house.screens.ensureOpen(kind)
  writes = watchWrites()
})

afterAll(async () => {
  writes.stop()
  house.screens.closeAll()
  await house.network.close()
  process.off('unhandledRejection', onUnhandled)
  process.off('uncaughtException', onUnhandled)
  process.env.TMPDIR = before
  await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

/** The window's contents as they stand now: a screen may have been opened anew. */
async function contentsOf(kind: WindowKind): Promise<FakeContents> {
  if (kind !== 'desk') await house.screens.ensureOpen(kind)
  const own = desktop.contents.findLast(({ mainFrame }) => mainFrame.url.includes(`/${kind}/`))
  if (own === undefined) throw new Error(`no ${kind}`)
  return own
}

type Outcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'refused' }

/** Sends a message as a page would: what cannot be cloned never leaves it. */
async function send(call: FuzzedCall, value: unknown, sender: Sender): Promise<Outcome> {
  const contents = await contentsOf(call.kind)
  const handler = contents.handlers.get(call.name)
  if (handler === undefined) throw new Error(`${call.name} has no handler`)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${call.name} did not answer`)), PATIENCE_MS)
  })
  const from = logged.length
  try {
    const answering = Promise.resolve(handler(sender.event(contents), value))
    return { kind: 'answered', answer: await Promise.race([answering, late]) }
  } catch (error) {
    const isRefused = /may not call|breaks the contract|destroyed|disposed/.test(String(error))
    if (isRefused) return { kind: 'refused' }
    const said = logged.slice(from).find(({ text }) => text.includes('broke'))
    throw new Error(`${call.name} broke: ${String(said?.cause ?? error)}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** What every message must keep to, whatever it carries. */
async function judge(call: FuzzedCall, given: unknown, sender: Sender): Promise<void> {
  const value: unknown = structuredClone(given)
  const isWellFormed = v.safeParse(call.schema, value).success
  const outcome = await send(call, value, sender)
  counts.sent += 1
  if (!sender.isOwn) counts.strangers += 1
  else if (!isWellFormed) counts.malformed += 1
  expect(outcome.kind).toBe(sender.isOwn && isWellFormed ? 'answered' : 'refused')
  if (!sender.isOwn) counts.strangersRefused += 1
  else if (!isWellFormed) counts.malformedRefused += 1
  if (outcome.kind === 'answered') {
    const key = `${call.kind} ${call.name}`
    ran.set(key, (ran.get(key) ?? 0) + 1)
    // It reaches the page, and tells it nothing of where files lie.
    expect(JSON.stringify(structuredClone(outcome.answer)) ?? '').not.toContain(root)
  }
  expect({}).not.toHaveProperty('polluted')
  expect(unhandled).toEqual([])
}

it.each(Object.keys(contract) as WindowKind[])(
  'main hears from the %s what its door has, and no more',
  async (kind) => {
    const { handlers } = await contentsOf(kind)
    expect([...handlers.keys()].sort()).toEqual(Object.keys(contract[kind].calls).sort())
  },
)

describe('ten thousand messages through the real handlers on a real profile', () => {
  it.each(
    calls.map((call, at) => ({ ...call, runs: runsOf(at), title: `${call.kind}: ${call.name}` })),
  )(
    '$title',
    async (call) => {
      const valid = arbitraryOfSchema(call.schema)
      const value = fc.oneof(
        { weight: 3, arbitrary: valid },
        { weight: 4, arbitrary: spoiled(valid) },
        { weight: 3, arbitrary: hostileValue },
      )
      const sender = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...SENDERS.filter(({ isOwn }) => isOwn)) },
        { weight: 1, arbitrary: fc.constantFrom(...SENDERS.filter(({ isOwn }) => !isOwn)) },
      )
      await fc.assert(
        fc.asyncProperty(value, sender, (given, from) => judge(call, given, from)),
        { numRuns: call.runs, interruptAfterTimeLimit: 60_000 },
      )
    },
    90_000,
  )

  it('came to every handler with what it may take, and left nothing outside the profile', () => {
    const silent = calls
      .map(({ kind, name }) => `${kind} ${name}`)
      .filter((key) => (ran.get(key) ?? 0) === 0)
    const folders = ['profile', 'documents', 'tmp'].map((folder) => join(root, folder))
    const outside = writes.outside(folders)
    const rows: readonly [string, number, number][] = [
      [
        'messages answered or refused, none lost, none thrown past its handler',
        MESSAGES,
        counts.sent,
      ],
      ['messages of strangers refused', counts.strangers, counts.strangersRefused],
      ['messages against the contract refused', counts.malformed, counts.malformedRefused],
      [
        'calls whose handler ran with arguments made from its schema',
        calls.length,
        calls.length - silent.length,
      ],
      [
        'files written inside the profile or where the dialog said',
        writes.paths.size,
        writes.paths.size - outside.length,
      ],
    ]
    for (const [what, tried, held] of rows) tell('2-ipc', { area: AREA, what, tried, held })
    expect(silent).toEqual([])
    expect(outside).toEqual([])
    expect(writes.programs).toEqual([])
    expect(counts.sent).toBe(MESSAGES)
  })
})
