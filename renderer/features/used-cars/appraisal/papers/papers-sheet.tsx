import { type ReactNode, useState } from 'react'
import { FiledPapers, IssueButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { issueAppraisalReport } from './commands.ts'
import styles from './papers-sheet.module.css'

/** The papers of a look: the report, with or without the price, and the contract once it is bought. */
export const PapersSheet = ({ appraisal }: { readonly appraisal: Appraisal }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [isPriced, setPriced] = useState(false)
  return (
    <Card testId="appraisal-papers" title={say('appraisal.papers.title')}>
      <div className={styles.issue}>
        <Choice
          label={say('appraisal.papers.with-price')}
          name="report-priced"
          onChange={(answer) => setPriced(answer === 'yes')}
          options={(['no', 'yes'] as const).map((value) => ({
            value,
            label: say(`appraisal.papers.with-price.${value}`),
          }))}
          value={isPriced ? 'yes' : 'no'}
        />
        <IssueButton
          keys="R"
          kind="appraisal-report"
          onIssue={() => issueAppraisalReport(session, appraisal.id, { isPriced })}
        />
      </div>
      {appraisal.state === 'open' ? (
        <p className={styles.hint}>{say('appraisal.papers.no-contract')}</p>
      ) : null}
      <div className={styles.filed}>
        <FiledPapers of={appraisal.id} />
      </div>
    </Card>
  )
}
