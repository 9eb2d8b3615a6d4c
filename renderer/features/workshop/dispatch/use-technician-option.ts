import { useSay } from '#renderer/i18n/words.tsx'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import type { TechnicianLoad } from '../list-workshop.ts'
import type { LoadOption } from './load-choice.tsx'

/** A technician to choose: grade, cars and hours in hand, and what they are on now. */
export function useTechnicianOption(): (load: TechnicianLoad) => LoadOption<StaffId> {
  const say = useSay()
  return ({ of, cars, hours, running }) => ({
    value: of.id,
    name: of.name,
    load: [
      of.grade === undefined ? '' : say(`trade.grade.${of.grade}`),
      say('workshop.load', { cars: cars.length, hours: formatHours(hours) }),
      running === undefined ? '' : say('clock.clockedIn'),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    isBusy: cars.length > 0,
  })
}
