import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { addDays } from '#shared/kernel/day.ts'
import {
  addMinutes,
  atLocal,
  compareInstants,
  dayOf,
  type Instant,
} from '#shared/kernel/instant.ts'

/** When most cars are fetched: before the shop closes. */
const EVENING = '17:30'
const TWO_HOURS = 120

interface PromiseKeysProps {
  /** Promises are counted from here: the arrival, or now if it is written up later. */
  readonly from: Instant
  readonly onPick: (promisedAt: Instant) => void
  /** Not in an open visit: there Alt and a digit go to a sheet. */
  readonly hasKeys: boolean
}

/** The promises most often made, by a key each. */
export const PromiseKeys = ({ from, onPick, hasKeys }: PromiseKeysProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const day = dayOf(from, shop.offsetMinutes)
  const today = atLocal(day, EVENING, shop.offsetMinutes)
  const tomorrow = atLocal(addDays(day, 1), EVENING, shop.offsetMinutes)
  const later = addMinutes(from, TWO_HOURS)
  const isTooLate = compareInstants(today, from) <= 0
  useKeys({
    'Alt+1': hasKeys ? () => onPick(later) : undefined,
    'Alt+2': hasKeys && !isTooLate ? () => onPick(today) : undefined,
    'Alt+3': hasKeys ? () => onPick(tomorrow) : undefined,
  })
  return (
    <>
      <Button
        data-testid="promise-two-hours"
        keys={hasKeys ? 'Alt+1' : undefined}
        onClick={() => onPick(later)}
        size="small"
        tabIndex={-1}
      >
        {say('intake.promiseTwoHours')}
      </Button>
      <Button
        data-testid="promise-today"
        disabled={isTooLate}
        keys={hasKeys ? 'Alt+2' : undefined}
        onClick={() => onPick(today)}
        size="small"
        tabIndex={-1}
      >
        {say('intake.promiseToday', { time: EVENING })}
      </Button>
      <Button
        data-testid="promise-tomorrow"
        keys={hasKeys ? 'Alt+3' : undefined}
        onClick={() => onPick(tomorrow)}
        size="small"
        tabIndex={-1}
      >
        {say('intake.promiseTomorrow', { time: EVENING })}
      </Button>
    </>
  )
}
