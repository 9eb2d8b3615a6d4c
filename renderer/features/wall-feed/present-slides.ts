import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { SlideDraft } from '#shared/domain/wall/check-slide.ts'
import type { Slide } from '#shared/domain/wall/slide.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'
import { presentCosts } from './present-costs.ts'
import { presentCraft } from './present-craft.ts'
import { presentPrices } from './present-prices.ts'
import { presentComplaint, presentWarranty } from './present-shop-slides.ts'

/** What slides are worded and priced from. */
export interface SlideSources {
  readonly say: Say
  readonly shop: Shop
  /** The price list as it is now. */
  readonly jobs: readonly StandardJob[]
}

/**
 * A slide as a screen draws it, or undefined where it would be empty: jobs that were taken off the
 * price list, a shop without a complaint line.
 */
export const presentSlide = (
  { content, title, seconds }: SlideDraft,
  key: string,
  sources: SlideSources,
): SlideView | undefined => {
  const { say } = sources
  const heading = (usual: string) => ({ key, seconds, title: title === '' ? usual : title })
  switch (content.kind) {
    case 'prices':
      return presentPrices(content, heading(say('wall.prices.title')), sources)
    case 'warranty':
      return presentWarranty(heading(say('wall.warranty.title')), sources)
    case 'promise':
      return { kind: 'promise', ...heading(say('wall.promise.title')), points: [...content.points] }
    case 'complaint':
      return presentComplaint(heading(say('wall.complaint.title')), sources)
    case 'craft':
      return presentCraft(content, heading(say('wall.craft.title')), sources)
    case 'running-cost':
      return presentCosts(content, heading(say('wall.cost.title')), sources)
    case 'picture':
      return {
        kind: 'picture',
        ...heading(''),
        photo: content.photo.hash,
        caption: content.caption,
      }
    case 'video':
      return { kind: 'video', ...heading(''), video: content.video.hash, caption: content.caption }
  }
}

/** Slides in the given order; those that would be empty are left out. */
export const presentSlides = (slides: readonly Slide[], sources: SlideSources): SlideView[] =>
  // The tail of the id: enough to tell slides apart, nothing that leads back to a record.
  slides.flatMap((slide) => presentSlide(slide, slide.id.slice(-8), sources) ?? [])
