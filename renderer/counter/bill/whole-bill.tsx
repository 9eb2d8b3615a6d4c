import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { BillStepContent } from './bill-step-content.tsx'
import type { BillStep } from './compute-bill-steps.ts'
import { nameStep } from './name-step.ts'
import styles from './whole-bill.module.css'

interface WholeBillProps {
  readonly view: BillView
  readonly steps: readonly BillStep[]
}

/** Everything at once, in the same order, to read alone. */
export const WholeBill = ({ view, steps }: WholeBillProps): ReactNode => {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys too
    <div className={styles.whole} tabIndex={0}>
      <div className={styles.columns}>
        {steps.map((step) => (
          <article key={step.key} data-kind={step.kind}>
            <h2>
              <span>{nameStep(step, say)}</span>
              {step.kind === 'group' || step.kind === 'deductions' ? (
                <b>{formatMoney(step.amount, view.currency)}</b>
              ) : null}
            </h2>
            <BillStepContent view={view} step={step} />
          </article>
        ))}
      </div>
    </div>
  )
}
