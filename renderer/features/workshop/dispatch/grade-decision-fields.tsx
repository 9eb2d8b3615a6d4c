import type { ReactNode } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { canOverrideGrade } from '#shared/domain/workshop/override-grade.ts'
import styles from './load-choice.module.css'
import type { GradeDraft } from './use-grade-decision.ts'

/** The work is too hard for who was chosen: why, and who decides it all the same. */
export const GradeDecisionFields = ({ draft }: { readonly draft: GradeDraft }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const staff = useLive(listStaff)
  if (draft.refusal === undefined) return null
  const deciders = (staff ?? []).filter(canOverrideGrade)
  return (
    <div className={styles.decision} data-testid="grade-decision">
      <p className={styles.warning}>▲ {explain(draft.refusal)}</p>
      <div className={styles.pair}>
        <SelectField
          emptyLabel={say('clock.decideChoose')}
          label={say('clock.decideBy')}
          name="grade-by"
          onChange={(id) => draft.setBy(deciders.find((each) => each.id === id))}
          options={deciders.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.by?.id}
        />
        <TextField
          label={say('clock.decideWhy')}
          maxLength={200}
          name="grade-reason"
          onChange={draft.setReason}
          value={draft.reason}
        />
      </div>
    </div>
  )
}
