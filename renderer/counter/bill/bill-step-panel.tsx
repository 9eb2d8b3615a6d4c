import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { BillStepContent } from './bill-step-content.tsx'
import styles from './bill-step-panel.module.css'
import type { BillStep } from './compute-bill-steps.ts'
import { nameStep } from './name-step.ts'

interface BillStepPanelProps {
  readonly view: BillView
  readonly step: BillStep
}

/** One step of the story, large: what it is made of, its subtotal, and the sum so far. */
export const BillStepPanel = ({ view, step }: BillStepPanelProps): ReactNode => {
  const say = useSay()
  return (
    <article className={styles.panel} aria-live="polite">
      <h2>{nameStep(step, say)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys too */}
      <div className={styles.content} data-kind={step.kind} tabIndex={0}>
        <BillStepContent view={view} step={step} />
      </div>
      {step.kind === 'group' || step.kind === 'deductions' ? (
        <footer className={styles.foot}>
          <span>
            {say('counter.billSubtotal')}
            <b>{formatMoney(step.amount, view.currency)}</b>
          </span>
          <span className={styles.soFar}>
            {say('counter.billSoFar', { amount: formatMoney(step.to, view.currency) })}
          </span>
        </footer>
      ) : null}
    </article>
  )
}
