import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { CheckIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { TouchButton } from '#renderer/ui/stage/touch-button.tsx'
import type { ModelsView } from '#shared/ipc/views/showroom-view.ts'
import { ShowHeader } from '../show-header.tsx'
import { ModelCosts } from './model-costs.tsx'
import { ModelFacts } from './model-facts.tsx'
import styles from './models-screen.module.css'

interface ModelsScreenProps {
  readonly view: ModelsView
  readonly onDone: () => void
}

const SIDES = ['facts', 'costs'] as const
type Side = (typeof SIDES)[number]

/** Up to four models: fact by fact, or what each comes to over years. */
export const ModelsScreen = ({ view, onDone }: ModelsScreenProps): ReactNode => {
  const say = useSay()
  const [side, setSide] = useState<Side>('facts')
  const nameOf = (each: Side): string =>
    each === 'facts'
      ? say('counter.modelsFacts')
      : say('counter.modelsCosts', { years: view.years })
  return (
    <section className={styles.models} data-testid="counter-models">
      <ShowHeader
        aside={
          <div className={styles.aside}>
            {SIDES.map((each) => (
              <TouchButton
                aria-pressed={side === each}
                data-testid={`counter-models-${each}`}
                key={each}
                kind={side === each ? 'plain' : 'quiet'}
                onClick={() => setSide(each)}
              >
                {nameOf(each)}
              </TouchButton>
            ))}
            <TouchButton data-testid="counter-models-done" kind="primary" onClick={onDone}>
              <CheckIcon />
              {say('counter.done')}
            </TouchButton>
          </div>
        }
        title={say('counter.modelsTitle')}
        view={view}
      />
      {side === 'facts' ? <ModelFacts view={view} /> : <ModelCosts view={view} />}
    </section>
  )
}
