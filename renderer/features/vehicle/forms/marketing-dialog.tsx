import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { MarketingConsent } from '#shared/domain/customer/customer.ts'
import { fail } from '#shared/kernel/result.ts'
import { MarketingField } from './marketing-field.tsx'

interface MarketingDialogProps {
  readonly value: MarketingConsent | undefined
  readonly onAnswer: (answer: MarketingConsent) => void
  readonly onClose: () => void
}

/** The question about offers, asked and answered by keys: 1 to 3 or 0, then Enter. */
export const MarketingDialog = ({ value, onAnswer, onClose }: MarketingDialogProps): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const [answer, setAnswer] = useState(value)
  const [error, setError] = useState<string>()
  const save = (): void => {
    // Nothing chosen is no answer: a no has to be said too.
    if (answer === undefined) setError(explain(fail('marketing.unanswered')))
    else {
      onAnswer(answer)
      onClose()
    }
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    save()
  }
  return (
    <Dialog
      foot={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('intake.cancel')}
          </Button>
          <Button data-testid="marketing-save" keys="Enter" look="primary" onClick={save}>
            {say('intake.save')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="marketing-dialog"
      title={say('customer.marketing')}
      width={520}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on any way inside saves */}
      <div onKeyDown={hear}>
        <MarketingField
          autoFocus
          onChange={(next) => {
            setAnswer(next)
            setError(undefined)
          }}
          value={answer}
        />
        {error === undefined ? null : <p role="alert">{error}</p>}
      </div>
    </Dialog>
  )
}
