import { type ReactNode, useEffect, useRef, useState } from 'react'
import { listStaff } from '#renderer/db/repositories/shop.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import type { Desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { sayTable } from '#shared/i18n/say-field.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { exportShop } from './commands.ts'
import styles from './export-card.module.css'
import type { ExportProgress, ExportReport } from './export-everything.ts'
import { cancelExport, forgetExport, startExport, useExportState } from './run-store.ts'

interface ExportCardProps {
  /** Tests write into memory. */
  readonly desktop?: Desktop
}

/** All of the shop's records as files, to take along. */
export const ExportCard = ({ desktop }: ExportCardProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain()
  const locale = useScreenLocale()
  const staff = useLive(listStaff)
  const [withPhotos, setWithPhotos] = useState(true)
  const state = useExportState()
  const notify = useNotify()
  const isInView = useRef(true)
  useEffect(() => {
    isInView.current = true
    return () => {
      isInView.current = false
      forgetExport()
    }
  }, [])
  const start = async (): Promise<void> => {
    const ended = await startExport((signal, onProgress) =>
      exportShop(session, {
        withPhotos,
        locale,
        signal,
        onProgress,
        ...(desktop === undefined ? {} : { desktop }),
      }),
    )
    // Whoever works elsewhere meanwhile hears of it there.
    if (ended === undefined || isInView.current) return
    if (ended.ok) notify('ok', sayDone(say, ended.value))
    else notify('bad', explain(ended))
  }
  const { lastExport, offsetMinutes } = session.shop
  return (
    <Card testId="export-card" title={say('exports.card')}>
      <div className={styles.body}>
        <p>{say('exports.card.hint')}</p>
        <p className={styles.hint}>
          {say('exports.card.leftOut')} {say('exports.card.personal')}
        </p>
        {state.phase === 'running' ? (
          <Progress progress={state.progress} />
        ) : (
          <>
            <label className={styles.photos}>
              <input
                checked={withPhotos}
                name="export-photos"
                onChange={(event) => setWithPhotos(event.target.checked)}
                type="checkbox"
              />
              {say('exports.photos')}
            </label>
            <div className={styles.foot}>
              <Button data-testid="export-start" onClick={() => void start()} size="small">
                {say('exports.start')}
              </Button>
              {lastExport === undefined ? null : (
                <span className={styles.hint} data-testid="export-last">
                  {say('exports.last', {
                    at: formatDateTime(lastExport.at, offsetMinutes),
                    name: staff?.find(({ id }) => id === lastExport.by)?.name ?? '',
                  })}
                </span>
              )}
            </div>
          </>
        )}
        {state.phase === 'done' ? (
          <p className={styles.done} data-testid="export-done" role="status">
            {sayDone(say, state.report)}
            {state.report.missing === 0 ? null : (
              <span>{say('exports.done.missing', { count: state.report.missing })}</span>
            )}
          </p>
        ) : null}
        {state.phase === 'failed' ? (
          <p className={styles.failed} data-testid="export-failed" role="alert">
            {explain(state.failure)}
          </p>
        ) : null}
      </div>
    </Card>
  )
}

const sayDone = (say: Say, { folderName, records, files }: ExportReport): string =>
  say('exports.done', { folder: folderName, records: records.toLocaleString('en-US'), files })

/** How far it is, and the way out. */
const Progress = ({
  progress: { share, part },
}: {
  readonly progress: ExportProgress
}): ReactNode => {
  const say = useSay()
  const what =
    part === 'journal' || part === 'last' ? say(`exports.writing.${part}`) : sayTable(say, part)
  const label = say('exports.writing', { what })
  return (
    <div className={styles.progress} data-testid="export-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={share} />
      <span className={styles.share}>{Math.floor(share * 100)} %</span>
      <Button data-testid="export-cancel" onClick={cancelExport} size="small">
        {say('exports.cancel')}
      </Button>
    </div>
  )
}
