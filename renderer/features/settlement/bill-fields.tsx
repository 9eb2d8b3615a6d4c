import type { ReactNode } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { MoneyField, WholeField } from '#renderer/ui/typed-fields.tsx'
import { OLD_PARTS_ANSWERS } from '#shared/domain/settlement/bill.ts'
import { checkDiscount } from '#shared/domain/settlement/check-discount.ts'
import type { BillTotals } from '#shared/domain/settlement/compute-totals.ts'
import { proposeRounding, type RoundingStep } from '#shared/domain/settlement/propose-rounding.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { add, ZERO } from '#shared/kernel/money.ts'
import { DiscountApprovalField } from './discount-approval-field.tsx'
import styles from './settlement-sheet.module.css'
import type { BillPatch } from './use-bill-draft.ts'

interface BillFieldsProps {
  readonly visit: Visit
  readonly totals: BillTotals
  readonly onChange: (patch: BillPatch) => void
  readonly staff: readonly Staff[]
}

const MOST_KM = 9_999_999

/** What the cashier adds beside money: discount, waived change, old parts, odometer. */
export const BillFields = ({ visit, totals, onChange, staff }: BillFieldsProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const { bill, intake, inspections } = visit
  const checked = checkDiscount(bill, totals.gross)
  const problem = checked.ok ? undefined : explain(checked)
  const isRounding = !checked.ok && checked.code === 'bill.rounding-out-of-range'
  const waive = (step: RoundingStep): void =>
    onChange({ rounding: proposeRounding(add(totals.due, bill.rounding), step) })
  const drivenKm = intake.mileageKm + (inspections.at(-1)?.roadTest?.km ?? 0)
  const isTooLow = bill.mileageOutKm !== undefined && bill.mileageOutKm < intake.mileageKm
  return (
    <>
      <div className={styles.pair}>
        <MoneyField
          currency={shop.currency}
          error={problem === undefined || isRounding ? undefined : problem}
          label={say('settlement.discount')}
          name="bill-discount"
          onChange={(discount) => onChange({ discount: discount ?? ZERO })}
          value={bill.discount}
        />
        <MoneyField
          currency={shop.currency}
          error={isRounding ? problem : undefined}
          label={say('settlement.rounding')}
          name="bill-rounding"
          onChange={(rounding) => onChange({ rounding: rounding ?? ZERO })}
          value={bill.rounding}
        />
      </div>
      <div className={styles.quick}>
        <Button data-testid="rounding-whole" onClick={() => waive('whole')} size="small">
          {say('settlement.roundToWhole')}
        </Button>
        <Button data-testid="rounding-tenth" onClick={() => waive('tenth')} size="small">
          {say('settlement.roundToTenth')}
        </Button>
      </div>
      <DiscountApprovalField onChange={onChange} staff={staff} totals={totals} visit={visit} />
      <div className={styles.pair}>
        <WholeField
          error={
            isTooLow
              ? explain({
                  code: 'bill.mileage-less-than-in',
                  detail: { in: intake.mileageKm, out: bill.mileageOutKm ?? 0 },
                })
              : undefined
          }
          hint={say('settlement.mileageIn', { km: intake.mileageKm.toLocaleString('en-US') })}
          label={say('settlement.mileageOut')}
          most={MOST_KM}
          name="bill-mileage-out"
          onChange={(mileageOutKm) => onChange({ mileageOutKm })}
          value={bill.mileageOutKm}
        />
        <div className={styles.beside}>
          <Button
            data-testid="mileage-proposed"
            onClick={() => onChange({ mileageOutKm: drivenKm })}
            size="small"
            title={say('settlement.mileageProposed')}
          >
            {drivenKm.toLocaleString('en-US')} km
          </Button>
        </div>
      </div>
      <Choice
        label={say('settlement.oldParts')}
        name="bill-old-parts"
        onChange={(oldParts) => onChange({ oldParts })}
        options={OLD_PARTS_ANSWERS.map((value) => ({
          value,
          label: say(`settlement.oldParts.${value}`),
        }))}
        value={bill.oldParts}
      />
    </>
  )
}
