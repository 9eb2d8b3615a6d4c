import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import type { Slide, SlideId } from '#shared/domain/wall/slide.ts'
import styles from './slide-list.module.css'
import { SlideRow } from './slide-row.tsx'

interface SlideListProps {
  readonly slides: readonly Slide[]
  readonly chosen: SlideId | undefined
  /** Nothing is chosen or moved while a slide is being edited. */
  readonly isDisabled: boolean
  readonly onChoose: (id: SlideId) => void
  readonly onOpen: (id: SlideId) => void
  readonly onMove: (id: SlideId, to: number) => void
}

/** The slides in the order in which they are played; drag a row, or move it by keys. */
export const SlideList = (props: SlideListProps): ReactNode => {
  const { slides, chosen, isDisabled, onChoose, onOpen, onMove } = props
  const say = useSay()
  const now = useNow()
  const { shop } = useSession()
  const list = useRef<HTMLUListElement>(null)
  // A click chooses; only a pull of some pixels is a drag.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const end = ({ active, over }: DragEndEvent): void => {
    const to = slides.findIndex(({ id }) => id === over?.id)
    if (to >= 0 && over?.id !== active.id) onMove(active.id as SlideId, to)
  }
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    row?.scrollIntoView?.({ block: 'nearest' })
    // The keys move a choice that was in focus; they never take the focus from elsewhere.
    if (list.current?.contains(document.activeElement) === true && chosen !== undefined)
      row?.focus()
  }, [chosen])
  return (
    <DndContext onDragEnd={end} sensors={sensors}>
      <ul aria-label={say('slides.list')} className={styles.list} inert={isDisabled} ref={list}>
        {slides.map((slide) => (
          <SlideRow
            isChosen={slide.id === chosen}
            key={slide.id}
            now={now}
            offsetMinutes={shop.offsetMinutes}
            onChoose={() => onChoose(slide.id)}
            onOpen={() => onOpen(slide.id)}
            slide={slide}
          />
        ))}
      </ul>
    </DndContext>
  )
}
