import { useEffect, useState } from 'react'
import { type SearchHit, searchDesk } from '#renderer/db/search/search-desk.ts'
import { useOpenSession } from '#renderer/session/session.tsx'

export interface SearchAnswer {
  /** The text these hits answer. */
  readonly text: string
  readonly hits: readonly SearchHit[]
}

/** Rows under the box: as many as fit without scrolling. */
const MOST_ROWS = 12

/**
 * How long frequent parts (a make, a surname) are followed once something is found: a list that
 * follows the keys is worth more than its best order, and one more character makes a part rare.
 */
const PATIENCE_MS = 8

/** The hits for what is typed. A search that a later key overtook ends, and its answer is dropped. */
export const useSearch = (text: string): SearchAnswer | undefined => {
  const db = useOpenSession()?.db
  const [answer, setAnswer] = useState<SearchAnswer>()
  useEffect(() => {
    // Typed before the records are open: answered as soon as they are.
    if (text.trim() === '' || db === undefined) {
      setAnswer(undefined)
      return
    }
    let isLatest = true
    const startedAt = performance.now()
    const goesOn = (found: number): boolean =>
      isLatest && (found === 0 || performance.now() - startedAt < PATIENCE_MS)
    void searchDesk(db, text, MOST_ROWS, goesOn).then((hits) => {
      if (isLatest) setAnswer({ text, hits })
    })
    return () => {
      isLatest = false
    }
  }, [db, text])
  return answer
}
