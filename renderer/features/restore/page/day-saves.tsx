import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { listSavesOfDay, type Save } from '#renderer/db/repositories/moments.ts'
import { nameRecords } from '#renderer/db/repositories/past-names.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './restore-page.module.css'
import { SaveRow } from './save-row.tsx'
import type { Reach } from './use-reach.ts'
import { useStaffNames } from './use-staff-names.ts'

/** Rows a list still scrolls with; a busy day has a few hundred. */
const MOST_SAVES = 1000

interface DaySavesProps {
  readonly day: Day
  readonly reach: Reach
  readonly chosen: Save | undefined
  readonly isDisabled: boolean
  readonly onDay: (day: Day) => void
  readonly onChoose: (save: Save) => void
}

/** What was saved on a day, the newest above, and the line to which the records go back. */
export const DaySaves = (props: DaySavesProps): ReactNode => {
  const { day, reach, chosen, isDisabled, onDay, onChoose } = props
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const nameOf = useStaffNames()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const found = useLive(
    async (db) => {
      const saves = await listSavesOfDay(db, day, shop.offsetMinutes, MOST_SAVES)
      return { day, saves: saves.reverse(), names: await nameRecords(db, placesOf(saves)) }
    },
    [day, shop.offsetMinutes],
  )
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice or another list moves the line
  useEffect(() => {
    list.current?.querySelector('[aria-checked="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen?.seq, found])
  const saves = found?.day === day ? found.saves : undefined
  const walk = (step: 1 | -1) => (): void => {
    if (saves === undefined) return
    const at = saves.findIndex(({ seq }) => seq === chosen?.seq)
    const next = saves[at < 0 ? 0 : at + step]
    if (next !== undefined && next.seq >= reach.earliest.seq) onChoose(next)
  }
  const isBeyond = (save: Save | undefined): boolean =>
    save !== undefined && save.seq < reach.earliest.seq
  const before = day > dayOf(reach.earliest.at, shop.offsetMinutes)
  const goBefore = before ? (): void => onDay(addDays(day, -1)) : undefined
  const goAfter = day < today ? (): void => onDay(addDays(day, 1)) : undefined
  useKeys(
    isDisabled
      ? {}
      : { ArrowLeft: goBefore, ArrowRight: goAfter, ArrowUp: walk(-1), ArrowDown: walk(1) },
  )
  return (
    <Card
      aside={
        <span>
          {saves === undefined ? '' : say('restore.saves.count', { count: saves.length })}
        </span>
      }
      className={styles.saves}
      title={say('restore.saves')}
    >
      <div className={styles.dayLine}>
        <Button
          aria-label={say('restore.day.before')}
          data-testid="day-before"
          disabled={goBefore === undefined || isDisabled}
          keys="←"
          onClick={goBefore}
          size="small"
        >
          {say('restore.day.before')}
        </Button>
        <b data-testid="restore-day">{`${day} ${weekdayOf(day, locale)}`}</b>
        <Button
          data-testid="day-after"
          disabled={goAfter === undefined || isDisabled}
          keys="→"
          onClick={goAfter}
          size="small"
        >
          {say('restore.day.after')}
        </Button>
      </div>
      <p className={styles.hint}>{say('restore.saves.hint')}</p>
      {saves?.length === 0 ? <p className={styles.empty}>{say('restore.saves.none')}</p> : null}
      <div aria-label={say('restore.saves')} className={styles.list} ref={list} role="radiogroup">
        {saves?.map((save, index) => (
          <Fragment key={save.seq}>
            {save.seq < reach.earliest.seq && !isBeyond(saves[index - 1]) ? (
              <p className={styles.beyond}>{say('restore.saves.unreachable')}</p>
            ) : null}
            <SaveRow
              isDisabled={isDisabled}
              isReachable={save.seq >= reach.earliest.seq}
              name={found?.names.get(save.subject ?? '')}
              onChoose={() => onChoose(save)}
              save={save}
              state={stateOf(save, chosen)}
              who={nameOf(save.actor)}
            />
          </Fragment>
        ))}
        {saves?.length === MOST_SAVES ? (
          <p className={styles.empty}>{say('restore.saves.most', { count: MOST_SAVES })}</p>
        ) : null}
      </div>
    </Card>
  )
}

const placesOf = (saves: readonly Save[]) =>
  saves.flatMap(({ subject, changes }) =>
    // What was made that day names a record, and whom it is about, also after it went again.
    changes.flatMap(({ table, id, isNew, set }) =>
      isNew ? [{ table, id, fields: set }] : id === subject ? [{ table, id }] : [],
    ),
  )

const stateOf = ({ seq }: Save, chosen: Save | undefined): 'chosen' | 'undone' | 'kept' => {
  if (chosen === undefined || seq < chosen.seq) return 'kept'
  return seq === chosen.seq ? 'chosen' : 'undone'
}

const weekdayOf = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )
