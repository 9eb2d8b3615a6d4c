import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import styles from './finding-editor.module.css'

interface EditorFootProps {
  readonly isNew: boolean
  readonly isBusy: boolean
  /** A thing in order has nothing to put on the estimate. */
  readonly canPut: boolean
  readonly isOnEstimate: boolean
  readonly onRemove: () => void
  readonly onPut: () => void
  readonly onNext: () => void
  readonly onSave: () => void
}

/** What can be done with the finding being written. */
export const EditorFoot = (props: EditorFootProps): ReactNode => {
  const { isNew, isBusy, canPut, isOnEstimate, onRemove, onPut, onNext, onSave } = props
  const say = useSay()
  return (
    <div className={styles.foot}>
      {isNew ? null : (
        <span className={styles.start}>
          <Button data-testid="finding-remove" look="danger" onClick={onRemove}>
            {say('diagnosis.remove')}
          </Button>
        </span>
      )}
      <Button data-testid="finding-put" disabled={!canPut} keys="F6" onClick={onPut}>
        {say(isOnEstimate ? 'diagnosis.seeOnEstimate' : 'diagnosis.toEstimate')}
      </Button>
      {isNew ? (
        <Button
          data-testid="finding-save-next"
          disabled={isBusy}
          keys="Ctrl+Shift+Enter"
          onClick={onNext}
        >
          {say('diagnosis.saveAndNext')}
        </Button>
      ) : null}
      <Button
        data-testid="finding-save"
        disabled={isBusy}
        keys="Ctrl+Enter"
        look="primary"
        onClick={onSave}
      >
        {say('diagnosis.save')}
      </Button>
    </div>
  )
}
