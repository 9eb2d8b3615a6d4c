import type { Saved } from '#renderer/db/unit-of-work.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import { type ArrangeProblem, moveSlide, placeSlide } from '#shared/domain/wall/arrange-slides.ts'
import {
  checkSlide,
  type SlideDraft,
  type SlideProblem,
  type UncheckedSlide,
} from '#shared/domain/wall/check-slide.ts'
import type { EnergyPrices } from '#shared/domain/wall/energy-prices.ts'
import type { Slide, SlideId } from '#shared/domain/wall/slide.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A new slide at the end, or behind another one that it was copied from. */
export const addSlide = (
  session: Session,
  unchecked: UncheckedSlide,
  after?: SlideId,
): Promise<Saved<SlideId, SlideProblem>> =>
  session.change('add-slide', async (work): Promise<Result<SlideId, SlideProblem>> => {
    const draft = checkSlide(unchecked)
    if (!draft.ok) return draft
    const id = session.nextId<'Slide'>()
    const place = { id, createdAt: session.clock.now(), after }
    for (const slide of placeSlide(await work.slides.list(), draft.value, place)) {
      await work.slides.put(slide)
    }
    return ok(id)
  })

const changeSlide = <C extends string>(
  session: Session,
  command: CommandName,
  id: SlideId,
  change: (slide: Slide) => Result<Slide, C>,
): Promise<Saved<Slide, C | ArrangeProblem>> =>
  session.change(command, async (work): Promise<Result<Slide, C | ArrangeProblem>> => {
    const found = await work.slides.find(id)
    if (found === undefined || found.closedAt !== undefined) return fail('slide.gone')
    const changed = change(found)
    if (changed.ok) await work.slides.put(changed.value)
    return changed
  })

/** What a slide shows, where and when. Its place in the list stays. */
export const editSlide = (session: Session, id: SlideId, unchecked: UncheckedSlide) =>
  changeSlide(session, 'edit-slide', id, (slide): Result<Slide, SlideProblem> => {
    const draft = checkSlide(unchecked)
    return draft.ok ? ok({ ...slide, ...draft.value }) : draft
  })

/** Plays a slide, or leaves it out for now. */
export const switchSlide = (session: Session, id: SlideId, isOn: boolean) =>
  changeSlide(session, 'switch-slide', id, (slide) => ok({ ...slide, isOn }))

/** Takes a slide off the list for good; it stays on record. */
export const closeSlide = (session: Session, id: SlideId) =>
  changeSlide(session, 'close-slide', id, (slide) =>
    ok({ ...slide, closedAt: session.clock.now() }),
  )

/** Moves a slide to a place of the list, 0 for the first. */
export const arrangeSlide = (
  session: Session,
  id: SlideId,
  to: number,
): Promise<Saved<null, ArrangeProblem>> =>
  session.change('arrange-slides', async (work): Promise<Result<null, ArrangeProblem>> => {
    const moved = moveSlide(await work.slides.list(), id, to)
    if (!moved.ok) return moved
    for (const slide of moved.value) await work.slides.put(slide)
    return ok(null)
  })

/** A copy right behind the first, not played until somebody has changed it. */
export const duplicateSlide = (
  session: Session,
  { id, createdAt: _, order: __, closedAt: ___, ...draft }: Slide & SlideDraft,
): Promise<Saved<SlideId, SlideProblem>> => addSlide(session, { ...draft, isOn: false }, id)

/** What energy costs here, for every chart on the wall. */
export const setEnergyPrices = (
  session: Session,
  energyPrices: EnergyPrices,
): Promise<Saved<null, 'energy-price.not-a-price'>> =>
  session.change('set-energy-prices', async (work) => {
    if (Object.values(energyPrices).some((price) => price <= 0)) {
      return fail('energy-price.not-a-price')
    }
    await work.shop.put({ ...(await work.shop.get()), energyPrices })
    return ok(null)
  })
