import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { sum } from '#shared/kernel/money.ts'
import type { FieldGrid } from '../../blocks/field-grid.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { AppointmentPaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { createWording } from '../../wording.ts'

/** 预约确认单: when, with what car, for what, and what to think of beforehand. */
export interface AppointmentConfirmationData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  /** Absent when only the customer's words are there. */
  readonly works?: LineTable
  readonly priceNote: string
  readonly hintsHeading: string
  readonly hints: readonly string[]
}

/** Words an appointment as it is agreed now. */
export function presentAppointmentConfirmation(
  input: AppointmentPaperInput,
): AppointmentConfirmationData {
  const { say, dateTime } = createWording(input)
  const { appointment, shop, staffName } = input
  const { at, promisedAt, name, phone, plate, car, wanted, advisorId, pickUp } = appointment
  const home = homeOf(shop.currency)
  return {
    frame: presentFrame('appointment-confirmation', input),
    fields: {
      columns: 3,
      rows: [
        [
          { label: say('paper.confirm-at'), value: dateTime(at), isStrong: true },
          { label: say('paper.confirm-promised'), value: dateTime(promisedAt) },
          { label: say('paper.confirm-advisor'), value: staffName(advisorId) },
        ],
        [
          { label: say('paper.confirm-name'), value: name, isStrong: true },
          { label: say('paper.phone'), value: formatPhone(phone, { home }) },
          { label: say('paper.plate'), value: plate },
        ],
        [
          { label: say('paper.confirm-car'), value: car },
          {
            label: say('paper.confirm-how'),
            value:
              pickUp === undefined
                ? say('paper.confirm-brought')
                : say('paper.confirm-fetched', { address: pickUp.address }),
            span: 2,
          },
        ],
        ...(wanted === ''
          ? []
          : [[{ label: say('paper.confirm-wanted'), value: wanted, span: 3 }]]),
      ],
    },
    ...presentWorks(input),
    priceNote: say('paper.confirm-price-note'),
    hintsHeading: say('paper.confirm-hints'),
    hints: [
      say('paper.confirm-hint-remind'),
      say('paper.confirm-hint-bring'),
      say('paper.confirm-hint-valuables'),
      say('paper.confirm-hint-late'),
      say('paper.confirm-hint-cancel', { phone: shop.phone }),
    ],
  }
}

function presentWorks(input: AppointmentPaperInput): { works?: LineTable } {
  const { say, amount } = createWording(input)
  const { jobs } = input.appointment
  if (jobs.length === 0) return {}
  const amounts = jobs.map(computeJobAmount)
  return {
    works: {
      head: [say('paper.confirm-work'), say('paper.confirm-hours'), say('paper.confirm-price')],
      lines: jobs.map((job) => ({
        cells: [
          job.name,
          job.labour === undefined ? '' : formatHours(job.labour.hours),
          amount(computeJobAmount(job)),
        ],
      })),
      sums: [{ label: say('paper.confirm-sum'), value: amount(sum(amounts)) }],
    },
  }
}
