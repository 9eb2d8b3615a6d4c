import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { Staff, StaffId } from '#shared/domain/staff/staff.ts'
import { formatTime, type Instant } from '#shared/kernel/instant.ts'

/** Everybody of the shop, as a sheet names them. */
export interface People {
  readonly all: readonly Staff[]
  /** Whether they are read: before that nobody can be clocked in. */
  readonly isRead: boolean
  readonly find: (id: StaffId | undefined) => Staff | undefined
  readonly name: (id: StaffId | undefined) => string
  /** A time of day by the shop's clock. */
  readonly time: (at: Instant) => string
}

/** The people of the shop; nobody while they are being read. */
export function usePeople(): People {
  const { shop } = useSession()
  const read = useLive(listStaff)
  const all = read ?? []
  const find = (id: StaffId | undefined): Staff | undefined => all.find((each) => each.id === id)
  return {
    all,
    isRead: read !== undefined,
    find,
    name: (id) => find(id)?.name ?? '',
    time: (at) => formatTime(at, shop.offsetMinutes),
  }
}
