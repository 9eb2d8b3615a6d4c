import { useDraggable, useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Slide } from '#shared/domain/wall/slide.ts'
import { isDue } from '#shared/domain/wall/slide-times.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { sayWhen } from './say-when.ts'
import styles from './slide-list.module.css'
import { SlideThumbnail } from './slide-thumbnail.tsx'

interface SlideRowProps {
  readonly slide: Slide
  readonly isChosen: boolean
  readonly now: Instant
  readonly offsetMinutes: number
  readonly onChoose: () => void
  readonly onOpen: () => void
}

/** One slide of the list: what it shows, where and when, and whether it is played now. */
export const SlideRow = (props: SlideRowProps): ReactNode => {
  const { slide, isChosen, now, offsetMinutes, onChoose, onOpen } = props
  const say = useSay()
  const { setNodeRef: dragRef, listeners, transform, isDragging } = useDraggable({ id: slide.id })
  const { setNodeRef: dropRef, isOver } = useDroppable({ id: slide.id })
  const kind = say(`slides.kind.${slide.content.kind}`)
  const isPlayed = slide.isOn && isDue(slide.times, now, offsetMinutes)
  return (
    <li className={isOver ? styles.over : undefined} ref={dropRef}>
      <button
        {...listeners}
        aria-pressed={isChosen}
        className={`${styles.row} ${isDragging ? styles.dragging : ''}`}
        data-on={slide.isOn}
        data-testid="slide-row"
        onClick={onChoose}
        onDoubleClick={onOpen}
        onFocus={onChoose}
        ref={dragRef}
        style={transform === null ? undefined : { transform: `translateY(${transform.y}px)` }}
        tabIndex={isChosen ? 0 : -1}
        type="button"
      >
        <SlideThumbnail content={slide.content} />
        <span className={styles.words}>
          <b>{slide.title === '' ? say(`slides.usual.${slide.content.kind}`) : slide.title}</b>
          <small>
            {[
              kind,
              say('slides.secondsWord', { seconds: slide.seconds }),
              sayWhen(say, slide.times),
            ].join(' · ')}
          </small>
          <small>
            {slide.screens.map((screen) => say(`slides.screen.${screen}`)).join(say('slides.and'))}
          </small>
        </span>
        {slide.isOn ? (
          <StatusTag tone={isPlayed ? 'ok' : 'plain'}>
            {say(isPlayed ? 'slides.playing' : 'slides.notNow')}
          </StatusTag>
        ) : (
          <StatusTag tone="wait">{say('slides.off')}</StatusTag>
        )}
      </button>
    </li>
  )
}
