import { useEffect } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { listPins, listStaff } from '#renderer/db/repositories/shop.ts'
import { howToSignIn } from '#shared/domain/staff/desk-access.ts'
import { deskLock, useIsLocked } from './desk-lock.ts'
import type { WhoWorksHere } from './use-who-works-here.ts'

/**
 * Whether the desk is locked. It begins so when whoever was signed in last has to prove who they
 * are; undefined until that is known, and nothing of the records may be drawn before.
 */
export function useBeginLocked(
  db: QiantaiDatabase | undefined,
  who: WhoWorksHere,
): boolean | undefined {
  const isLocked = useIsLocked()
  const isAsking = isLocked === undefined && db !== undefined
  useEffect(() => {
    if (!isAsking || who === undefined) return
    // A shop that was just set up begins open.
    if (who === 'nobody') return deskLock.begin(false)
    const { staff, shop } = who
    void Promise.all([listStaff(db), listPins(db)]).then(([everybody, pins]) => {
      const how = howToSignIn(staff, { access: shop.deskAccess, everybody, pins })
      deskLock.begin(how !== 'freely')
    })
  }, [db, who, isAsking])
  return isLocked
}
