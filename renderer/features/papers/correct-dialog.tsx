import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'

interface CorrectDialogProps {
  readonly paper: IssuedPaper
  readonly onCorrect: () => void
  readonly onClose: () => void
}

/** A correction takes a number and puts the issued paper out of force: asked once. */
export const CorrectDialog = ({ paper, onCorrect, onClose }: CorrectDialogProps): ReactNode => {
  const say = useSay()
  const correct = (): void => {
    onClose()
    onCorrect()
  }
  useKeys({ Enter: correct }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button onClick={onClose}>{say('papers.close')}</Button>
          <Button data-testid="correct-confirm" keys="Enter" look="primary" onClick={correct}>
            {say('papers.correct')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="correct-dialog"
      title={say('papers.correctTitle', { number: paper.number })}
      width={440}
    >
      <p>{say('papers.correctHint', { number: paper.number })}</p>
    </Dialog>
  )
}
