import { type ReactNode, useMemo, useState } from 'react'
import { nameRecords } from '#renderer/db/repositories/past-names.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Card } from '#renderer/ui/card.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { countDifferences } from '#shared/domain/restore/count-differences.ts'
import type { RestoredTable } from '#shared/domain/restore/restored-tables.ts'
import { RESTORE_EFFECTS } from '#shared/domain/restore/row-difference.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { DifferenceRow } from './difference-row.tsx'
import styles from './restore-page.module.css'
import type { Preview } from './use-restore.ts'

/** Rows a list still scrolls with; the rest is reached by its kind. */
const MOST_ROWS = 300

/** The figures by kind of record, and the records one by one. */
export const RecordList = ({ preview }: { readonly preview: Preview }): ReactNode => {
  const say = useSay()
  const { differences, target } = preview
  const [kind, setKind] = useState<RestoredTable>()
  const counts = useMemo(() => countDifferences(differences), [differences])
  const ofKind = useMemo(
    () => differences.filter(({ table }) => kind === undefined || table === kind),
    [differences, kind],
  )
  const shown = ofKind.slice(0, MOST_ROWS)
  const names = useLive(
    (db) =>
      nameRecords(
        db,
        // All of them: a car that is named by another one may itself be gone.
        differences.map(({ table, id, now, before }) => ({
          table,
          id,
          ...(before === undefined
            ? now === undefined
              ? {}
              : { fields: now }
            : { fields: before }),
        })),
      ),
    [differences],
  )
  return (
    <Card
      aside={<span>{say('restore.records.all', { count: differences.length })}</span>}
      className={styles.records}
      title={say('restore.kinds')}
    >
      <table className={styles.kinds}>
        <tbody>
          {counts.map(({ table, ...count }) => (
            <tr data-testid={`kind-${table}`} key={table}>
              <th scope="row">
                <button
                  aria-pressed={kind === table}
                  className={styles.kind}
                  onClick={() => setKind(kind === table ? undefined : table)}
                  type="button"
                >
                  {sayTable(say, table)}
                </button>
              </th>
              {RESTORE_EFFECTS.map((effect) => (
                <td data-count={count[effect]} data-effect={effect} key={effect}>
                  {count[effect] === 0 ? null : (
                    <>
                      <b className={styles.count}>{count[effect]}</b>{' '}
                      {say(`restore.effect.${effect}`)}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={styles.recordsTitle}>{say('restore.records')}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the rows inside */}
      <div className={styles.list} onKeyDown={moveInRows('[data-testid="difference-row"]')}>
        {shown.map((difference) => (
          <DifferenceRow
            afterSeq={target.seq}
            difference={difference}
            key={`${difference.table}/${difference.id}`}
            name={names?.get(difference.id) ?? ''}
          />
        ))}
        {ofKind.length > MOST_ROWS ? (
          <p className={styles.empty}>{say('restore.records.most', { count: MOST_ROWS })}</p>
        ) : null}
      </div>
    </Card>
  )
}
