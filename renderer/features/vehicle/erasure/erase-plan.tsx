import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { ErasurePlan } from '#shared/domain/erasure/plan-erasure.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import styles from './erase-dialog.module.css'

/** What goes, and what has to stay and until when. */
export const ErasePlan = ({ plan }: { readonly plan: ErasurePlan }): ReactNode => {
  const say = useSay()
  const { records, kept } = plan
  return (
    <>
      <div className={styles.columns}>
        <section data-testid="erase-erased">
          <h3>{say('erasure.erased')}</h3>
          <ul>
            <li>{say('erasure.erased.customer')}</li>
            {records.length > 1 ? (
              <li>{say('erasure.erased.rest', { count: records.length - 1 })}</li>
            ) : null}
            <li>{say('erasure.erased.journal')}</li>
          </ul>
        </section>
        <section data-testid="erase-kept">
          <h3>{say('erasure.kept')}</h3>
          <ul>
            {kept.length === 0 ? <li>{say('erasure.kept.none')}</li> : null}
            {kept.map(({ table, count, until }) => (
              <li data-kept={table} key={table}>
                {say('erasure.kept.of', { table: sayTable(say, table), count })}
                {until === undefined ? null : (
                  <small>{say('erasure.kept.until', { day: until })}</small>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{say('erasure.kept.hint')}</p>
        </section>
      </div>
      <p className={styles.warn}>{say('erasure.snapshots')}</p>
    </>
  )
}
