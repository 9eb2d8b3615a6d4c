import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { ImportField } from '#shared/domain/import/import-field.ts'
import type { Verdict } from '#shared/domain/import/judge-row.ts'
import { tidyCell } from '#shared/domain/import/tidy-cell.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { MappedList } from '../check-list.ts'
import { wordVerdict } from '../word-verdict.ts'
import styles from './import-page.module.css'

interface PreviewRowProps {
  readonly list: MappedList
  readonly verdict: Verdict
}

type Shown = Readonly<Record<'name' | 'phone' | 'plate' | 'vin' | 'car', string>>

/** A row as it would be kept; a refused one as it stands in the list. */
export const PreviewRow = ({ list, verdict }: PreviewRowProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const options = { home: homeOf(shop.currency) }
  const shown =
    verdict.kind === 'refused' ? rawCells(list, verdict.line) : readCells(verdict, options)
  const [tone, word] = tagOf(verdict)
  return (
    <tr data-testid="preview-row" data-verdict={verdict.kind}>
      <td className={styles.number}>{verdict.line}</td>
      <td>
        <StatusTag tone={tone}>{say(word)}</StatusTag>
      </td>
      <td className={styles.remark}>{wordVerdict(verdict, say, explain)}</td>
      <td>{shown.name}</td>
      <td>{shown.phone}</td>
      <td>{shown.plate}</td>
      <td>{shown.vin}</td>
      <td>{shown.car}</td>
    </tr>
  )
}

function tagOf(
  verdict: Verdict,
): readonly [Tone, `lists.verdict.${'new' | 'newCar' | 'merged' | 'refused'}`] {
  if (verdict.kind === 'refused') return ['bad', 'lists.verdict.refused']
  if (verdict.kind === 'merged') return ['info', 'lists.verdict.merged']
  return verdict.customer === 'known' ? ['ok', 'lists.verdict.newCar'] : ['ok', 'lists.verdict.new']
}

function readCells(
  { row }: Exclude<Verdict, { kind: 'refused' }>,
  options: { readonly home: 'CN' | 'TW' | 'HK' },
): Shown {
  const { customer, vehicle } = row
  return {
    name: customer.name,
    phone: formatPhone(customer.phone, options),
    plate: vehicle === undefined ? '' : formatPlate(vehicle.plate, options),
    vin: vehicle?.vin ?? '',
    car: vehicle === undefined ? '' : `${vehicle.make} ${vehicle.model}`.trim(),
  }
}

function rawCells({ rows, mapping }: MappedList, line: number): Shown {
  const cell = (field: ImportField): string => {
    const column = mapping.indexOf(field)
    return column < 0 ? '' : tidyCell(rows[line - 1]?.[column] ?? '')
  }
  return {
    name: cell('name'),
    phone: cell('phone'),
    plate: cell('plate'),
    vin: cell('vin'),
    car: `${cell('make')} ${cell('model')}`.trim(),
  }
}
