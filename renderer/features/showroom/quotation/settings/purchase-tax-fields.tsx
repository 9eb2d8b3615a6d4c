import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RateField } from '#renderer/ui/rate-field.tsx'
import { Several } from '#renderer/ui/several.tsx'
import { DayField, MoneyField } from '#renderer/ui/typed-fields.tsx'
import type { PurchaseTaxRule, TaxRelief } from '#shared/domain/sales/price/purchase-tax.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { addDays, addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import styles from './quoting-card.module.css'

interface PurchaseTaxFieldsProps {
  readonly rule: PurchaseTaxRule
  readonly onChange: (rule: PurchaseTaxRule) => void
}

/** The purchase tax and the reliefs of its spans. The law is one button away. */
export const PurchaseTaxFields = ({ rule, onChange }: PurchaseTaxFieldsProps): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const { reliefs } = rule
  const last = reliefs.at(-1)
  const from = last === undefined ? dayOf(clock.now(), shop.offsetMinutes) : addDays(last.until, 1)
  return (
    <>
      <h3>
        {say('quotation.settings.tax')}
        <Button
          data-testid="tax-usual"
          look="quiet"
          onClick={() => onChange(USUAL_PURCHASE_TAX)}
          size="small"
        >
          {say('quotation.settings.tax.usual')}
        </Button>
      </h3>
      <div className={styles.fields}>
        <RateField
          label={say('quotation.settings.tax.rate')}
          name="tax-rate"
          onChange={(rate) => onChange({ ...rule, rate: rate ?? rule.rate })}
          value={rule.rate}
        />
        <RateField
          label={say('quotation.settings.tax.vat')}
          name="tax-vat"
          onChange={(vatRate) => onChange({ ...rule, vatRate: vatRate ?? rule.vatRate })}
          value={rule.vatRate}
        />
      </div>
      <h3>
        {say('quotation.settings.tax.reliefs')}
        <Button
          data-testid="relief-add"
          onClick={() => onChange({ ...rule, reliefs: [...reliefs, newRelief(from)] })}
          size="small"
        >
          {say('quotation.settings.tax.add')}
        </Button>
      </h3>
      {reliefs.map((relief, index) => (
        <ReliefFields
          index={index}
          // biome-ignore lint/suspicious/noArrayIndexKey: a relief has no name of its own
          key={index}
          onChange={(next) => onChange({ ...rule, reliefs: reliefs.with(index, next) })}
          onRemove={() =>
            onChange({ ...rule, reliefs: reliefs.filter((_each, at) => at !== index) })
          }
          relief={relief}
        />
      ))}
      <p className={styles.hint}>{say('quotation.settings.tax.source')}</p>
    </>
  )
}

const newRelief = (from: Day): TaxRelief => ({
  energies: ['battery-electric', 'plug-in-hybrid'],
  from,
  until: addDays(addMonths(from, 12), -1),
  share: basisPoints(5000),
  most: ZERO,
})

interface ReliefFieldsProps {
  readonly relief: TaxRelief
  readonly index: number
  readonly onChange: (relief: TaxRelief) => void
  readonly onRemove: () => void
}

const ReliefFields = ({ relief, index, onChange, onRemove }: ReliefFieldsProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const set = (change: Partial<TaxRelief>): void => onChange({ ...relief, ...change })
  return (
    <div className={styles.block} data-testid={`relief-${index}`}>
      <div className={styles.fields}>
        <DayField
          label={say('quotation.settings.tax.from')}
          name={`relief-from-${index}`}
          onChange={(from) => set({ from: from ?? relief.from })}
          value={relief.from}
        />
        <DayField
          label={say('quotation.settings.tax.until')}
          name={`relief-until-${index}`}
          onChange={(until) => set({ until: until ?? relief.until })}
          value={relief.until}
        />
        <RateField
          label={say('quotation.settings.tax.share')}
          name={`relief-share-${index}`}
          onChange={(share) => set({ share: share ?? basisPoints(0) })}
          value={relief.share}
        />
        <MoneyField
          currency={currency}
          label={say('quotation.settings.tax.most')}
          name={`relief-most-${index}`}
          onChange={(most) => set({ most: most ?? ZERO })}
          value={relief.most}
        />
      </div>
      <Several
        label={say('quotation.settings.tax.energies')}
        name={`relief-energies-${index}`}
        onChange={(energies) => set({ energies })}
        options={ENERGIES.map((value) => ({ value, label: say(`needs.energy.${value}`) }))}
        value={relief.energies}
      />
      <div className={styles.save}>
        <Button look="quiet" onClick={onRemove} size="small">
          {say('quotation.settings.remove', { name: `${relief.from}–${relief.until}` })}
        </Button>
      </div>
    </div>
  )
}
