import { type ReactNode, useState } from 'react'
import { listSlides } from '#renderer/db/repositories/slides.ts'
import { listStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { inOrder } from '#shared/domain/wall/rotation.ts'
import { NewSlideDialog } from './new-slide-dialog.tsx'
import { SlideActions } from './slide-actions.tsx'
import { SlideForm } from './slide-form.tsx'
import { SlideList } from './slide-list.tsx'
import { SlidePreview } from './slide-preview.tsx'
import { useWallEditor } from './use-wall-editor.ts'
import styles from './wall-page.module.css'

/** Enter on a button is the button's, but a row of the list is opened by it. */
const pressOr = (open: () => void): void => {
  const at = document.activeElement
  if (at instanceof HTMLButtonElement && at.dataset.testid !== 'slide-row') at.click()
  else open()
}

/** What the showroom wall plays: the list, the slide as it will be seen, and its form. */
export const WallPage = (): ReactNode => {
  const say = useSay()
  const kept = useLive(listSlides)
  const jobs = useLive(listStandardJobs) ?? []
  const slides = inOrder(kept ?? [])
  const wall = useWallEditor(slides)
  const [isUpright, setUpright] = useState(false)
  const [dialog, setDialog] = useState<'new' | 'close'>()
  const { chosen, editing } = wall
  const isEditing = editing !== undefined
  useKeys(
    isEditing
      ? { 'Ctrl+Enter': () => void wall.save(), Escape: wall.cancel }
      : {
          F2: () => setDialog('new'),
          F4: () => void wall.toggle(),
          Enter: () => pressOr(() => wall.edit(chosen)),
          ArrowDown: () => wall.step(1),
          ArrowUp: () => wall.step(-1),
          'Alt+ArrowDown': () => void wall.moveBy(1),
          'Alt+ArrowUp': () => void wall.moveBy(-1),
          'Ctrl+D': () => void wall.duplicate(),
          Delete: () => chosen !== undefined && setDialog('close'),
        },
  )
  const shown = editing?.slide ?? chosen
  if (kept === undefined) return null
  return (
    <div className={styles.page} data-testid="wall-page">
      <Card
        aside={
          <Button
            data-testid="slide-add"
            disabled={isEditing}
            keys="F2"
            onClick={() => setDialog('new')}
            size="small"
          >
            {say('slides.add')}
          </Button>
        }
        className={styles.listCard}
        title={say('slides.heading')}
      >
        {slides.length === 0 ? (
          <EmptyState
            action={
              <Button keys="F2" look="primary" onClick={() => setDialog('new')}>
                {say('slides.add')}
              </Button>
            }
            hint={say('slides.emptyHint')}
            title={say('slides.empty')}
          />
        ) : (
          <SlideList
            chosen={chosen?.id}
            isDisabled={isEditing}
            onChoose={wall.choose}
            onMove={(id, to) => void wall.move(id, to)}
            onOpen={(id) => wall.edit(slides.find((slide) => slide.id === id))}
            slides={slides}
          />
        )}
      </Card>
      {shown === undefined ? null : (
        <section className={styles.right}>
          <div className={styles.bar}>
            <h2>{say('slides.preview')}</h2>
            <Button aria-pressed={isUpright} onClick={() => setUpright(!isUpright)} size="small">
              {say(isUpright ? 'slides.wide' : 'slides.upright')}
            </Button>
          </div>
          <SlidePreview isSmall={isEditing} isUpright={isUpright} jobs={jobs} slide={shown} />
          {editing === undefined ? (
            <SlideActions onClose={() => setDialog('close')} wall={wall} />
          ) : (
            <>
              <SlideForm jobs={jobs} onChange={wall.change} slide={editing.slide} />
              {wall.problem === undefined ? null : (
                <p className={styles.problem} role="alert">
                  {wall.problem}
                </p>
              )}
              <div className={styles.actions}>
                <Button
                  data-testid="slide-save"
                  keys="Ctrl+Enter"
                  look="primary"
                  onClick={() => void wall.save()}
                >
                  {say('slides.save')}
                </Button>
                <Button data-testid="slide-cancel" keys="Esc" onClick={wall.cancel}>
                  {say('slides.cancel')}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
      {dialog === 'new' ? (
        <NewSlideDialog
          onClose={() => setDialog(undefined)}
          onPick={(kind) => {
            setDialog(undefined)
            wall.create(kind)
          }}
        />
      ) : null}
      {dialog === 'close' && chosen !== undefined ? (
        <FormDialog
          closeWord={say('slides.cancel')}
          look="danger"
          onClose={() => setDialog(undefined)}
          onSave={() => {
            setDialog(undefined)
            void wall.close()
          }}
          saveWord={say('slides.close')}
          testId="slide-close-dialog"
          title={say('slides.closeTitle')}
        >
          <p>{say('slides.closeHint')}</p>
        </FormDialog>
      ) : null}
    </div>
  )
}
