import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { Intake } from '#shared/domain/visit/intake.ts'
import type { Say } from '#shared/i18n/words.ts'
import styles from './side-cards.module.css'

/** What the customer answered, as label and words, in the order in which it was asked. */
const listAnswers = (say: Say, { fault, belongings }: Intake): [string, string][] => {
  const answers: [string, string | undefined][] = [
    [say('visit.fault.since'), fault.since],
    [say('visit.fault.frequency'), fault.frequency && say(`trade.frequency.${fault.frequency}`)],
    [say('visit.fault.engine'), fault.engine && say(`trade.engine.${fault.engine}`)],
    [say('visit.fault.speed'), fault.speed && say(`trade.speed.${fault.speed}`)],
    [say('visit.fault.load'), fault.load && say(`trade.load.${fault.load}`)],
    [say('visit.fault.road'), fault.road && say(`trade.road.${fault.road}`)],
    [say('visit.fault.lastService'), fault.lastService],
    [say('visit.fault.addedEquipment'), fault.addedEquipment],
    [say('visit.belongings'), belongings.join(say('trade.comma'))],
  ]
  return answers.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
}

/** The customer's own words, and what was asked about them. */
export const StatementCard = ({ intake }: { readonly intake: Intake }): ReactNode => {
  const say = useSay()
  const answers = listAnswers(say, intake)
  return (
    <Card testId="statement" title={say('visit.statement')}>
      <p className={styles.statement}>{say('visit.quote', { text: intake.statement })}</p>
      {answers.length === 0 ? null : (
        <dl className={styles.answers}>
          {answers.map(([word, answer]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}
