import type { LineCell } from '#shared/documents/blocks/line-table.ts'
import type { SalesContractInput } from '#shared/documents/kinds/sales-contract/present.ts'
import { presentSalesContract } from '#shared/documents/kinds/sales-contract/present.ts'
import type { SaleId } from '#shared/domain/sales/sale.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { saleShowIdOf } from '../show-id.ts'

type Section = AgreementView['sections'][number]

/**
 * The contract as the buyer reads it on the display: the same words as on the printed one, for they
 * are taken from it. It stays while the buyer looks at what was just signed; a second name is refused.
 */
export const presentOrderAgreement = (
  saleId: SaleId,
  input: SalesContractInput,
  say: Say,
): AgreementView => {
  const { order, customer, quotation, car, locale, shop } = input
  const data = presentSalesContract(input)
  const ofGrid = (heading: string, grid: typeof data.car): Section => ({
    heading,
    lines: grid.rows.flat().filter(({ value }) => value !== ''),
  })
  const price: Section = {
    heading: data.priceHeading,
    lines: data.lines.lines.map(({ cells }) => {
      const [label = '', remark = '', amount = ''] = cells.map(textOf)
      return { label, value: remark === '' ? amount : `${amount}　${remark}` }
    }),
  }
  const sections = [
    // The names only: numbers of people are nothing for a display that others can see.
    ofGrid(data.partiesHeading, { columns: 2, rows: data.parties.rows.slice(0, 1) }),
    ofGrid(data.carHeading, data.car),
    price,
    {
      heading: data.payHeading,
      lines: data.amounts.map(({ label, amount, inWords }) => ({
        label,
        value: `${amount}　${inWords}`,
      })),
    },
    {
      heading: say('paper.order-note'),
      lines: data.notes.map(({ heading, text }) => ({ label: heading, value: text })),
    },
    {
      heading: data.termsHeading,
      lines: data.terms.map((term, index) => ({ value: `${index + 1}. ${term}` })),
    },
  ].filter(({ lines }) => lines.length > 0)
  return {
    kind: 'agreement',
    showId: saleShowIdOf(saleId, 'order'),
    locale,
    currency: shop.currency,
    plate: '',
    vehicle: car?.name ?? quotation.carName,
    title: `${say('paper.title.sales-contract')} ${order.number}`,
    sections: sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map(({ label, value }: { label?: string; value: string }) =>
        label === undefined ? { value } : { label, value },
      ),
    })),
    person: customer.name,
    consent: say('paper.order-consent'),
  }
}

const textOf = (cell: string | LineCell): string => (typeof cell === 'string' ? cell : cell.text)
