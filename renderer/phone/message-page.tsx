import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import styles from './phone-page.module.css'

/** Nothing to send for: being connected, over, or opened without a code. */
export const MessagePage = ({
  state,
}: {
  readonly state: 'opening' | 'over' | 'nothing'
}): ReactNode => {
  const say = useSay()
  return (
    <section className={styles.message} data-testid={`phone-${state}`}>
      <h1>
        {state === 'opening' ? say('phone.page.opening') : null}
        {state === 'over' ? say('phone.page.over') : null}
        {state === 'nothing' ? say('phone.page.nothing') : null}
      </h1>
      {state === 'over' ? <p>{say('phone.page.overHint')}</p> : null}
    </section>
  )
}
