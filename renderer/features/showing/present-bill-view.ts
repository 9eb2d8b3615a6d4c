import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { listBilledParts } from '#shared/domain/estimate/price-job.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { listWarranties } from '#shared/domain/warranty/list-warranties.ts'
import type { WarrantyTerm } from '#shared/domain/warranty/warranty-term.ts'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { amountInWords, currencyWord } from '#shared/kernel/capital-numerals.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { presentCharge, presentLabour, presentPart } from './present-lines.ts'
import { formatKm, presentHeading, type ViewInput } from './view-words.ts'

/** The bill in the order in which it is explained. Issued figures are shown as issued. */
export const presentBillView = (input: ViewInput, now: Instant): BillView => {
  const { visit, shop, say } = input
  const totals = visit.settlement?.totals ?? computeTotals(visit)
  const payments = visit.settlement?.payments ?? visit.bill.payments
  const { deposits = ZERO } = totals
  const oldParts = visit.settlement?.oldParts ?? visit.bill.oldParts
  const inWords = { locale: visit.locale, currency: shop.currency }
  return {
    kind: 'bill',
    ...presentHeading(input, 'bill'),
    ...(visit.settlement === undefined || input.isRated === true ? {} : { isRatingWanted: true }),
    groups: presentGroups(input, totals),
    discount: totals.discount,
    rounding: totals.rounding,
    due: totals.due,
    inWords: joinWords(currencyWord(inWords), amountInWords(totals.due, inWords), visit.locale),
    payments: [
      // What was paid before counts first.
      ...(deposits === 0 ? [] : [{ method: say('till.depositLine'), amount: deposits }]),
      ...payments.map(({ method, amount }) => ({
        method: say(`trade.payment.${method}`),
        amount,
      })),
    ],
    ...(oldParts === undefined ? {} : { oldParts: say(`trade.oldParts.${oldParts}`) }),
    warranties: listTerms(input, now).map((term) => ({
      name: term.jobName,
      term: sayTerm(input, term),
    })),
  }
}

// Rules for filling in bills want no gap between currency and words in Chinese; English wants one.
const joinWords = (currency: string, words: string, locale: string): string =>
  locale === 'en' ? `${currency} ${words}` : `${currency}${words}`

const presentGroups = (
  input: ViewInput,
  totals: ReturnType<typeof computeTotals>,
): BillView['groups'] => {
  const { visit, say } = input
  const jobs = listApproved(visit)
  return [
    {
      title: say('showing.groupLabour'),
      lines: jobs.flatMap((job) =>
        job.labour === undefined ? [] : [presentLabour(input, job.name, job.labour, job.free)],
      ),
      amount: totals.labour,
    },
    {
      title: say('showing.groupParts'),
      lines: jobs.flatMap((job) => listBilledParts(job).map((part) => presentPart(input, part))),
      amount: totals.parts,
    },
    {
      title: say('showing.groupCharges'),
      lines: visit.charges.map((charge) => presentCharge(input, charge)),
      amount: totals.charges,
    },
  ]
}

const listTerms = ({ visit, vehicle, shop }: ViewInput, now: Instant): readonly WarrantyTerm[] =>
  visit.settlement?.warranties ??
  listWarranties(visit, {
    vehicleKind: vehicle.kind,
    leavesOn: dayOf(now, shop.offsetMinutes),
    leavesAtKm: visit.bill.mileageOutKm ?? visit.intake.mileageKm,
    promise: shop.warrantyPromise,
  })

/** Until when, once the car's day and odometer are settled; before that only how long. */
const sayTerm = (
  { say, visit }: ViewInput,
  { days, km, untilOn, untilKm }: WarrantyTerm,
): string =>
  visit.settlement === undefined
    ? say('showing.warrantyTerm', { days, km: formatKm(km) })
    : say('showing.warrantyUntil', { on: untilOn, untilKm: formatKm(untilKm) })
