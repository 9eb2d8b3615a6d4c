import { type ReactNode, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { SLIDE_KINDS, type SlideKind } from '#shared/domain/wall/slide.ts'
import styles from './wall-page.module.css'

interface NewSlideDialogProps {
  readonly onPick: (kind: SlideKind) => void
  readonly onClose: () => void
}

/** What the new slide shows; digits choose, Enter goes on. */
export const NewSlideDialog = ({ onPick, onClose }: NewSlideDialogProps): ReactNode => {
  const say = useSay()
  const [kind, setKind] = useState<SlideKind>('prices')
  useKeys(
    {
      Enter: () => onPick(kind),
      ...Object.fromEntries(
        SLIDE_KINDS.map((each, index) => [String(index + 1), () => setKind(each)]),
      ),
    },
    { inDialog: true },
  )
  return (
    <FormDialog
      closeWord={say('slides.cancel')}
      onClose={onClose}
      onSave={() => onPick(kind)}
      saveWord={say('slides.next')}
      testId="slide-new"
      title={say('slides.newTitle')}
    >
      <Choice
        label={say('slides.kind')}
        name="slide-kind"
        onChange={(picked) => picked !== undefined && setKind(picked)}
        options={SLIDE_KINDS.map((value, index) => ({
          value,
          label: `${index + 1} ${say(`slides.kind.${value}`)}`,
        }))}
        value={kind}
      />
      <p className={styles.hint}>{say(`slides.about.${kind}`)}</p>
    </FormDialog>
  )
}
