import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { CAR_PAPERS, type CarPaper, FOUR_VALUES } from '#shared/domain/used-car/appraisal.ts'
import type { Day } from '#shared/kernel/day.ts'
import { AnswerRow } from '../../answers/answer-row.tsx'
import type { CarForm } from './car-form.ts'
import styles from './car-sheet.module.css'

/** Papers with an end that the buyer is told. */
const WITH_END: readonly CarPaper[] = [
  'inspection',
  'vehicle-tax',
  'compulsory-insurance',
  'third-party-insurance',
]

interface RightsCardProps {
  readonly form: CarForm
  readonly isDisabled: boolean
  readonly onChange: (changes: Partial<CarForm>) => void
}

/** Papers and rights, four-valued: what nobody looked at is never taken for absent. */
export const RightsCard = ({ form, isDisabled, onChange }: RightsCardProps): ReactNode => {
  const say = useSay()
  const options = FOUR_VALUES.map((value) => ({ value, label: say(`appraisal.four.${value}`) }))
  const until = (paper: CarPaper, day: Day | undefined): void => {
    const { [paper]: _before, ...rest } = form.paperUntil
    onChange({ paperUntil: day === undefined ? rest : { ...rest, [paper]: day } })
  }
  const fillRest = (): void =>
    onChange({
      papers: Object.fromEntries(
        CAR_PAPERS.map((paper) => {
          const before = form.papers[paper]
          return [paper, before === 'not-checked' ? 'present' : before]
        }),
      ) as CarForm['papers'],
    })
  return (
    <Card
      aside={isDisabled ? undefined : say('appraisal.rights.keys')}
      title={say('appraisal.rights')}
    >
      <div className={styles.rights} data-answer-list="">
        <AnswerRow
          isDisabled={isDisabled}
          isReversed
          label={say('appraisal.paper.mortgage')}
          name="right-mortgage"
          onChange={(isMortgaged) => onChange({ isMortgaged })}
          onRest={fillRest}
          options={options}
          value={form.isMortgaged}
        />
        {CAR_PAPERS.map((paper) => (
          <AnswerRow
            isDisabled={isDisabled}
            key={paper}
            label={say(`appraisal.paper.${paper}`)}
            name={`right-${paper}`}
            onChange={(value) => onChange({ papers: { ...form.papers, [paper]: value } })}
            onRest={fillRest}
            options={options}
            value={form.papers[paper]}
          >
            {WITH_END.includes(paper) && form.papers[paper] === 'present' ? (
              <div className={styles.until}>
                <DayField
                  isDisabled={isDisabled}
                  label={say('appraisal.rights.until')}
                  name={`until-${paper}`}
                  onChange={(day) => until(paper, day)}
                  placeholder="2027-06-30"
                  value={form.paperUntil[paper]}
                />
              </div>
            ) : undefined}
          </AnswerRow>
        ))}
      </div>
    </Card>
  )
}
