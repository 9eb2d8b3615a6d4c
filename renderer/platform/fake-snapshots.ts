import { compareSnapshots } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotBeginning, SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { SnapshotStatus } from '#shared/ipc/calls/snapshot-calls.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { instantOf } from '#shared/kernel/instant.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { FakeState } from './fake-state.ts'

type Calls = (typeof deskDoor)['calls']
type SnapshotCall = Extract<keyof Calls, `snapshots.${string}` | `second-place.${string}`>
type Handlers = {
  [N in SnapshotCall]: (
    argument: ArgumentOf<Calls[N]>,
  ) => AnswerOf<Calls[N]> | Promise<AnswerOf<Calls[N]>>
}

const nameOf = ({ takenAt, reason }: SnapshotBeginning, toSeq: number): string =>
  `${takenAt.replace(/[-:.]/g, '')}-${toSeq}-${reason}`

/** Snapshots in memory: written in pieces, listed, and read back in the same pieces. */
export function fakeSnapshots(
  state: FakeState,
  emit: (name: string, payload: unknown) => void,
): Handlers {
  const writing = new Map<string, { header: SnapshotHeader; texts: string[] }>()
  const reading = new Map<string, string[]>()
  let last = 0
  const newTicket = (): string => {
    last += 1
    return String(last).padStart(32, '0')
  }
  const newest = () => [...state.snapshots.values()].map(({ info }) => info).sort(compareSnapshots)
  const statusNow = (): SnapshotStatus => {
    const [last] = newest()
    const { secondPlace: second, copyPassword } = state
    return {
      ...(last === undefined ? {} : { last }),
      ...(second === undefined ? {} : { second }),
      hasPassword: copyPassword !== undefined,
    }
  }
  const tell = (): SnapshotStatus => {
    const status = statusNow()
    emit('snapshots.changed', status)
    return status
  }
  /** Copies as fast as can be: everything is there. */
  const copy = (): void => {
    const [last] = newest()
    if (state.secondPlace === undefined || state.secondPlace.state === 'missing') return
    const lastCopy = last && { at: last.takenAt, seq: last.seq }
    state.secondPlace = {
      ...state.secondPlace,
      state: 'idle',
      ...(lastCopy === undefined ? {} : { lastCopy }),
    }
  }
  return {
    'snapshots.begin': ({ header: beginning }) => {
      const ticket = newTicket()
      const header = { kind: 'header', format: 1, appVersion: '0.0.0', ...beginning } as const
      writing.clear()
      writing.set(ticket, { header, texts: [`${JSON.stringify(header)}\n`] })
      return ok({ ticket })
    },
    'snapshots.write': ({ ticket, text }) => {
      const open = writing.get(ticket)
      if (open === undefined) return fail('snapshot.gone')
      open.texts.push(text)
      return ok(null)
    },
    'snapshots.finish': ({ ticket, toSeq }) => {
      const open = writing.get(ticket)
      if (open === undefined) return fail('snapshot.gone')
      writing.delete(ticket)
      const { header, texts } = open
      const { takenAt, reason, schemaVersion } = header
      const info = {
        id: nameOf(header, toSeq),
        takenAt,
        seq: toSeq,
        reason,
        schemaVersion,
        size: texts.reduce((sum, { length }) => sum + length, 0),
        place: 'here',
        isEncrypted: false,
        isForeign: false,
      } as const
      state.snapshots.set(info.id, { info, texts })
      copy()
      tell()
      return ok(info)
    },
    'snapshots.drop': ({ ticket }) => {
      writing.delete(ticket)
      reading.delete(ticket)
      return null
    },
    'snapshots.list': newest,
    'snapshots.open': ({ id, place }) => {
      const kept = state.snapshots.get(id)
      if (kept === undefined || kept.info.place !== place) return fail('snapshot.gone')
      const ticket = newTicket()
      reading.set(ticket, [...kept.texts])
      return ok({ ticket, header: JSON.parse(kept.texts[0] ?? '') as SnapshotHeader })
    },
    'snapshots.next': ({ ticket }) => {
      const texts = reading.get(ticket)
      if (texts === undefined) return fail('snapshot.gone')
      const text = texts.shift() ?? null
      if (text === null) reading.delete(ticket)
      return ok({ text })
    },
    'snapshots.status': statusNow,
    'snapshots.list-elsewhere': () => [],
    'snapshots.bring-back': ({ id }) =>
      state.snapshots.has(id) ? ok({ attachments: 0, damaged: 0 }) : fail('snapshot.gone'),
    'second-place.choose': () => {
      if (state.folderToChoose === undefined) return fail('place.cancelled')
      const chosenAt = instantOf(Date.now())
      state.secondPlace = { name: state.folderToChoose, state: 'idle', chosenAt, isSameDisk: false }
      copy()
      return ok(tell())
    },
    'second-place.remove': () => {
      state.secondPlace = undefined
      return tell()
    },
    'second-place.copy': () => {
      copy()
      return tell()
    },
    'second-place.settle': statusNow,
    'second-place.set-password': ({ password }) => {
      state.copyPassword = password ?? undefined
      return ok(tell())
    },
  }
}
