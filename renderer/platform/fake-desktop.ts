import { LARGEST_VIDEO } from '#shared/domain/wall/video.ts'
import type { AnswerOf, ArgumentOf, PayloadOf } from '#shared/ipc/call.ts'
import { type deskDoor, LARGEST_PHOTO } from '#shared/ipc/contract.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Desktop } from './desktop.ts'
import { fakeExports } from './fake-exports.ts'
import { hashOf } from './fake-hash.ts'
import { fakeJournal } from './fake-journal.ts'
import { fakeNetwork } from './fake-network.ts'
import { fakePins } from './fake-pins.ts'
import { fakeRecovery } from './fake-recovery.ts'
import { fakeSnapshots } from './fake-snapshots.ts'
import {
  type FakeState,
  fakeCounterStatus,
  fakeScreensStatus,
  freshFakeState,
} from './fake-state.ts'
import { fakeUpdates } from './fake-updates.ts'

type Calls = (typeof deskDoor)['calls']
type Messages = (typeof deskDoor)['messages']
type Handlers = {
  [N in keyof Calls]: (
    argument: ArgumentOf<Calls[N]>,
  ) => AnswerOf<Calls[N]> | Promise<AnswerOf<Calls[N]>>
}

export interface FakeDesktop extends Desktop {
  readonly state: FakeState
  /** Every call in order, with its argument. */
  readonly calls: readonly { readonly name: keyof Calls; readonly argument: unknown }[]
  /** Answers one call otherwise from now on: a full disk, a printer that is gone. */
  replace<N extends keyof Calls>(name: N, handler: Handlers[N]): void
  /** What the main process would send. */
  emit<N extends keyof Messages>(name: N, payload: PayloadOf<Messages[N]>): void
}

const isImage = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xd8) ||
  (a === 0x89 && b === 0x50) ||
  (a === 0x52 && c === 0x46 && d === 0x46)

/** The desktop in memory, for component tests: the same type, no Electron. */
export function createFakeDesktop(changes: Partial<FakeState> = {}): FakeDesktop {
  const state: FakeState = { ...freshFakeState(), ...changes }
  const calls: { name: keyof Calls; argument: unknown }[] = []
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const emit = (name: string, payload: unknown) => {
    for (const hear of listeners.get(name) ?? []) hear(payload as never)
  }
  const tellCounter = () => {
    const status = fakeCounterStatus(state)
    emit('counter.changed', status)
    return status
  }
  const tellScreens = () => emit('screens.changed', fakeScreensStatus(state))
  const handlers: Handlers = {
    'app.info': () => ({
      version: '0.0.0',
      electron: '0',
      chromium: '0',
      platform: 'other',
      isDemo: true,
    }),
    'app.quit-now': () => {
      state.hasQuit = true
      return null
    },
    'app.still-writing': () => null,
    'app.reopen': () => null,
    'attachments.save': async ({ bytes }) => {
      if (bytes.byteLength > LARGEST_PHOTO) return fail('photo.too-large')
      if (!isImage(bytes)) return fail('photo.not-an-image')
      const hash = await hashOf(bytes)
      state.attachments.set(hash, bytes)
      return ok({ hash, size: bytes.byteLength })
    },
    'attachments.read': ({ hash }) => {
      const bytes = state.attachments.get(hash)
      return bytes === undefined ? fail('photo.not-found') : ok(bytes)
    },
    'videos.save': async ({ bytes }) => {
      if (bytes.byteLength > LARGEST_VIDEO) return fail('video.too-large')
      // An EBML header: enough of a webm for a test.
      if (bytes[0] !== 0x1a || bytes[1] !== 0x45) return fail('video.not-a-video')
      const hash = await hashOf(bytes)
      state.attachments.set(hash, bytes)
      return ok({ hash, size: bytes.byteLength, mime: 'video/webm' })
    },
    'files.save': ({ suggestedName, bytes }) => {
      state.saved.set(suggestedName, bytes)
      return ok({ fileName: suggestedName })
    },
    'printers.list': () => state.printers,
    'printers.print': (printing) => {
      if (state.printers.length === 0) return fail('printer.none')
      const isThere = state.printers.some(({ name }) => name === printing.printer)
      if (!isThere) return fail('printer.gone')
      state.printed.push(printing)
      return ok({ job: `${printing.printer}-${state.printed.length}` })
    },
    'fonts.find': ({ characters }) => ({
      fonts: state.systemFonts,
      missing: Array.from(new Set(characters))
        .filter((character) => !state.systemFonts.some(({ covers }) => covers.includes(character)))
        .join(''),
    }),
    'counter.show': (view) => {
      const { counter } = state
      const place = counter.shown.findIndex(({ showId }) => showId === view.showId)
      if (place >= 0) counter.shown[place] = view
      else if (counter.shown.length > 5) return fail('counter.queue-full', { limit: 5 })
      else counter.shown.push(view)
      counter.isOpen = true
      return ok(tellCounter())
    },
    'counter.clear': ({ showId }) => {
      const { counter } = state
      const kept = counter.shown.filter((view) => showId !== undefined && view.showId !== showId)
      counter.shown.splice(0, counter.shown.length, ...kept)
      return tellCounter()
    },
    'counter.idle': (view) => {
      state.counter.idle = view
      return null
    },
    'counter.status': () => fakeCounterStatus(state),
    'lounge.update': (view) => {
      state.lounge = view
      return null
    },
    'wall.update': (view) => {
      state.wall = view
      return null
    },
    'screens.status': () => fakeScreensStatus(state),
    'screens.identify': () => null,
    'screens.set-pin': ({ pin }) => {
      state.pin = pin ?? undefined
      tellScreens()
      return null
    },
    'screens.clear-after': ({ seconds }) => {
      state.clearAfterSeconds = seconds
      tellScreens()
      return null
    },
    'screens.open': ({ screen, displayId }) => {
      const display = state.displays.find(({ id }) => id === displayId)
      if (displayId !== null && display === undefined) return fail('screens.no-display')
      const other = [...state.screens].find(([kind, id]) => id === displayId && kind !== screen)
      if (other !== undefined && display?.isPrimary === false) return fail('screens.display-taken')
      if (displayId === null) state.screens.delete(screen)
      else state.screens.set(screen, displayId)
      if (screen === 'counter') {
        state.counter.isOpen = displayId !== null
        tellCounter()
      }
      tellScreens()
      return ok(null)
    },
    ...fakeNetwork(state, emit),
    ...fakeJournal(state),
    ...fakeRecovery(state),
    ...fakeExports(state),
    ...fakeSnapshots(state, emit),
    ...fakePins(),
    ...fakeUpdates(state, emit),
    'log.write': ({ level, text }) => {
      state.log.push(`${level} ${text}`)
      return null
    },
  }
  return {
    state,
    calls,
    emit,
    replace(name, handler) {
      handlers[name] = handler
    },
    async call(name, argument) {
      calls.push({ name, argument })
      return handlers[name](argument)
    },
    listen(name, hear) {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(hear))
      return () => heard.delete(hear)
    },
  }
}
