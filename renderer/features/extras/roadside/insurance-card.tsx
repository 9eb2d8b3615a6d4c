import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { computeInsuranceDaysLeft } from '#shared/domain/vehicle/insurance-due.ts'
import { dayOf, formatDateTime } from '#shared/kernel/instant.ts'
import type { Result } from '#shared/kernel/result.ts'
import styles from '../extras.module.css'
import { noteFineCheck, saveInsurance } from './commands.ts'

/** When the insurance ends, and whether traffic fines were looked up for the customer. */
export const InsuranceCard = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const { visit, vehicle } = record
  const say = useSay()
  const session = useSession()
  const { shop, clock } = session
  const explain = useExplain(shop.currency)
  const notify = useNotify()
  const [insuredUntil, setUntil] = useState(vehicle.insuredUntil)
  const [insurer, setInsurer] = useState(vehicle.insurer ?? '')
  const [fines, setFines] = useState('')
  const today = dayOf(clock.now(), shop.offsetMinutes)
  const left = computeInsuranceDaysLeft(vehicle.insuredUntil, today)
  const told = async (result: Promise<Result<unknown>>): Promise<boolean> => {
    const saved = await result
    if (saved.ok) notify('ok', say('extras.saved'))
    else notify('bad', explain(saved))
    return saved.ok
  }
  const save = (): void => void told(saveInsurance(session, vehicle.id, { insuredUntil, insurer }))
  const note = async (): Promise<void> => {
    if (fines.trim() === '') return
    if (await told(noteFineCheck(session, visit.id, fines))) setFines('')
  }
  return (
    <Card testId="insurance-card" title={say('extras.insurance')}>
      <div className={styles.body}>
        {left === undefined ? null : (
          <p className={styles.warn} data-days={left} data-testid="insurance-left">
            ▲{' '}
            {left < 0
              ? say('extras.insuranceOver', { days: -left })
              : say('extras.insuranceLeft', { days: left })}
          </p>
        )}
        <div className={styles.pair}>
          <DayField
            label={say('extras.insuredUntil')}
            name="insured-until"
            onChange={setUntil}
            onEnter={save}
            value={insuredUntil}
          />
          <TextField
            label={say('extras.insurer')}
            name="insurer"
            onChange={setInsurer}
            onEnter={save}
            value={insurer}
          />
        </div>
        <div className={styles.acts}>
          <Button data-testid="insurance-save" keys="Enter" onClick={save} size="small">
            {say('extras.save')}
          </Button>
        </div>
        {visit.fineCheck === undefined ? null : (
          <p className={styles.hint} data-testid="fine-check">
            {say('extras.fineNoted', {
              at: formatDateTime(visit.fineCheck.at, shop.offsetMinutes),
              note: visit.fineCheck.note,
            })}
          </p>
        )}
        <TextField
          hint={say('extras.fineHint')}
          label={say('extras.fineCheck')}
          name="fine-note"
          onChange={setFines}
          onEnter={() => void note()}
          value={fines}
        />
        <div className={styles.acts}>
          <Button data-testid="fine-save" keys="Enter" onClick={() => void note()} size="small">
            {say('extras.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
