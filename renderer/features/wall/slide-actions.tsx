import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { WallEditor } from './use-wall-editor.ts'
import styles from './wall-page.module.css'

interface SlideActionsProps {
  readonly wall: WallEditor
  readonly onClose: () => void
}

/** What can be done with the chosen slide, each with its key. */
export const SlideActions = ({ wall, onClose }: SlideActionsProps): ReactNode => {
  const say = useSay()
  const { chosen } = wall
  if (chosen === undefined) return null
  return (
    <div className={styles.actions}>
      <Button
        data-testid="slide-edit"
        keys="Enter"
        look="primary"
        onClick={() => wall.edit(chosen)}
      >
        {say('slides.edit')}
      </Button>
      <Button data-testid="slide-toggle" keys="F4" onClick={() => void wall.toggle()}>
        {say(chosen.isOn ? 'slides.switchOff' : 'slides.switchOn')}
      </Button>
      <Button data-testid="slide-earlier" keys="Alt+↑" onClick={() => void wall.moveBy(-1)}>
        {say('slides.earlier')}
      </Button>
      <Button data-testid="slide-later" keys="Alt+↓" onClick={() => void wall.moveBy(1)}>
        {say('slides.later')}
      </Button>
      <Button data-testid="slide-duplicate" keys="Ctrl+D" onClick={() => void wall.duplicate()}>
        {say('slides.duplicate')}
      </Button>
      <Button data-testid="slide-close" keys="Delete" onClick={onClose}>
        {say('slides.close')}
      </Button>
    </div>
  )
}
