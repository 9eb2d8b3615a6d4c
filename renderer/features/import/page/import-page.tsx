import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ProgressLine } from '#renderer/ui/progress-line.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { MappedList } from '../check-list.ts'
import type { ReadBytes } from '../read/open-list.ts'
import { ColumnList } from './column-list.tsx'
import { FileDrop } from './file-drop.tsx'
import { FileLine } from './file-line.tsx'
import styles from './import-page.module.css'
import { Preview } from './preview.tsx'
import { ReportCard } from './report-card.tsx'
import { useCheck } from './use-check.ts'
import { useImportRun } from './use-import-run.ts'
import { useListFile } from './use-list-file.ts'

interface ImportPageProps {
  /** Tests read without a worker, and save without a dialog. */
  readonly readBytes?: ReadBytes
  readonly desktop?: Desktop
}

/** An old list from file to records: choose, name the columns, look, import. */
export const ImportPage = ({ readBytes, desktop }: ImportPageProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const explain = useExplain(shop.currency)
  const [list, setList] = useState<MappedList>()
  const file = useListFile({ home: homeOf(shop.currency), readBytes, onList: setList })
  const { checked, share } = useCheck(list)
  const run = useImportRun(desktop)
  const { state } = file
  const taken = checked === undefined ? 0 : checked.counts.fresh + checked.counts.merged
  const isWriting = run.share !== undefined
  const isReady = list !== undefined && checked !== undefined && taken > 0 && !isWriting
  const start = (): void => {
    if (isReady && state.phase === 'open') run.start(list, checked, state.file.name)
  }
  const stop = run.isBackingUp
    ? () => {}
    : isWriting
      ? run.cancel
      : state.phase === 'reading'
        ? file.clear
        : undefined
  const isChecking = list !== undefined && checked === undefined && share > 0
  const leave = (): void => go({ name: 'settings' })
  useKeys({
    'Ctrl+Enter': isReady && run.report === undefined ? start : undefined,
    Escape: stop ?? (isChecking ? file.clear : leave),
  })
  return (
    <div className={styles.page} data-testid="import">
      <header className={styles.head}>
        <h1>{say('lists.title')}</h1>
        <Button
          data-testid="import-back"
          keys={stop === undefined && !isChecking ? 'Esc' : undefined}
          onClick={leave}
          size="small"
        >
          {say('lists.back')}
        </Button>
      </header>
      {run.report === undefined ? (
        <>
          {state.phase === 'none' || state.phase === 'refused' ? (
            <FileDrop
              onFile={file.choose}
              problem={state.phase === 'refused' ? explain(state.problem) : undefined}
            />
          ) : null}
          {state.phase === 'reading' ? (
            <ProgressLine
              cancelLabel={say('lists.cancel')}
              label={say('lists.reading', { file: state.file.name })}
              onCancel={file.clear}
              share={undefined}
              testId="import"
            />
          ) : (
            <FileLine control={file} isDisabled={isWriting} list={list} />
          )}
          {list === undefined ? null : (
            <div className={styles.work}>
              <ColumnList isDisabled={isWriting} list={list} onChange={setList} />
              <div className={styles.right}>
                {isWriting ? (
                  <ProgressLine
                    cancelLabel={say('lists.cancel')}
                    label={say(run.isBackingUp ? 'snapshots.import.running' : 'lists.writing')}
                    onCancel={run.isBackingUp ? undefined : run.cancel}
                    share={run.isBackingUp ? undefined : run.share}
                    testId="import"
                  />
                ) : isChecking ? (
                  <ProgressLine
                    cancelLabel={say('lists.cancel')}
                    label={say('lists.checking')}
                    onCancel={file.clear}
                    share={share}
                    testId="import"
                  />
                ) : (
                  <div className={styles.start}>
                    <Button
                      data-testid="import-start"
                      disabled={!isReady}
                      keys="Ctrl+Enter"
                      look="primary"
                      onClick={start}
                    >
                      {taken === 0 ? say('lists.nothing') : say('lists.start', { count: taken })}
                    </Button>
                  </div>
                )}
                {checked === undefined ? null : <Preview checked={checked} list={list} />}
              </div>
            </div>
          )}
        </>
      ) : (
        <>
          <ReportCard
            desktop={desktop}
            onAgain={() => {
              run.reset()
              file.clear()
            }}
            report={run.report}
          />
          {run.report.done.counts.refused === 0 ? null : (
            <Preview checked={run.report.done} isDone list={run.report.list} />
          )}
        </>
      )}
    </div>
  )
}
