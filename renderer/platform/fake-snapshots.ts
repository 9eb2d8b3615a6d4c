import { compareSnapshots } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotBeginning, SnapshotHeader } from '#shared/domain/snapshot/snapshot-line.ts'
import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { FakeState } from './fake-state.ts'

type Calls = (typeof deskDoor)['calls']
type SnapshotCall = Extract<keyof Calls, `snapshots.${string}`>
type Handlers = {
  [N in SnapshotCall]: (
    argument: ArgumentOf<Calls[N]>,
  ) => AnswerOf<Calls[N]> | Promise<AnswerOf<Calls[N]>>
}

const nameOf = ({ takenAt, reason }: SnapshotBeginning, toSeq: number): string =>
  `${takenAt.replace(/[-:.]/g, '')}-${toSeq}-${reason}`

/** Snapshots in memory: written in pieces, listed, and read back in the same pieces. */
export function fakeSnapshots(state: FakeState): Handlers {
  const writing = new Map<string, { header: SnapshotHeader; texts: string[] }>()
  const reading = new Map<string, string[]>()
  let last = 0
  const newTicket = (): string => {
    last += 1
    return String(last).padStart(32, '0')
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
      return ok(info)
    },
    'snapshots.drop': ({ ticket }) => {
      writing.delete(ticket)
      reading.delete(ticket)
      return null
    },
    'snapshots.list': () =>
      [...state.snapshots.values()].map(({ info }) => info).sort(compareSnapshots),
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
  }
}
