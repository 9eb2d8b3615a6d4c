import { useEffect, useState } from 'react'
import { type SearchHit, searchDesk } from '#renderer/db/search/search-desk.ts'
import { useOpenSession } from '#renderer/session/session.tsx'

export interface SearchAnswer {
  /** The text these hits answer. */
  readonly text: string
  readonly hits: readonly SearchHit[]
}

/** The hits for what is typed. An answer that a later key overtook is dropped. */
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
    void searchDesk(db, text).then((hits) => {
      if (isLatest) setAnswer({ text, hits })
    })
    return () => {
      isLatest = false
    }
  }, [db, text])
  return answer
}
