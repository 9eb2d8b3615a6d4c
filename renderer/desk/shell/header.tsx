import type { ReactNode } from 'react'
import { listOpenVisits } from '#renderer/db/repositories/visits.ts'
import { SearchBox } from '#renderer/features/search/index.ts'
import { StaffSwitch } from '#renderer/features/sign-in/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useOpenSession, useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { useNow } from '#renderer/session/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { computePromise } from '#shared/domain/visit/promise.ts'
import styles from './shell.module.css'

/** Promises that break or are about to, counted over the cars in the house. */
const PromiseCounts = (): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const now = useNow()
  const visits = useLive(listOpenVisits) ?? []
  const states = visits
    .filter((visit) => visit.step !== 'booked')
    .map((visit) => computePromise(visit, now, shop.promiseWarningMinutes).state)
  const broken = states.filter((state) => state === 'broken').length
  const soon = states.filter((state) => state === 'soon').length
  if (broken + soon === 0) return null
  return (
    <Button look="quiet" onClick={() => go({ name: 'board' })} size="small">
      {broken === 0 ? null : (
        <StatusTag tone="bad">{say('shell.promise.broken', { count: broken })}</StatusTag>
      )}
      {soon === 0 ? null : (
        <StatusTag tone="warn">{say('shell.promise.soon', { count: soon })}</StatusTag>
      )}
    </Button>
  )
}

/** Whose desk this is, the one search box, promises, who works here. */
export const Header = ({ isDemo }: { readonly isDemo: boolean }): ReactNode => {
  const say = useSay()
  const session = useOpenSession()
  return (
    <header className={styles.header}>
      <b className={styles.brand}>{say('shell.product')}</b>
      <span className={styles.shop}>{session?.shop.name}</span>
      {isDemo ? (
        <StatusTag mark="" tone="plain">
          {say('shell.demo')}
        </StatusTag>
      ) : null}
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.end}>
        {session === undefined ? null : (
          <>
            <PromiseCounts />
            <StaffSwitch />
          </>
        )}
      </div>
    </header>
  )
}
