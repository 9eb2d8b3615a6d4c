import { type ReactNode, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import { useInView } from '#renderer/ui/stage/use-in-view.ts'
import styles from './decline-reasons.module.css'

const REASONS = [
  'counter.reasonPrice',
  'counter.reasonNextTime',
  'counter.reasonThinking',
  'counter.reasonNotNeeded',
  'counter.reasonOther',
] as const

interface DeclineReasonsProps {
  readonly onReason: (reason: string) => void
  readonly onBack: () => void
}

/** A "no" keeps its reason: it is offered again accordingly, or not at all. */
export const DeclineReasons = ({ onReason, onBack }: DeclineReasonsProps): ReactNode => {
  const say = useSay()
  const fieldset = useRef<HTMLFieldSetElement>(null)
  useInView(fieldset)
  return (
    <fieldset ref={fieldset} className={styles.reasons}>
      <legend>{say('counter.whyNot')}</legend>
      {REASONS.map((key) => (
        <TouchButton key={key} data-testid="decline-reason" onClick={() => onReason(say(key))}>
          {say(key)}
        </TouchButton>
      ))}
      <TouchButton kind="quiet" onClick={onBack}>
        {say('counter.neverMind')}
      </TouchButton>
    </fieldset>
  )
}
