import { type ReactNode, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { findLastCheck } from './check/check-result.ts'
import { runCheck } from './check/run-check.ts'
import { sayCheckLine } from './check/say-check.ts'
import { CheckFacts } from './check-facts.tsx'
import styles from './tamper-check.module.css'

/** Whether anybody tampered with the journal: checked here and now, entry by entry. */
export const TamperCheckDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const { db, clock, shop } = useSession()
  const result = useLive(findLastCheck)
  const [done, setDone] = useState<number>()
  const given = useRef(new AbortController())
  const isRunning = done !== undefined

  const run = async (): Promise<void> => {
    if (isRunning) return
    given.current = new AbortController()
    setDone(0)
    try {
      await runCheck({ db, clock, onProgress: setDone, signal: given.current.signal })
    } finally {
      setDone(undefined)
    }
  }
  const stop = (): void => given.current.abort()
  const save = async (): Promise<void> => {
    if (result === undefined) return
    const saved = await desktop.call('files.save', {
      suggestedName: say('audit.check.fileName', { day: dayOf(result.at, shop.offsetMinutes) }),
      bytes: new TextEncoder().encode(`\ufeff${sayCheckLine(say, result, shop)}\r\n`),
    })
    if (saved.ok) notify('ok', say('audit.check.saved', { file: saved.value.fileName }))
    else if (saved.code !== 'save.cancelled') notify('bad', say('audit.exportFailed'))
  }
  useKeys({ 'Ctrl+Enter': () => void run() }, { inDialog: true })

  return (
    <Dialog
      foot={
        <>
          <Button
            onClick={() => {
              stop()
              onClose()
            }}
          >
            {say('audit.close')}
          </Button>
          {isRunning ? (
            <Button data-testid="check-stop" onClick={stop}>
              {say('audit.check.cancel')}
            </Button>
          ) : (
            <>
              {result === undefined ? null : (
                <Button data-testid="check-export" onClick={() => void save()}>
                  {say('audit.check.export')}
                </Button>
              )}
              <Button
                data-testid="check-run"
                keys="Ctrl+Enter"
                look="primary"
                onClick={() => void run()}
              >
                {say(result === undefined ? 'audit.check.run' : 'audit.check.again')}
              </Button>
            </>
          )}
        </>
      }
      onClose={() => {
        stop()
        onClose()
      }}
      testId="tamper-check"
      title={say('audit.check.title')}
      width={680}
    >
      <div className={styles.body}>
        <p className={styles.about}>{say('audit.check.about')}</p>
        {isRunning ? (
          <p aria-live="polite" className={styles.running} data-testid="check-running">
            {say('audit.check.running')} {done > 0 ? done : null}
          </p>
        ) : result === undefined ? (
          <p className={styles.never}>{say('audit.check.never')}</p>
        ) : (
          <CheckFacts result={result} />
        )}
      </div>
    </Dialog>
  )
}
