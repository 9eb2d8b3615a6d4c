import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Work } from '#renderer/db/unit-of-work.ts'
import { EstimateSheet } from '#renderer/features/estimate/estimate-sheet.tsx'
import { createSession, type Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

const OIL: StandardJob = {
  id: 'oil-and-filter',
  group: 'maintenance',
  name: '更换机油及机油滤清器',
  category: 'maintenance-1',
  hours: hours(50),
  parts: [
    {
      name: '全合成机油 5W-40',
      unit: '升',
      quantity: quantity(4200),
      choices: [
        { class: 'original', price: money(8800) },
        { class: 'equivalent', brand: '美孚', price: money(6600) },
      ],
    },
  ],
  searchKeys: ['更换机油及机油滤清器', 'ghjyjjylqq'],
  order: 0,
}

const PADS: StandardJob = {
  ...OIL,
  id: 'front-pads',
  name: '更换前制动摩擦片',
  parts: [],
  searchKeys: ['更换前制动摩擦片', 'ghqzdmcp'],
  order: 1,
}

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <EstimateSheet record={record} />
}

interface OpenOptions {
  /** Who looks at it; the advisor unless said otherwise. */
  readonly staff?: Staff
  /** What else is on record. */
  readonly fill?: (work: Work, visit: Visit) => Promise<void>
}

/** The estimate of 王建国's car, with a price list of two jobs. */
export const openEstimate = async (
  own: Partial<Visit> = {},
  { staff, fill }: OpenOptions = {},
): Promise<{ readonly session: Session; readonly visitId: VisitId }> => {
  let visitId: VisitId | undefined
  const desk = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const visit = someVisit(nextId, vehicle, own)
    visitId = visit.id
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
    await work.standardJobs.put(OIL)
    await work.standardJobs.put(PADS)
    await fill?.(work, visit)
  })
  if (visitId === undefined) throw new Error('no visit was made')
  const session = staff === undefined ? desk : createSession({ ...desk, staff })
  drawAtDesk(session, <Sheet visitId={visitId} />)
  await screen.findByTestId('estimate-totals')
  return { session, visitId }
}

/** What stands under the table, in minor units. */
export const figure = (name: string): number =>
  Number(screen.getByTestId(`estimate-${name}`).dataset.amount)
