import type { House } from '#electron/app/house.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { fail } from '#shared/kernel/result.ts'
import type { Handlers } from './handlers.ts'

type DeskHandlers = Handlers<typeof deskDoor>
type SnapshotCall = Extract<keyof DeskHandlers, `snapshots.${string}`>

/** What the desk may ask of the snapshots. */
export function snapshotHandlers({ snapshots }: House): Pick<DeskHandlers, SnapshotCall> {
  return {
    'snapshots.begin': ({ header }) => snapshots.begin(header),
    'snapshots.write': ({ ticket, text }) => snapshots.write(ticket, text),
    'snapshots.finish': ({ ticket, toSeq }) => snapshots.finish(ticket, toSeq),
    'snapshots.drop': async ({ ticket }) => {
      await snapshots.drop(ticket)
      return null
    },
    'snapshots.list': () => snapshots.list(),
    'snapshots.open': async ({ id, place }) =>
      place === 'here' ? snapshots.open(id) : fail('snapshot.gone'),
    'snapshots.next': ({ ticket }) => snapshots.next(ticket),
  }
}
