import { useObservable } from 'dexie-react-hooks'
import { watchQuery } from '#renderer/db/watch-query.ts'

/**
 * The answer of a query of the records, asked again whenever what it read changes; undefined until
 * the first answer. A query of other `deps` keeps the old answer until its own is there.
 */
export const useQuery = <T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined =>
  useObservable(() => watchQuery(query), [...deps])
