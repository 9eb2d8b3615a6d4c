import { formatAbout } from '#shared/documents/present/format-about.ts'
import { sayReason } from '#shared/documents/present/say-reason.ts'
import { tellNeeds } from '#shared/documents/present/tell-needs.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { pickBest, type SuitedCar } from '#shared/domain/sales/needs/suit-buyer.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { NeedsView } from '#shared/ipc/views/showroom-view.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { lookShowIdOf } from '../show-id.ts'

interface NeedsViewInput {
  readonly saleId: SaleId
  readonly needs: NeedsSheet
  readonly isBeingAsked: boolean
  readonly cars: readonly SuitedCar[]
  readonly locale: DocumentLocale
  readonly currency: Currency
  readonly say: Say
}

const MOST_CARS = 3

/**
 * Needs as the buyer reads them. Neither name nor number stands there, nor the notes in free words:
 * the display stands in the open, and notes were written for the desk.
 */
export const presentNeedsView = ({
  saleId,
  needs,
  isBeingAsked,
  cars,
  locale,
  currency,
  say,
}: NeedsViewInput): NeedsView => {
  const told = tellNeeds(needs, say, currency)
  // While it is being asked, no energy named yet does not mean that any will do.
  const isUnsaid = isBeingAsked && needs.energies.length === 0
  const known = told.known.filter(({ question }) => !(isUnsaid && question === 'energies'))
  return {
    kind: 'needs',
    showId: lookShowIdOf(saleId, 'needs'),
    locale,
    currency,
    plate: '',
    vehicle: '',
    isBeingAsked,
    known: known.map(({ label, value }) => ({ label, value })),
    open: [...told.open],
    cars: (known.length === 0 ? [] : pickBest(cars, MOST_CARS)).map(
      ({ variant, price, isFitting, reasons }) => ({
        name: `${variant.make} ${variant.model}`,
        trim: variant.trim,
        price: formatAbout(price, currency),
        isFitting,
        reasons: reasons.map((reason) => ({
          text: sayReason(say, reason, currency),
          isFor: reason.isFor,
        })),
      }),
    ),
  }
}
