import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import styles from './bill-after.module.css'

interface BillAfterProps {
  readonly view: BillView
}

/** What holds after paying: the warranty of each job, and where the old parts went. */
export const BillAfter = ({ view }: BillAfterProps): ReactNode => {
  const say = useSay()
  return (
    <>
      {view.warranties.length === 0 ? null : (
        <h3 className={styles.title}>{say('counter.billWarranty')}</h3>
      )}
      <dl className={styles.terms}>
        {view.warranties.map(({ name, term }) => (
          <div key={`${name} ${term}`}>
            <dt>{name}</dt>
            <dd>{term}</dd>
          </div>
        ))}
      </dl>
      {view.oldParts === undefined ? null : (
        <>
          <h3 className={styles.title}>{say('counter.billOldParts')}</h3>
          <p className={styles.oldParts}>{view.oldParts}</p>
        </>
      )}
    </>
  )
}
