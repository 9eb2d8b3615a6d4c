import { type ReactNode, useMemo, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import { addDays } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { HealthHead, type HealthPeriod } from './health-head.tsx'
import { HealthPreview } from './health-preview.tsx'
import { HealthProblems } from './health-problems.tsx'
import styles from './health-record.module.css'
import { HealthRow } from './health-row.tsx'
import { filterHealth, type HealthList, listHealth, listToExport } from './list-health.ts'
import { useExportHealth } from './use-export-health.ts'
import { useVariant } from './use-variant.ts'

/** Rows drawn: nobody reads more, and the export takes them all. */
const MOST_ROWS = 400

/**
 * The repair health records of a period: what went, what did not, what cannot and why. ↑ ↓ read,
 * Ctrl+Enter writes one file, Ctrl+Shift+Enter a file for each visit.
 */
export const HealthRegister = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const today = dayOf(useNow(), shop.offsetMinutes)
  const [period, setPeriod] = useState<HealthPeriod>(() => ({
    from: addDays(today, 1 - Number(today.slice(-2))),
    to: today,
  }))
  const [variant, setVariant] = useVariant()
  const [list, setList] = useState<HealthList>('all')
  const [withExported, setWithExported] = useState(false)
  const [chosenId, setChosenId] = useState<VisitId>()
  const { isBusy, run } = useExportHealth()
  const read = useLive((db) => listHealth(db, shop, period), [shop, period.from, period.to])
  const entries = useMemo(() => read ?? [], [read])
  const shown = filterHealth(entries, list)
  const going = listToExport(entries, withExported)
  const chosen = shown.find(({ subject }) => subject.visit.id === chosenId) ?? shown[0]
  const isReady = !isBusy && going.length > 0
  const write = (isFolder: boolean): void => {
    if (!isReady) return
    const span = { from: period.from, until: period.to }
    const name = say(isFolder ? 'health.folderName' : 'health.fileName', span)
    void run({ entries: going, variant, name, isFolder })
  }
  useKeys({
    'Ctrl+Enter': () => write(false),
    'Ctrl+Shift+Enter': () => write(true),
  })
  return (
    <div className={styles.page} data-testid="health-register">
      <HealthHead
        entries={entries}
        list={list}
        onList={setList}
        onPeriod={setPeriod}
        onVariant={setVariant}
        period={period}
        variant={variant}
      />
      <div className={styles.work}>
        <Card className={styles.list}>
          {read === undefined ? (
            <p className={styles.reading}>{say('health.reading')}</p>
          ) : shown.length === 0 ? (
            <EmptyState
              hint={say(entries.length === 0 ? 'health.empty.hint' : 'health.emptyList.hint')}
              title={say(entries.length === 0 ? 'health.empty' : 'health.emptyList')}
            />
          ) : (
            <>
              <div className={styles.legend}>
                <span>{say('health.column.settled')}</span>
                <span>{say('health.column.code')}</span>
                <span>{say('vehicle.plate')}</span>
                <span>{say('reception.customer')}</span>
                <span>{say('health.column.state')}</span>
                <span>{say('health.column.problem')}</span>
              </div>
              {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the rows, which are buttons */}
              <div className={styles.rows} onKeyDown={moveInRows('button[data-visit]')}>
                {shown.slice(0, MOST_ROWS).map((entry) => (
                  <HealthRow
                    entry={entry}
                    isChosen={entry === chosen}
                    key={entry.subject.visit.id}
                    onChoose={() => setChosenId(entry.subject.visit.id)}
                  />
                ))}
                {shown.length > MOST_ROWS ? (
                  <p className={styles.reading}>
                    {say('health.first', { count: MOST_ROWS, all: shown.length })}
                  </p>
                ) : null}
              </div>
            </>
          )}
        </Card>
        <Card className={styles.side} title={say('health.preview')}>
          <div className={styles.sideBody}>
            {chosen === undefined ? (
              <p className={styles.quiet}>{say('health.preview.empty')}</p>
            ) : null}
            {chosen === undefined || chosen.problems.length === 0 ? null : (
              <HealthProblems entry={chosen} />
            )}
            {chosen?.record === undefined ? null : <HealthPreview record={chosen.record} />}
          </div>
        </Card>
      </div>
      <div className={styles.foot}>
        <span className={styles.quiet}>{say('health.hint')}</span>
        <label className={styles.again}>
          <input
            checked={withExported}
            name="health-again"
            onChange={(event) => setWithExported(event.target.checked)}
            type="checkbox"
          />
          {say('health.again')}
        </label>
        <Button
          data-testid="health-folder"
          disabled={!isReady}
          keys={isReady ? 'Ctrl+Shift+Enter' : undefined}
          onClick={() => write(true)}
        >
          {say('health.exportFolder')}
        </Button>
        <Button
          data-count={going.length}
          data-testid="health-file"
          disabled={!isReady}
          keys={isReady ? 'Ctrl+Enter' : undefined}
          look="primary"
          onClick={() => write(false)}
        >
          {isBusy
            ? say('health.exporting')
            : going.length === 0
              ? say('health.nothing')
              : say('health.exportFile', { count: going.length })}
        </Button>
      </div>
    </div>
  )
}
