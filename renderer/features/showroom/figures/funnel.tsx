import { type ReactNode, useMemo, useState } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import {
  groupSales,
  SALE_GROUPINGS,
  type SaleGrouping,
} from '#shared/domain/sales/funnel/group-sales.ts'
import type { LossReason } from '#shared/domain/sales/loss/loss.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'
import { ReasonsCard } from '../lost/reasons-card.tsx'
import { type Period, periodOf } from '../period/period.ts'
import { PeriodFields } from '../period/period-fields.tsx'
import styles from './funnel.module.css'
import { FunnelCard } from './funnel-card.tsx'
import { GroupTable } from './group-table.tsx'
import { listFigures } from './list-figures.ts'
import { nameOfGroup } from './name-of-group.ts'
import { type People, PeopleCard } from './people-card.tsx'
import { RatesStrip } from './rates-strip.tsx'

interface FunnelProps {
  readonly staff: readonly Staff[]
  readonly today: Day
}

const saleOf = ({ sale }: SaleRecord): SaleRecord['sale'] => sale

/** How far buyers come, of how many, in what time, by group; every figure shows who they are. */
export const Funnel = ({ staff, today }: FunnelProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const { offsetMinutes } = shop
  const [period, setPeriod] = useState<Period>(() => periodOf('90', today))
  const [by, setBy] = useState<SaleGrouping>('channel')
  const [people, setPeople] = useState<People>()
  const [reason, setReason] = useState<LossReason>()
  const found = useLive((db) => listFigures(db, period, offsetMinutes), [period, offsetMinutes])
  const groups = useMemo(() => {
    if (found === undefined) return []
    const { records, modelNames } = found
    return groupSales(records, by, { saleOf, modelNames, offsetMinutes })
  }, [found, by, offsetMinutes])
  if (found === undefined) return null
  const { records } = found
  const choose = (next: LossReason | undefined): void => {
    setReason(next)
    const lost = records.filter(({ sale }) => sale.state === 'lost' && sale.loss?.reason === next)
    setPeople(next === undefined ? undefined : { title: say(`sale.reason.${next}`), list: lost })
  }
  const show = (next: People): void => {
    setReason(undefined)
    setPeople(next)
  }
  return (
    <div className={styles.page} data-testid="funnel">
      <div className={styles.head}>
        <PeriodFields onChange={setPeriod} period={period} today={today} />
        <p className={styles.quiet}>{say('showroom.figures.cohort')}</p>
      </div>
      {records.length === 0 ? (
        <Card>
          <EmptyState title={say('showroom.figures.empty')} />
        </Card>
      ) : (
        <>
          <RatesStrip onPeople={show} records={records} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <FunnelCard onPeople={show} records={records} />
              <Card
                aside={
                  <Choice
                    label={say('showroom.figures.by')}
                    name="funnel-by"
                    onChange={(next) => setBy(next ?? by)}
                    options={SALE_GROUPINGS.map((value) => ({
                      value,
                      label: say(`showroom.figures.by.${value}`),
                    }))}
                    value={by}
                  />
                }
                title={say('showroom.figures.groups')}
              >
                <GroupTable
                  groups={groups.map(({ key, records: own }) => ({
                    name: nameOfGroup(by, key, { say, staff }),
                    records: own,
                  }))}
                  onPeople={show}
                />
              </Card>
              <p className={styles.quiet}>{say('showroom.figures.hint')}</p>
            </div>
            <div className={styles.column}>
              {people === undefined ? null : (
                <PeopleCard onClose={() => setPeople(undefined)} people={people} />
              )}
              <ReasonsCard chosen={reason} onChoose={choose} records={records} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
