import type { ShownTotals, ShownWarranty } from '#tests/support/desk/settlement-sheet.ts'
import { shopOfVisit } from './shop-of-visit.ts'
import { askForAnswers } from './steps/ask-for-answers.ts'
import { compareParts } from './steps/compare-parts.ts'
import { inspect } from './steps/inspect.ts'
import { openShop } from './steps/open-shop.ts'
import { orderWork } from './steps/order-work.ts'
import { receiveCar } from './steps/receive-car.ts'
import { settle } from './steps/settle.ts'
import { supplement } from './steps/supplement.ts'
import { writeEstimate } from './steps/write-estimate.ts'
import type { OpenStage, TourStage } from './tour-stage.ts'

/** What the app showed at the end. */
export interface TourOutcome {
  readonly totals: ShownTotals
  readonly warranty: readonly ShownWarranty[]
}

/** One visit, from an empty app to the car leaving, by the screens alone. */
export async function driveVisit(stage: TourStage): Promise<TourOutcome> {
  const { visit, locale, watch } = stage
  const open: OpenStage = { ...stage, file: visit.file, shop: shopOfVisit(visit.file, locale) }
  await watch.time('setup', () => openShop(open))
  await watch.time('reception', () => receiveCar(open))
  await watch.time('estimate', () => writeEstimate(open))
  await watch.time('decision', () => askForAnswers(open))
  await watch.time('order', () => orderWork(open))
  await watch.time('supplement', () => supplement(open))
  await watch.time('comparison', () => compareParts(open))
  await watch.time('inspection', () => inspect(open))
  return watch.time('settlement', () => settle(open))
}
