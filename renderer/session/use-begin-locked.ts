import { useEffect } from 'react'
import { listPins, listStaff } from '#renderer/db/repositories/shop.ts'
import { howToSignIn } from '#shared/domain/staff/desk-access.ts'
import { deskLock, useIsLocked } from './desk-lock.ts'
import { forgetPins } from './forget-pins.ts'
import type { Session } from './session.tsx'

/**
 * Whether the desk is locked. It begins so when whoever was signed in last has to prove who they
 * are; undefined until that is known, and nothing of the records may be drawn before. `forgetsPins`
 * is undefined until it is known how the program was started.
 */
export function useBeginLocked(
  session: Session | undefined,
  forgetsPins: boolean | undefined,
): boolean | undefined {
  const isLocked = useIsLocked()
  const isAsking = isLocked === undefined && forgetsPins !== undefined
  useEffect(() => {
    if (!isAsking || session === undefined) return
    void beginLocked(session, forgetsPins)
  }, [session, forgetsPins, isAsking])
  return isLocked
}

async function beginLocked(session: Session, forgetsPins: boolean): Promise<void> {
  const { db, staff, shop } = session
  if (forgetsPins) await forgetPins(session)
  const [everybody, pins] = await Promise.all([listStaff(db), listPins(db)])
  const how = howToSignIn(staff, { access: shop.deskAccess, everybody, pins })
  deskLock.begin(how !== 'freely')
}
