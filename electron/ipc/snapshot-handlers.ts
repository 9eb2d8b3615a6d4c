import type { House } from '#electron/app/house.ts'
import { compareSnapshots } from '#shared/domain/snapshot/snapshot.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Handlers } from './handlers.ts'

type DeskHandlers = Handlers<typeof deskDoor>
type SnapshotCall = Extract<keyof DeskHandlers, `snapshots.${string}` | `second-place.${string}`>

/** What the desk may ask of the snapshots and of their second place. */
export function snapshotHandlers(house: House): Pick<DeskHandlers, SnapshotCall> {
  const { snapshots, secondPlace, snapshotStatus } = house
  return {
    'snapshots.begin': ({ header }) => snapshots.begin(header),
    'snapshots.write': ({ ticket, text }) => snapshots.write(ticket, text),
    'snapshots.finish': ({ ticket, toSeq }) => snapshots.finish(ticket, toSeq),
    'snapshots.drop': async ({ ticket }) => {
      await snapshots.drop(ticket)
      return null
    },
    'snapshots.list': async () => {
      const [here, there] = await Promise.all([snapshots.list(), secondPlace.list()])
      // The sort keeps the order of equals: here before its copy.
      return [...here, ...there].sort(compareSnapshots)
    },
    'snapshots.open': (asked) => snapshots.open(asked),
    'snapshots.next': ({ ticket }) => snapshots.next(ticket),
    'snapshots.status': () => snapshotStatus(),
    'snapshots.list-elsewhere': () => secondPlace.listElsewhere(),
    'snapshots.bring-back': ({ id, password }) => secondPlace.bringBack(id, password),
    'second-place.choose': async () => {
      const { chooseFolder } = await import('#electron/services/second-place/choose-folder.ts')
      const folder = await chooseFolder(house.desk.window)
      if (folder === undefined) return fail('place.cancelled')
      const chosen = await secondPlace.choose(folder)
      return chosen.ok ? ok(await snapshotStatus()) : chosen
    },
    'second-place.remove': async () => {
      await secondPlace.remove()
      return snapshotStatus()
    },
    'second-place.copy': async () => {
      secondPlace.copy()
      return snapshotStatus()
    },
    'second-place.settle': async () => {
      await secondPlace.settled()
      return snapshotStatus()
    },
    'second-place.set-password': async ({ password }) => {
      const set = await secondPlace.setPassword(password)
      return set.ok ? ok(await snapshotStatus()) : set
    },
  }
}
