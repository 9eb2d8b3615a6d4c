import { type ReactNode, useEffect } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import styles from './thanks-screen.module.css'

/** Whoever walks off without touching 完成 leaves the display free for the next. */
export const THANKS_STANDS_MS = 20_000

interface ThanksScreenProps {
  readonly title?: string
  readonly hint?: string
  readonly onDone?: () => void
}

/** The end of a showing. Names nobody: it may stand there until the next customer comes. */
export const ThanksScreen = ({ title, hint, onDone }: ThanksScreenProps): ReactNode => {
  const say = useSay()
  useEffect(() => {
    if (onDone === undefined) return undefined
    const timer = setTimeout(onDone, THANKS_STANDS_MS)
    return () => clearTimeout(timer)
  }, [onDone])
  return (
    <section className={styles.thanks} role="status">
      <span className={styles.mark}>
        <CheckIcon />
      </span>
      <h1>{title ?? say('counter.thanks')}</h1>
      <p>{hint ?? say('counter.thanksHint')}</p>
      {onDone === undefined ? null : (
        <TouchButton size="large" data-testid="counter-finish" onClick={onDone}>
          {say('counter.finish')}
        </TouchButton>
      )}
    </section>
  )
}
