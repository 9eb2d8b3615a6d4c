import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { InspectionItem } from '#shared/domain/inspection/final-inspection.ts'
import styles from './inspection-sheet.module.css'

interface VerdictLineProps {
  readonly items: readonly InspectionItem[]
  readonly note: string
  readonly noteProblem: string | undefined
  readonly onNote: (note: string) => void
}

/** What the answers come to so far; a failed item asks for the reason at once. */
export const VerdictLine = ({ items, note, noteProblem, onNote }: VerdictLineProps): ReactNode => {
  const say = useSay()
  const failed = items.filter((item) => item.answer === 'fail').length
  const open = items.filter((item) => item.answer === 'not-checked').length
  const result = failed > 0 ? 'fail' : open > 0 ? 'open' : 'pass'
  return (
    <div className={styles.verdict} data-result={result} data-testid="inspection-result">
      {result === 'fail' ? (
        <>
          <StatusTag tone="bad">{say('inspection.willFail', { count: failed })}</StatusTag>
          <TextField
            error={noteProblem}
            isRequired
            label={say('inspection.note')}
            name="inspection-note"
            onChange={onNote}
            value={note}
          />
        </>
      ) : null}
      {open > 0 ? (
        <StatusTag tone="info">{say('inspection.open', { count: open })}</StatusTag>
      ) : null}
      {result === 'pass' ? <StatusTag tone="ok">{say('inspection.willPass')}</StatusTag> : null}
    </div>
  )
}
