import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { isComposing } from '#renderer/ui/use-keys.ts'
import {
  QUOTATION_LINE_KINDS,
  type QuotationLine,
} from '#shared/domain/sales/quotation/quotation.ts'
import { ZERO } from '#shared/kernel/money.ts'
import styles from './line-table.module.css'

interface LineRowProps {
  readonly line: QuotationLine
  readonly index: number
  readonly isCostShown: boolean
  readonly usualId: string
  readonly onChange: (line: QuotationLine) => void
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
  /** Enter in the last field of the last row. */
  readonly onEnd: (() => void) | undefined
}

/** One line: kind, name, what it is worth, what it costs the shop. Ctrl+Delete removes it. */
export const LineRow = (props: LineRowProps): ReactNode => {
  const { line, index, isCostShown, usualId, onChange, onRename, onRemove, onEnd } = props
  const say = useSay()
  const { shop } = useSession()
  const label = (column: string): string =>
    say('quotation.lines.cell', { line: String(index + 1), column })
  const hear = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.ctrlKey && event.key === 'Delete') onRemove()
    else if (event.key === 'Enter' && !event.ctrlKey && isLast(event) && onEnd !== undefined) {
      // An empty last line asks for no further one.
      if (line.name === '' && line.price === 0) return
      onEnd()
    } else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div className={styles.row} data-kind={line.kind} data-row={index} onKeyDown={hear}>
      <div data-column="kind">
        <SelectField
          label={label(say('quotation.lines.kind'))}
          name={`line-kind-${index}`}
          onChange={(kind) => onChange({ ...line, kind: kind ?? line.kind })}
          options={QUOTATION_LINE_KINDS.map((value) => ({
            value,
            label: say(`quotation.kind.${value}`),
          }))}
          value={line.kind}
        />
      </div>
      <div data-column="name">
        <TextField
          label={label(say('quotation.lines.name'))}
          list={usualId}
          maxLength={60}
          name={`line-name-${index}`}
          onChange={onRename}
          value={line.name}
        />
      </div>
      <div data-column="price">
        <MoneyField
          currency={shop.currency}
          label={label(say('quotation.lines.price'))}
          name={`line-price-${index}`}
          onChange={(price) => onChange({ ...line, price: price ?? ZERO })}
          value={line.price}
        />
      </div>
      {isCostShown ? (
        <div data-column="cost">
          <MoneyField
            currency={shop.currency}
            label={label(say('quotation.lines.cost'))}
            name={`line-cost-${index}`}
            onChange={(cost) => onChange({ ...line, cost: cost ?? ZERO })}
            value={line.cost}
          />
        </div>
      ) : null}
      <Button
        aria-label={say('quotation.lines.remove', { line: String(index + 1) })}
        look="quiet"
        onClick={onRemove}
        size="small"
        tabIndex={-1}
        title={`${say('quotation.lines.remove', { line: String(index + 1) })} (Ctrl Delete)`}
      >
        ✕
      </Button>
    </div>
  )
}

const isLast = (event: KeyboardEvent<HTMLDivElement>): boolean =>
  [...event.currentTarget.querySelectorAll('input')].at(-1) === event.target
