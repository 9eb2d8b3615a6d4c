import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import styles from './bring-back-dialog.module.css'
import { FoundList } from './found-list.tsx'
import { type BroughtSnapshot, useBringBack } from './use-bring-back.ts'

interface BringBackDialogProps {
  readonly onRebuild: (brought: BroughtSnapshot) => void
  readonly onClose: () => void
}

/** A new computer gets the shop back from the copies that the old one made. */
export const BringBackDialog = ({
  onRebuild,
  onClose,
  desktop = realDesktop,
}: BringBackDialogProps & { readonly desktop?: typeof realDesktop }): ReactNode => {
  const say = useSay()
  const explain = useExplain()
  const { found, isBusy, problem, choose, use, leave } = useBringBack(desktop, onRebuild)
  const [at, setAt] = useState(0)
  const [password, setPassword] = useState('')
  const chosen = found?.[at]
  const isReady = chosen !== undefined && !isBusy && (!chosen.isEncrypted || password !== '')
  const close = (): void => void leave().finally(onClose)
  const go = (): void => {
    if (chosen === undefined) void choose()
    else if (isReady) void use(chosen, password)
  }
  const move = (step: number): void =>
    setAt(Math.max(0, Math.min((found?.length ?? 1) - 1, at + step)))
  useKeys(
    { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: isBusy ? undefined : go },
    { inDialog: true },
  )
  return (
    <Dialog
      foot={
        <>
          <Button keys="Esc" onClick={close}>
            {say('snapshots.cancel')}
          </Button>
          {found === undefined || found.length === 0 ? (
            <Button
              data-testid="bring-back-choose"
              disabled={isBusy}
              keys="Enter"
              look="primary"
              onClick={go}
            >
              {say('snapshots.second.choose')}
            </Button>
          ) : (
            <Button
              data-testid="bring-back-use"
              disabled={!isReady}
              keys="Enter"
              look="primary"
              onClick={go}
            >
              {say(isBusy ? 'snapshots.back.running' : 'snapshots.back.use')}
            </Button>
          )}
        </>
      }
      onClose={close}
      testId="bring-back"
      title={say('snapshots.back.title')}
      width={600}
    >
      <div className={styles.body}>
        <p>{say('snapshots.back.hint')}</p>
        {found?.length === 0 ? <p className={styles.none}>{say('snapshots.back.none')}</p> : null}
        {found === undefined || found.length === 0 ? null : (
          <FoundList at={at} found={found} onChoose={setAt} />
        )}
        {chosen?.isEncrypted === true ? (
          <TextField
            autoFocus
            label={say('snapshots.password')}
            name="bring-back-password"
            onChange={setPassword}
            onEnter={go}
            value={password}
          />
        ) : null}
        {problem === undefined ? null : (
          <p className={styles.problem} role="alert">
            {explain(problem)}
          </p>
        )}
      </div>
    </Dialog>
  )
}
