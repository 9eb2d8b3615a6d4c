import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { LineColumn } from './line-table.ts'

/** Item, kind, hours or quantity, price, amount, sum of the job, the customer's answer. */
export function jobColumns(locale: DocumentLocale): readonly LineColumn[] {
  return [
    { width: '*' },
    { width: locale === 'en' ? 52 : 38, isWhole: true },
    { width: 42, alignment: 'right' },
    { width: 44, alignment: 'right' },
    { width: 47, alignment: 'right' },
    { width: 49, alignment: 'right' },
    { width: 56 },
  ]
}
