import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Day } from '#shared/kernel/day.ts'
import { type NotPrepared, prepareDay } from './prepare-day.ts'

const WORDS = {
  'prepare.no-plate': 'appointments.left.noPlate',
  'prepare.in-house': 'appointments.left.inHouse',
  'prepare.booked': 'appointments.left.booked',
} as const satisfies Record<NotPrepared, string>

/** Gets a day's repair orders ready, says how many, and which cars have to be written up by hand. */
export function usePrepareDay(day: Day, onDay: (day: Day) => void): () => void {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const prepare = async (): Promise<void> => {
    const done = await prepareDay(session, day)
    if (!done.ok) {
      notify('bad', explain(done))
      return
    }
    const { prepared, left } = done.value
    if (prepared.length > 0) {
      notify('ok', say('appointments.preparedDay', { day: day.slice(5), count: prepared.length }))
    } else if (left.length === 0) {
      notify('ok', say('appointments.nothingToPrepare', { day: day.slice(5) }))
    }
    for (const { appointment, code } of left) {
      const plate = formatPlate(appointment.plate, { home: homeOf(session.shop.currency) })
      notify('warn', say(WORDS[code], { name: appointment.name, plate }))
    }
    onDay(day)
  }
  return () => void prepare()
}
