import type { Saved } from '#renderer/db/unit-of-work.ts'
import {
  type PaperDesk,
  preparePaper,
  writeShowroomPaper,
} from '#renderer/features/papers/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { presentConditionStatement } from '#shared/documents/kinds/condition-statement/present.ts'
import { presentServiceList } from '#shared/documents/kinds/service-list/present.ts'
import { presentWindowSheet } from '#shared/documents/kinds/window-sheet/present.ts'
import type { PaperBase } from '#shared/documents/paper-input.ts'
import type { UsedCarPaperInput } from '#shared/documents/present/present-used-car.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { StockCarId } from '#shared/domain/sales/stock/stock-car.ts'
import { priceOfUsedCar } from '#shared/domain/used-car/used-car-state.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

const PRESENT = {
  'window-sheet': presentWindowSheet,
  'condition-statement': presentConditionStatement,
  'service-list': presentServiceList,
} as const

export type UsedCarPaperKind = keyof typeof PRESENT

/** Issues a paper of a used car from what is on record now. */
export const issueUsedCarPaper = async (
  session: Session,
  id: StockCarId,
  kind: UsedCarPaperKind,
  locale: DocumentLocale,
): Promise<Saved<IssuedPaper, 'used-car.not-appraised'>> => {
  const desk: PaperDesk = await preparePaper(session, locale)
  return session.change(
    `issue-${kind}`,
    async (work): Promise<Result<IssuedPaper, 'used-car.not-appraised'>> => {
      const car = await work.stockCars.get(id)
      const { appraisalId, vehicleId, saleId } = car
      const appraisal =
        appraisalId === undefined ? undefined : await work.appraisals.find(appraisalId)
      if (kind === 'condition-statement' && appraisal === undefined) {
        return fail('used-car.not-appraised', { car: car.name })
      }
      const vehicle = vehicleId === undefined ? undefined : await work.vehicles.find(vehicleId)
      const sale = saleId === undefined ? undefined : await work.sales.find(saleId)
      // Read anew: what the shop has set may have changed since somebody signed in.
      const shop = await work.shop.get()
      const inputOf = (base: PaperBase): UsedCarPaperInput => ({
        ...base,
        shop,
        car,
        ...(appraisal === undefined ? {} : { appraisal }),
        ...(vehicle === undefined ? {} : { vehicle }),
        price: priceOfUsedCar(car, sale),
        on: car.deliveredOn ?? dayOf(desk.at, shop.offsetMinutes),
      })
      return ok(
        await writeShowroomPaper(work, desk, {
          kind,
          belongsTo: id,
          present: (base) => PRESENT[kind](inputOf(base)),
        }),
      )
    },
  )
}
