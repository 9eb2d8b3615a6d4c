import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { gradeFindings } from '#shared/domain/used-car/grade-findings.ts'
import { usedOf } from '#shared/domain/used-car/used-stock.ts'
import type { UsedCarPageFacts } from './use-used-car.ts'
import type { UsedCarDialogName } from './used-car-dialogs.tsx'
import styles from './used-car-page.module.css'

interface CarDataCardProps {
  readonly facts: UsedCarPageFacts
  readonly onOpen: ((name: UsedCarDialogName) => void) | undefined
}

/** What is told of the car to whoever wants to buy it: the look at it, and the window sheet. */
export const CarDataCard = ({ facts, onOpen }: CarDataCardProps): ReactNode => {
  const say = useSay()
  const { car, appraisal, vehicle, mileageKm, firstRegisteredOn } = facts
  const { sheet = {} } = usedOf(car)
  const grade = appraisal === undefined ? undefined : gradeFindings(appraisal.findings).grade
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('usedStock.data.vin'), car.vin],
    [say('usedStock.data.engine'), appraisal?.car.engineNumber ?? vehicle?.engineNumber],
    [say('usedStock.data.color'), car.color],
    [say('usedStock.data.registered'), firstRegisteredOn],
    [
      say('usedStock.data.mileage'),
      mileageKm === undefined ? undefined : `${mileageKm.toLocaleString('en-US')} km`,
    ],
    [
      say('usedStock.data.usage'),
      appraisal === undefined ? undefined : say(`appraisal.usage.${appraisal.car.usage}`),
    ],
    [
      say('usedStock.data.grade'),
      grade === undefined ? undefined : say(`usedStock.grade.${grade}`),
    ],
    [say('usedStock.sheet.maker'), sheet.maker],
    [say('usedStock.sheet.builtOn'), sheet.builtOn],
    [say('usedStock.sheet.inspectedUntil'), sheet.inspectedUntil],
    [say('usedStock.sheet.insuredUntil'), sheet.insuredUntil],
    [say('usedStock.sheet.emission'), sheet.emission],
    [say('usedStock.sheet.accidents'), sheet.accidents],
    [say('usedStock.sheet.repairs'), sheet.repairs],
  ]
  return (
    <Card
      aside={
        <>
          {appraisal === undefined ? null : (
            <button
              className={styles.link}
              onClick={() => go({ name: 'appraisal', appraisalId: appraisal.id })}
              type="button"
            >
              {say('usedStock.data.appraisal')}
            </button>
          )}
          {onOpen === undefined ? null : (
            <Button data-testid="edit-sheet" keys="E" onClick={() => onOpen('sheet')} size="small">
              {say('usedStock.sheet.edit')}
            </Button>
          )}
        </>
      }
      title={say('usedStock.data')}
    >
      <dl className={styles.data}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === undefined || value === '' ? say('usedStock.data.unknown') : value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
