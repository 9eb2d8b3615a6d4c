import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { isComposing, useKeys } from '#renderer/ui/use-keys.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { Start } from '../start/create-start.ts'
import { formatHere } from './format-here.ts'
import styles from './recovery-screen.module.css'

interface ChooseSnapshotProps {
  readonly start: Start
  readonly onClose: () => void
}

/** The snapshots there are, newest first; an encrypted one asks for its password. */
export const ChooseSnapshot = ({ start, onClose }: ChooseSnapshotProps): ReactNode => {
  const say = useSay()
  const [snapshots, setSnapshots] = useState<readonly SnapshotInfo[]>()
  const [at, setAt] = useState(0)
  const [password, setPassword] = useState('')
  useEffect(() => void start.listSnapshots().then(setSnapshots, () => setSnapshots([])), [start])
  // Enter is what it says: the dialog would begin at the button that calls off.
  const useButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (snapshots !== undefined) useButton.current?.focus()
  }, [snapshots])
  const chosen = snapshots?.[at]
  const isReady = chosen !== undefined && (!chosen.isEncrypted || password !== '')
  const use = (): void => {
    if (chosen === undefined || !isReady) return
    start.rebuild({ snapshot: chosen, ...(chosen.isEncrypted ? { password } : {}) })
  }
  const move = (step: number): void => {
    setAt(Math.max(0, Math.min((snapshots?.length ?? 1) - 1, at + step)))
    setPassword('')
  }
  useKeys({ ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: use }, { inDialog: true })
  return (
    <Dialog
      foot={
        <>
          <Button keys="Esc" onClick={onClose}>
            {say('recovery.choose.cancel')}
          </Button>
          <Button
            data-testid="snapshot-use"
            ref={useButton}
            disabled={!isReady}
            keys="Enter"
            look="primary"
            onClick={use}
          >
            {say('recovery.choose.use')}
          </Button>
        </>
      }
      onClose={onClose}
      testId="choose-snapshot"
      title={say('recovery.choose.title')}
      width={640}
    >
      {snapshots?.length === 0 ? <p>{say('recovery.choose.none')}</p> : null}
      <ul className={styles.snapshots}>
        {snapshots?.map((snapshot, index) => (
          <li key={`${snapshot.place} ${snapshot.id}`}>
            <button
              aria-pressed={index === at}
              className={styles.snapshot}
              onClick={() => {
                setAt(index)
                setPassword('')
              }}
              onDoubleClick={use}
              ref={(button) => {
                if (index === at) button?.scrollIntoView?.({ block: 'nearest' })
              }}
              tabIndex={-1}
              type="button"
            >
              <span className={styles.when}>{formatHere(snapshot.takenAt)}</span>
              <span>{say('recovery.choose.seq', { seq: snapshot.seq })}</span>
              <span className={styles.place}>
                {[
                  say(`recovery.choose.${snapshot.place}`),
                  ...(snapshot.isForeign ? [say('recovery.choose.foreign')] : []),
                  ...(snapshot.isEncrypted ? [say('recovery.choose.encrypted')] : []),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {chosen?.isEncrypted === true ? (
        <label className={styles.password}>
          {say('recovery.choose.password')}
          <input
            autoComplete="off"
            onChange={(event) => setPassword(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
              event.preventDefault()
              use()
            }}
            ref={(input) => input?.focus()}
            type="password"
            value={password}
          />
        </label>
      ) : null}
    </Dialog>
  )
}
