import { useEffect, useState } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { checkDaily } from './check-daily.ts'

/** The desk is at work before its disk is read through. */
const REST_MS = 20_000

/** Where the journal's files are damaged, known some seconds after the day's first start. */
export function useJournalDamage(): JournalDamage | undefined {
  const { db, clock, shop } = useSession()
  const { offsetMinutes } = shop
  const [damage, setDamage] = useState<JournalDamage>()
  useEffect(() => {
    const timer = setTimeout(() => {
      checkDaily(db, dayOf(clock.now(), offsetMinutes)).then(setDamage, (error: unknown) =>
        desktop.call('log.write', { level: 'warn', text: `journal not read: ${String(error)}` }),
      )
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [db, clock, offsetMinutes])
  return damage
}
