import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'

/** Names the people of the journal; what the program did by itself has no person. */
export const useStaffNames = (): ((id: StaffId | undefined) => string) => {
  const say = useSay()
  const staff = useLive(listStaff)
  return (id) =>
    staff?.find((person) => person.id === id)?.name ??
    (id === undefined ? say('restore.saves.nobody') : '—')
}
