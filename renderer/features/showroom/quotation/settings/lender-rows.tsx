import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RateField } from '#renderer/ui/rate-field.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import type { LenderOffer } from '#shared/domain/sales/quotation/quoting-rules.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import styles from './quoting-card.module.css'

interface LenderRowsProps {
  readonly lenders: readonly LenderOffer[]
  readonly onChange: (lenders: readonly LenderOffer[]) => void
}

const METHODS = ['equal-instalment', 'equal-principal'] as const

const NEW_LENDER: LenderOffer = {
  name: '',
  method: 'equal-instalment',
  yearlyRate: basisPoints(0),
  months: 36,
  leastDown: basisPoints(2000),
  fee: ZERO,
}

/** Who lends for cars here, and on which terms a quotation begins. */
export const LenderRows = ({ lenders, onChange }: LenderRowsProps): ReactNode => {
  const say = useSay()
  return (
    <>
      <h3>
        {say('quotation.settings.lenders')}
        <Button
          data-testid="lender-add"
          onClick={() => onChange([...lenders, NEW_LENDER])}
          size="small"
        >
          {say('quotation.settings.lender.add')}
        </Button>
      </h3>
      <div className={styles.rows}>
        {lenders.map((lender, index) => {
          const set = (change: Partial<LenderOffer>): void =>
            onChange(lenders.with(index, { ...lender, ...change }))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are typed
            <div className={`${styles.row} ${styles.lender}`} key={index}>
              <TextField
                label={say('quotation.lender.name')}
                maxLength={40}
                name={`lender-name-${index}`}
                onChange={(name) => set({ name })}
                value={lender.name}
              />
              <SelectField
                label={say('quotation.method')}
                name={`lender-method-${index}`}
                onChange={(method) => set({ method: method ?? lender.method })}
                options={METHODS.map((value) => ({
                  value,
                  label: say(`quotation.method.${value}`),
                }))}
                value={lender.method}
              />
              <RateField
                label={say('quotation.yearlyRate')}
                name={`lender-rate-${index}`}
                onChange={(yearlyRate) => set({ yearlyRate: yearlyRate ?? basisPoints(0) })}
                value={lender.yearlyRate}
              />
              <WholeField
                label={say('quotation.months')}
                most={999}
                name={`lender-months-${index}`}
                onChange={(months) => set({ months: months ?? 0 })}
                value={lender.months}
              />
              <RateField
                label={say('quotation.settings.lender.least')}
                name={`lender-least-${index}`}
                onChange={(leastDown) => set({ leastDown: leastDown ?? basisPoints(0) })}
                value={lender.leastDown}
              />
              <Button
                aria-label={say('quotation.settings.remove', { name: lender.name })}
                look="quiet"
                onClick={() => onChange(lenders.filter((_each, at) => at !== index))}
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
