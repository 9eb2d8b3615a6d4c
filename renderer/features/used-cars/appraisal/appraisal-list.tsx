import { type ReactNode, useEffect, useRef } from 'react'
import { listAppraisals } from '#renderer/db/repositories/appraisals.ts'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { moveInRows } from '#renderer/ui/move-in-rows.ts'
import { useKeys } from '#renderer/ui/use-keys.ts'
import styles from './appraisal-list.module.css'
import { AppraisalLegend, AppraisalRow } from './appraisal-row.tsx'

/** Looks at used cars: those somebody is at, and below those that ended. N begins one. */
export const AppraisalList = (): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const records = useLive(listAppraisals)
  const staff = useLive(listStaff)
  const begin = (): void => go({ name: 'appraisal' })
  useKeys({ N: begin })
  const isRead = records !== undefined
  useEffect(() => {
    if (isRead) list.current?.querySelector<HTMLElement>('[data-appraisal]')?.focus()
  }, [isRead])
  if (records === undefined || staff === undefined) return null
  const open = records.filter(({ appraisal }) => appraisal.state === 'open')
  const ended = records.filter(({ appraisal }) => appraisal.state !== 'open')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go among the rows inside
    <div className={styles.list} onKeyDown={moveInRows('[data-appraisal]')} ref={list}>
      <div className={styles.bar}>
        <b>{say('appraisal.list.open', { count: open.length })}</b>
        <span className={styles.keys}>{say('appraisal.list.keys')}</span>
        <Button data-testid="appraisal-new" keys="N" look="primary" onClick={begin}>
          {say('appraisal.new')}
        </Button>
      </div>
      <Card>
        {open.length === 0 ? (
          <EmptyState hint={say('appraisal.list.empty.hint')} title={say('appraisal.list.empty')} />
        ) : (
          <>
            <AppraisalLegend />
            {open.map((record) => (
              <AppraisalRow key={record.appraisal.id} record={record} staff={staff} />
            ))}
          </>
        )}
      </Card>
      {ended.length === 0 ? null : (
        <>
          <b className={styles.title}>{say('appraisal.list.ended', { count: ended.length })}</b>
          <Card>
            {ended.map((record) => (
              <AppraisalRow key={record.appraisal.id} record={record} staff={staff} />
            ))}
          </Card>
        </>
      )}
    </div>
  )
}
