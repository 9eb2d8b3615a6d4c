import { useEffect, useState } from 'react'
import { useSession } from '#renderer/session/session.tsx'
import { checkMapping } from '#shared/domain/import/check-mapping.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { type CheckedList, checkList, type MappedList } from '../check-list.ts'

export interface Check {
  /** Undefined while the rows are gone through, and where the columns are not enough. */
  readonly checked: CheckedList | undefined
  /** The share that is gone through, 0 to 1. */
  readonly share: number
}

/** Goes through the rows whenever a column is named anew; what was begun before is given up. */
export function useCheck(list: MappedList | undefined): Check {
  const { db, clock, nextId, shop } = useSession()
  const home = homeOf(shop.currency)
  const [check, setCheck] = useState<Check>({ checked: undefined, share: 0 })
  useEffect(() => {
    setCheck({ checked: undefined, share: 0 })
    if (list === undefined || !checkMapping(list.mapping).ok) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const onProgress = (share: number): void => setCheck({ checked: undefined, share })
    void checkList(list, { db, home, clock, nextId, signal, onProgress }).then((result) => {
      if (result.ok && !signal.aborted) setCheck({ checked: result.value, share: 1 })
    })
    return () => controller.abort()
  }, [list, db, home, clock, nextId])
  return check
}
