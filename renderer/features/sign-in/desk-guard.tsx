import type { ReactNode } from 'react'
import { useIsLocked } from '#renderer/session/desk-lock.ts'
import { useSession } from '#renderer/session/session.tsx'
import { OPEN_ACCESS } from '#shared/domain/staff/desk-access.ts'
import { LockPage } from './lock-page.tsx'
import { OverrideDesk } from './override-desk.tsx'
import { useAutoLock } from './use-auto-lock.ts'

/** Stands over the desk: locks it when it is left, and asks whoever may for what others may not. */
export const DeskGuard = (): ReactNode => {
  const { shop } = useSession()
  useAutoLock(shop.deskAccess ?? OPEN_ACCESS)
  return (
    <>
      <OverrideDesk />
      {useIsLocked() === true ? <LockPage /> : null}
    </>
  )
}
