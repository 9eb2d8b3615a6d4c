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
    void searchDesk(db, text, MOST_ROWS, () => isLatest).then((hits) => {
      if (isLatest) setAnswer({ text, hits })
    })
    return () => {
      isLatest = false
    }
  }, [db, text])
  return answer
}
