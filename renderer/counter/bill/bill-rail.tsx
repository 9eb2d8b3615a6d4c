import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import styles from './bill-rail.module.css'
import { type BillStep, computeGross } from './compute-bill-steps.ts'
import { nameStep } from './name-step.ts'

interface BillRailProps {
  readonly view: BillView
  readonly steps: readonly BillStep[]
  readonly index: number
  readonly onTurn: (index: number) => void
}

/** Where a step's bar begins and ends, as shares of the whole bill. */
const barOf = (step: BillStep, whole: number): { left: string; width: string } | undefined => {
  if (whole <= 0 || step.kind === 'after' || step.kind === 'payments') return undefined
  const [from, to] = step.kind === 'due' ? [0, step.amount] : [step.from, step.to]
  const share = (amount: number): number => Math.max(0, Math.min(1, amount / whole))
  const start = Math.min(share(from), share(to))
  const width = Math.abs(share(to) - share(from))
  return { left: `${start * 100}%`, width: `max(0.3rem, ${width * 100}%)` }
}

/** The steps from top to bottom; each bar begins where the one before ended. */
export const BillRail = ({ view, steps, index, onTurn }: BillRailProps): ReactNode => {
  const say = useSay()
  const whole = Math.max(computeGross(view), view.due)
  return (
    <ol className={styles.rail}>
      {steps.map((step, at) => {
        const bar = barOf(step, whole)
        return (
          <li key={step.key}>
            <button
              type="button"
              aria-current={at === index ? 'step' : undefined}
              data-kind={step.kind}
              onClick={() => onTurn(at)}
            >
              <span className={styles.words}>
                <span>{nameStep(step, say)}</span>
                {step.kind === 'after' ? null : <b>{formatMoney(step.amount, view.currency)}</b>}
              </span>
              {bar === undefined ? null : (
                <span className={styles.track}>
                  <span style={bar} />
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
