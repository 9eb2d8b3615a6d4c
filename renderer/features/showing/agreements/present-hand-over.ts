import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { type CompleteDraft, completeDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import {
  HAND_OVER_GROUPS,
  listHandOverPoints,
  pointsOfGroup,
} from '#shared/domain/sales/delivery/hand-over.ts'
import { giftsOf } from '#shared/domain/sales/gift/gift.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import { findQuotation } from '#shared/domain/sales/quotation/quote.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { computeSanbaoTerms } from '#shared/domain/sanbao/sanbao-terms.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import type { Day } from '#shared/kernel/day.ts'
import { saleShowIdOf } from '../show-id.ts'
import { formatKm } from '../view-words.ts'

interface HandOverInput {
  readonly sale: Sale
  readonly customer: Customer
  readonly car: StockCar
  readonly variant: CarVariant | undefined
  readonly shop: Shop
  readonly locale: DocumentLocale
  readonly say: Say
  readonly on: Day
}

type Section = AgreementView['sections'][number]

/**
 * The list of a hand-over as the buyer reads it at the car: how the car goes out, what they get and
 * were told, what is still to come, which rights run. Nothing to sign before the car was inspected,
 * nor once it is theirs.
 */
export const presentHandOver = (input: HandOverInput): AgreementView | undefined => {
  const { sale, customer, car, variant, shop, locale, say, on } = input
  if (sale.state !== 'open' || sale.preDelivery === undefined) return undefined
  const draft = completeDraft(sale, { on, shop, variant })
  const sections = [
    presentCar(input, draft),
    ...presentDone(input, draft),
    ...presentGifts(input, draft),
    presentRights(input, draft),
    presentAfter(input, draft),
  ].filter(({ lines }) => lines.length > 0)
  return {
    kind: 'agreement',
    showId: saleShowIdOf(sale.id, 'hand-over'),
    locale,
    currency: shop.currency,
    plate: draft.plate === undefined ? '' : formatPlate(draft.plate),
    vehicle: car.name,
    title: say('paper.title.delivery-list'),
    sections,
    person: customer.name,
    consent: say(
      car.kind === 'used' ? 'paper.delivery-statement-used' : 'paper.delivery-statement',
    ),
  }
}

function presentCar({ car, say, locale }: HandOverInput, draft: CompleteDraft): Section {
  const { fuelEighths, chargePercent, keyCount, mileageKm } = draft
  const level = [
    ...(fuelEighths === undefined ? [] : [`${fuelEighths}/8`]),
    ...(chargePercent === undefined ? [] : [`${chargePercent}%`]),
  ].join(locale === 'en' ? ', ' : '、')
  return {
    heading: say('paper.delivery-car'),
    lines: [
      { label: say('paper.vin'), value: car.vin },
      { label: say('paper.color'), value: car.color },
      { label: say('paper.delivery-mileage'), value: `${formatKm(mileageKm)} km` },
      { label: say('paper.delivery-level'), value: level },
      {
        label: say('paper.delivery-keys'),
        value: keyCount === undefined ? '' : say('paper.delivery-key-count', { count: keyCount }),
      },
    ].filter(({ value }) => value !== ''),
  }
}

function presentDone({ car, say }: HandOverInput, { done }: CompleteDraft): Section[] {
  const applying = listHandOverPoints(car.kind)
  return HAND_OVER_GROUPS.map((group) => ({
    heading: say(`handOver.list.${group}`),
    lines: pointsOfGroup(group)
      .filter((point) => applying.includes(point) && done.includes(point))
      .map((point) => ({ value: `✓ ${say(`handOver.item.${point}`)}` })),
  }))
}

function presentGifts({ sale, say }: HandOverInput, { givenNow = [] }: CompleteDraft): Section[] {
  const { order } = sale
  const quotation = order === undefined ? undefined : findQuotation(sale, order.quotationId)
  const gifts = quotation === undefined ? [] : giftsOf(quotation)
  return [
    {
      heading: say('paper.delivery-gift'),
      lines: gifts.map(({ name }) => ({
        label: name,
        value: say(
          givenNow.includes(name) ? 'paper.delivery-gift-today' : 'paper.delivery-gift-later',
        ),
      })),
    },
  ]
}

const TERMS = ['repair', 'exchange', 'early', 'first'] as const

function presentRights(
  { car, customer, on, say }: HandOverInput,
  { mileageKm }: CompleteDraft,
): Section {
  const heading = say('handOver.rights')
  if (car.kind === 'used') return { heading, lines: [{ value: say('handOver.rights.used') }] }
  if (customer.kind === 'company') {
    return { heading, lines: [{ value: say('handOver.rights.company') }] }
  }
  const terms = computeSanbaoTerms(on, on, mileageKm)
  return {
    heading,
    lines: TERMS.map((term) => {
      const { untilOn, untilKm } = terms[term]
      return {
        label: say(`handOver.rights.${term}`),
        value:
          untilKm === undefined
            ? say('handOver.rights.untilDay', { on: untilOn })
            : say('handOver.rights.until', { on: untilOn, km: formatKm(untilKm) }),
      }
    }),
  }
}

function presentAfter({ say }: HandOverInput, draft: CompleteDraft): Section {
  return {
    heading: say('paper.delivery-after'),
    lines: [
      {
        label: say('paper.delivery-first-service'),
        value: say('handOver.memory.firstService.at', {
          on: draft.firstServiceOn,
          km: formatKm(draft.firstServiceKm),
        }),
      },
    ],
  }
}
