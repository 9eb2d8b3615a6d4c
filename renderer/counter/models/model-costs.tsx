import type { CSSProperties, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { ModelsView } from '#shared/ipc/views/showroom-view.ts'
import { formatRounded } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import styles from './model-costs.module.css'

const PARTS = [
  ['price', 'counter.modelsPrice'],
  ['energy', 'counter.modelsEnergy'],
  ['upkeep', 'counter.modelsUpkeep'],
] as const

/** A bar for each model of price, energy and upkeep, and everything that takes for granted. */
export const ModelCosts = ({ view }: { readonly view: ModelsView }): ReactNode => {
  const say = useSay()
  const { models, currency, assumptions, told, note } = view
  const tell = (amount: number): string => formatRounded(money(amount), currency)
  const totals = models.map(({ price, energy, upkeep }) => price + energy + upkeep)
  const most = Math.max(1, ...totals)
  return (
    <div className={styles.costs} data-testid="counter-models-bars">
      <div>
        <ul className={styles.legend}>
          {PARTS.map(([part, word]) => (
            <li data-part={part} key={part}>
              {say(word)}
            </li>
          ))}
        </ul>
        <ul className={styles.bars}>
          {models.map((each, index) => (
            <li key={`${each.make} ${each.model} ${each.trim}`}>
              <div className={styles.name}>
                <b>
                  {each.make} {each.model}
                </b>
                <span>{each.trim}</span>
                <strong>{tell(totals[index] ?? 0)}</strong>
              </div>
              <div className={styles.bar}>
                {PARTS.map(([part, word]) => (
                  <span
                    aria-label={`${say(word)} ${tell(each[part])}`}
                    data-part={part}
                    key={part}
                    role="img"
                    style={{ '--share': each[part] / most } as CSSProperties}
                  />
                ))}
              </div>
              <p className={styles.parts}>
                {PARTS.map(([part, word]) => (
                  <span key={part}>
                    {say(word)} {tell(each[part])}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.words}>
        {told.map((sentence) => (
          <p className={styles.told} key={sentence}>
            {sentence}
          </p>
        ))}
        <h2>{say('counter.modelsAssumed')}</h2>
        <dl>
          {assumptions.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>{note}</p>
      </div>
    </div>
  )
}
