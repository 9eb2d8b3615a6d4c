import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { useSession } from './session.tsx'
import { useQuery } from './use-query.ts'

/**
 * The answer of a query, asked again whenever the records it read change; undefined until the first
 * answer. `deps` are the values the query uses beside the database.
 */
export function useLive<T>(
  query: (db: QiantaiDatabase) => Promise<T>,
  deps: readonly unknown[] = [],
): T | undefined {
  const { db } = useSession()
  return useQuery(() => query(db), [db, ...deps])
}
