import { useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { UncheckedSlide } from '#shared/domain/wall/check-slide.ts'
import type { Slide, SlideId, SlideKind } from '#shared/domain/wall/slide.ts'
import type { Result } from '#shared/kernel/result.ts'
import {
  addSlide,
  arrangeSlide,
  closeSlide,
  duplicateSlide,
  editSlide,
  switchSlide,
} from './commands.ts'
import { usualSlide } from './usual-slide.ts'

/** A slide in the form; without `id` it is a new one. */
export interface Editing {
  readonly id?: SlideId
  readonly slide: UncheckedSlide
}

/** What can be done on the wall's page, and what is chosen and edited there. */
export const useWallEditor = (slides: readonly Slide[]) => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const [chosenId, setChosen] = useState<SlideId>()
  const [editing, setEditing] = useState<Editing>()
  const [problem, setProblem] = useState<string>()
  const chosen = slides.find(({ id }) => id === chosenId) ?? slides[0]
  const place = chosen === undefined ? -1 : slides.indexOf(chosen)

  /** Says what went wrong; gives whether nothing did. */
  const settle = (result: Result<unknown>): boolean => {
    if (!result.ok) notify('bad', explain(result))
    return result.ok
  }
  const begin = (now: Editing): void => {
    setProblem(undefined)
    setEditing(now)
  }
  return {
    chosen,
    editing,
    problem,
    choose: setChosen,
    step: (by: number): void => setChosen(slides[place + by]?.id ?? chosen?.id),
    edit: (slide: Slide | undefined): void => {
      if (slide !== undefined) begin({ id: slide.id, slide })
    },
    create: (kind: SlideKind): void => begin({ slide: usualSlide(kind) }),
    change: (slide: UncheckedSlide): void => {
      setProblem(undefined)
      setEditing((now) => (now === undefined ? now : { ...now, slide }))
    },
    cancel: (): void => setEditing(undefined),
    async save(): Promise<void> {
      if (editing === undefined) return
      const { id, slide } = editing
      const result =
        id === undefined ? await addSlide(session, slide) : await editSlide(session, id, slide)
      if (!result.ok) return setProblem(explain(result))
      setChosen(id ?? (result.value as SlideId))
      setEditing(undefined)
      notify('ok', say('slides.saved'))
    },
    async move(id: SlideId, to: number): Promise<void> {
      if (settle(await arrangeSlide(session, id, to))) setChosen(id)
    },
    async moveBy(by: number): Promise<void> {
      const to = place + by
      if (chosen === undefined || to < 0 || to >= slides.length) return
      settle(await arrangeSlide(session, chosen.id, to))
    },
    async toggle(): Promise<void> {
      if (chosen !== undefined) settle(await switchSlide(session, chosen.id, !chosen.isOn))
    },
    async duplicate(): Promise<void> {
      if (chosen === undefined) return
      const copy = await duplicateSlide(session, chosen)
      if (!copy.ok) return void settle(copy)
      setChosen(copy.value)
      notify('ok', say('slides.copied'))
    },
    async close(): Promise<void> {
      if (chosen === undefined) return
      const next = slides[place + 1] ?? slides[place - 1]
      if (!settle(await closeSlide(session, chosen.id))) return
      setChosen(next?.id)
      notify('ok', say('slides.closed'))
    },
  }
}

export type WallEditor = ReturnType<typeof useWallEditor>
