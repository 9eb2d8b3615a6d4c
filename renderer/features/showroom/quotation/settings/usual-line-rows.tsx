import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import {
  QUOTATION_LINE_KINDS,
  type QuotationLine,
} from '#shared/domain/sales/quotation/quotation.ts'
import { ZERO } from '#shared/kernel/money.ts'
import styles from './quoting-card.module.css'

interface UsualLineRowsProps {
  readonly lines: readonly QuotationLine[]
  readonly onChange: (lines: readonly QuotationLine[]) => void
}

const NEW_LINE: QuotationLine = { kind: 'option', name: '', price: ZERO, cost: ZERO }

/** Lines that stand on most quotations: chosen by name, they bring kind, price and cost. */
export const UsualLineRows = ({ lines, onChange }: UsualLineRowsProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  return (
    <>
      <h3>
        {say('quotation.settings.usual')}
        <Button data-testid="usual-add" onClick={() => onChange([...lines, NEW_LINE])} size="small">
          {say('quotation.settings.usual.add')}
        </Button>
      </h3>
      <div className={styles.rows}>
        {lines.map((line, index) => {
          const set = (change: Partial<QuotationLine>): void =>
            onChange(lines.with(index, { ...line, ...change }))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are typed
            <div className={`${styles.row} ${styles.line}`} key={index}>
              <SelectField
                label={say('quotation.lines.kind')}
                name={`usual-kind-${index}`}
                onChange={(kind) => set({ kind: kind ?? line.kind })}
                options={QUOTATION_LINE_KINDS.map((value) => ({
                  value,
                  label: say(`quotation.kind.${value}`),
                }))}
                value={line.kind}
              />
              <TextField
                label={say('quotation.lines.name')}
                maxLength={60}
                name={`usual-name-${index}`}
                onChange={(name) => set({ name })}
                value={line.name}
              />
              <MoneyField
                currency={currency}
                label={say('quotation.lines.price')}
                name={`usual-price-${index}`}
                onChange={(price) => set({ price: price ?? ZERO })}
                value={line.price}
              />
              <MoneyField
                currency={currency}
                label={say('quotation.lines.cost')}
                name={`usual-cost-${index}`}
                onChange={(cost) => set({ cost: cost ?? ZERO })}
                value={line.cost}
              />
              <Button
                aria-label={say('quotation.settings.remove', { name: line.name })}
                look="quiet"
                onClick={() => onChange(lines.filter((_each, at) => at !== index))}
                size="small"
              >
                ✕
              </Button>
            </div>
          )
        })}
      </div>
    </>
  )
}
