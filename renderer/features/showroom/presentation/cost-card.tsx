import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { tellBreakEven } from '#shared/documents/present/tell-break-even.ts'
import { nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import { computeCosts } from '#shared/domain/sales/presentation/compute-costs.ts'
import {
  type CostAssumptions,
  usualAssumptions,
} from '#shared/domain/sales/presentation/cost-assumptions.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { formatRounded } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import { divideHalfUp } from '#shared/kernel/rounding.ts'
import { AssumptionFields } from './assumption-fields.tsx'
import { CAR_COLORS, CAR_MARKS } from './car-colors.ts'
import { keepAssumptions } from './commands.ts'
import { type CostLine, CostLines } from './cost-lines.tsx'
import styles from './costs.module.css'
import type { Model } from './list-models.ts'

interface CostCardProps {
  readonly sale: Sale
  readonly cars: readonly Model[]
}

/** What the cars come to over years, price included, with everything that takes for granted. */
export const CostCard = ({ sale, cars }: CostCardProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const { shop } = session
  const { currency } = shop
  const [costs, setCosts] = useState<CostAssumptions>(
    () => sale.costs ?? usualAssumptions(shop, sale.needs),
  )
  const change = (next: CostAssumptions): void => {
    setCosts(next)
    if (sale.state === 'open') void keepAssumptions(session, sale.id, next)
  }
  // Another desk, or a needs sheet written meanwhile.
  useEffect(() => {
    if (sale.costs !== undefined) setCosts(sale.costs)
  }, [sale.costs])
  const reckoned = useMemo(
    () =>
      cars.map(({ variant }) => ({
        variant,
        price: variant.guidePrice,
        costs: computeCosts(variant, costs),
      })),
    [cars, costs],
  )
  const lines = useMemo(
    () =>
      reckoned.map(
        ({ variant, price, costs: years }): CostLine => ({
          name: nameOfVariant(variant),
          points: [price, ...years.map(({ total }) => price + total)],
        }),
      ),
    [reckoned],
  )
  const years = useMemo(
    () => [
      say('presentation.bought'),
      ...Array.from({ length: costs.years }, (_, index) =>
        say('presentation.year', { year: index + 1 }),
      ),
    ],
    [say, costs.years],
  )
  const tellAmount = useCallback(
    // The marks of the axis lie between cents.
    (amount: number) => formatRounded(money(Math.round(amount)), currency),
    [currency],
  )
  const has = (...energies: readonly string[]): boolean =>
    cars.some(({ variant }) => energies.includes(variant.energy))
  return (
    <Card testId="cost-card" title={say('presentation.costs')}>
      <div className={styles.costs}>
        <AssumptionFields
          costs={costs}
          isCharged={has('battery-electric', 'plug-in-hybrid')}
          isPlugIn={has('plug-in-hybrid')}
          onChange={change}
        />
        <CostLines
          label={say('presentation.costs.chart', { years: costs.years })}
          lines={lines}
          tellAmount={tellAmount}
          years={years}
        />
        <div>
          <table className={styles.sums} data-testid="cost-sums">
            <thead>
              <tr>
                <th scope="col">{say('presentation.car')}</th>
                <th scope="col">{say('presentation.energy')}</th>
                <th scope="col">{say('presentation.upkeep')}</th>
                <th scope="col">{say('presentation.perMonth')}</th>
                <th scope="col">{say('presentation.withPrice')}</th>
              </tr>
            </thead>
            <tbody>
              {reckoned.map(({ variant, price, costs: each }, index) => {
                const last = each.at(-1)
                if (last === undefined) return null
                return (
                  <tr key={variant.id}>
                    <th scope="row">
                      <span aria-hidden style={{ color: CAR_COLORS[index] }}>
                        {CAR_MARKS[index]}
                      </span>{' '}
                      {variant.model}
                    </th>
                    <td>{tellAmount(last.energy)}</td>
                    <td>{tellAmount(last.upkeep)}</td>
                    <td>{tellAmount(divideHalfUp(last.total, costs.years * 12))}</td>
                    <td>
                      <b>{tellAmount(price + last.total)}</b>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          <ul className={styles.told}>
            {tellBreakEven(say, reckoned, { currency, years: costs.years }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className={styles.quiet}>{say('presentation.costs.note')}</p>
        </div>
      </div>
    </Card>
  )
}
