import { useMemo } from 'react'
import { listRecordNames } from '#renderer/db/repositories/record-names.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { listNamedIds } from '#shared/domain/audit/list-named-ids.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { Wording } from './say-change.ts'

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** What the values of some entries are told with: the names behind their ids as they are now. */
export function useWording(entries: readonly JournalEntry[] | undefined): Wording {
  const told = useMemo(
    () => (entries ?? []).map(({ actor, allowedBy, changes }) => [actor, allowedBy, changes]),
    [entries],
  )
  return useWordingOf(told)
}

/** The same for any values that hold ids; they must be the same object as long as they say the same. */
export function useWordingOf(told: unknown): Wording {
  const say = useSay()
  const { shop } = useSession()
  const ids = useMemo(() => [...listNamedIds(told)].sort(), [told])
  const names = useLive((db) => listRecordNames(db, ids), [ids.join()]) ?? NO_NAMES
  return useMemo(
    () => ({ say, names, currency: shop.currency, offsetMinutes: shop.offsetMinutes }),
    [say, names, shop.currency, shop.offsetMinutes],
  )
}
