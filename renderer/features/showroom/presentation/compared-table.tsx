import { Fragment, type ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { tellFact } from '#shared/documents/present/tell-fact.ts'
import type { CarVariantId } from '#shared/domain/sales/model/car-variant.ts'
import { compareVariants } from '#shared/domain/sales/presentation/compare-variants.ts'
import { AvailabilityTag } from './availability-tag.tsx'
import styles from './compared-table.module.css'
import type { Model } from './list-models.ts'

interface ComparedTableProps {
  readonly cars: readonly Model[]
  /** Absent once the sale is over. */
  readonly onDrop: ((id: CarVariantId) => void) | undefined
}

/** Cars in columns, facts in rows: what differs stands out, the best of a row is marked. */
export const ComparedTable = ({ cars, onDrop }: ComparedTableProps): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const { groups, equipment } = compareVariants(cars.map(({ variant }) => variant))
  return (
    <table className={styles.table} data-testid="compared-table">
      <colgroup>
        <col className={styles.facts} />
        {cars.map(({ variant }) => (
          <col key={variant.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say('presentation.car')}</th>
          {cars.map(({ variant, available }) => (
            <th data-variant={variant.id} key={variant.id} scope="col">
              <small>{variant.make}</small>
              <b>{variant.model}</b>
              <span>{variant.trim}</span>
              <div className={styles.columnFoot}>
                <AvailabilityTag {...available} />
                {onDrop === undefined ? null : (
                  <Button
                    data-testid="compared-drop"
                    look="quiet"
                    onClick={() => onDrop(variant.id)}
                    size="small"
                  >
                    {say('presentation.drop')}
                  </Button>
                )}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, rows }) => (
          <Fragment key={group}>
            <tr className={styles.group}>
              <th colSpan={cars.length + 1} scope="colgroup">
                {say(`presentation.group.${group}`)}
              </th>
            </tr>
            {rows.map(({ fact, values, isDifferent, best }) => (
              <tr data-different={isDifferent} data-fact={fact} key={fact}>
                <th scope="row">{say(`presentation.fact.${fact}`)}</th>
                {values.map((value, index) => (
                  <td data-best={best.includes(index)} key={cars[index]?.variant.id}>
                    {tellFact(say, fact, value, currency)}
                    {best.includes(index) ? (
                      <span className={styles.best}>{say('presentation.best')}</span>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
        {equipment.length === 0 ? null : (
          <tr className={styles.group}>
            <th colSpan={cars.length + 1} scope="colgroup">
              {say('presentation.group.equipment')}
            </th>
          </tr>
        )}
        {equipment.map((row) => (
          <tr data-different={row.isDifferent} key={row.equipment}>
            <th scope="row">{say(`needs.equip.${row.equipment}`)}</th>
            {row.has.map((has, index) => (
              <td data-has={has} key={cars[index]?.variant.id}>
                {has ? `✓ ${say('presentation.has')}` : say('presentation.hasNot')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
