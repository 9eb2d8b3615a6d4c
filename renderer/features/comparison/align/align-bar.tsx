import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { Alignment } from '#shared/domain/comparison/alignment/alignment.ts'
import type { ComparisonForm } from '../comparison-form.ts'
import styles from './align-bar.module.css'
import { AlignDialog } from './align-dialog.tsx'

interface AlignBarProps {
  readonly form: ComparisonForm
  readonly isDisabled: boolean
  readonly onAlign: (alignment: Alignment | undefined) => void
}

/** Whether the two photos lie over each other, and the way to make them; only with both there. */
export const AlignBar = ({ form, isDisabled, onAlign }: AlignBarProps): ReactNode => {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const { oldPhoto, newPhoto, alignment } = form
  const canAlign = !isDisabled && oldPhoto !== undefined && newPhoto !== undefined
  useKeys({ F4: canAlign ? () => setOpen(true) : undefined })
  if (oldPhoto === undefined || newPhoto === undefined) return null
  return (
    <div className={styles.bar}>
      {alignment === undefined ? null : (
        <span data-testid="comparison-aligned">
          <StatusTag tone="ok">{say('align.aligned')}</StatusTag>
        </span>
      )}
      {isDisabled ? null : (
        <>
          <Button
            data-testid="comparison-align"
            keys="F4"
            onClick={() => setOpen(true)}
            size="small"
          >
            {say(alignment === undefined ? 'align.open' : 'align.again')}
          </Button>
          {alignment === undefined ? null : (
            <Button
              data-testid="comparison-align-off"
              look="quiet"
              onClick={() => onAlign(undefined)}
              size="small"
            >
              {say('align.off')}
            </Button>
          )}
        </>
      )}
      {isOpen ? (
        <AlignDialog
          alignment={alignment}
          fresh={newPhoto}
          old={oldPhoto}
          onAligned={(made) => {
            setOpen(false)
            onAlign(made)
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  )
}
