import { readingOf } from '#shared/domain/comparison/reading.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { SlideDraft } from '#shared/domain/wall/check-slide.ts'
import { KNOWN_CONSUMPTION } from '#shared/domain/wall/known-consumption.ts'
import type { Slide } from '#shared/domain/wall/slide.ts'
import type { Video } from '#shared/domain/wall/video.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import type { DemoPhotos } from './demo-photos.ts'
import { demoSlideWords } from './demo-slide-words.ts'

/** What the demo wall is made of. */
export interface DemoSlideParts {
  readonly nextId: UlidSource
  readonly createdAt: Instant
  readonly locale: DocumentLocale
  readonly photos: DemoPhotos
  /** The sample video as it was kept; without it there is one slide less. */
  readonly video?: Video | undefined
}

const DAYTIME = { from: '08:00', until: '20:00' } as const
const EVERYWHERE = ['wall', 'counter', 'lounge'] as const

const COMPARED = ['朗逸', '凯美瑞 双擎', '秦PLUS DM-i', 'Model 3'] as const

/** A wall with every kind of slide, as a shop might have arranged it. */
export function buildDemoSlides(parts: DemoSlideParts): Slide[] {
  const { nextId, createdAt } = parts
  return listDrafts(parts).map((draft, order) => ({
    ...draft,
    id: nextId<'Slide'>(),
    order,
    createdAt,
  }))
}

function listDrafts({ locale, photos, video }: DemoSlideParts): SlideDraft[] {
  const words = demoSlideWords[locale]
  const usual = { title: '', seconds: 14, times: {}, isOn: true } as const
  const { 'pad-worn': padWorn, 'pad-new': padNew } = photos
  const { 'tyre-worn': tyreWorn, 'tyre-new': tyreNew, 'winter-road': winter } = photos
  return [
    ...(winter === undefined
      ? []
      : [
          {
            ...usual,
            title: words.winter,
            seconds: 10,
            screens: EVERYWHERE,
            content: { kind: 'picture', photo: winter, caption: words.winterCaption },
          } as const,
        ]),
    {
      ...usual,
      times: DAYTIME,
      screens: ['wall', 'lounge'],
      content: {
        kind: 'prices',
        jobIds: [
          'oil-and-filter',
          'cabin-filter',
          'front-brake-pads',
          'brake-fluid',
          'spark-plugs',
          'wheel-alignment',
          'battery-12v',
        ],
      },
    },
    {
      ...usual,
      title: words.tyrePrices,
      times: DAYTIME,
      screens: ['wall'],
      content: {
        kind: 'prices',
        jobIds: ['front-tyres', 'four-tyres', 'tyre-repair', 'tyre-rotation', 'wheel-balance'],
      },
    },
    ...(padWorn === undefined || padNew === undefined
      ? []
      : [
          {
            ...usual,
            seconds: 16,
            screens: EVERYWHERE,
            content: {
              kind: 'craft',
              old: padWorn,
              fresh: padNew,
              comparison: {
                part: words.pad,
                unit: 'mm',
                newValue: readingOf(11),
                measured: readingOf(2.1),
                limit: readingOf(2),
                limitSource: 'reference',
                worseWhen: 'below',
                note: words.padNote,
              },
            },
          } as const,
        ]),
    { ...usual, screens: EVERYWHERE, content: { kind: 'warranty' } },
    {
      ...usual,
      seconds: 18,
      screens: ['wall'],
      content: {
        kind: 'running-cost',
        cars: COMPARED.flatMap(
          (name) => KNOWN_CONSUMPTION.find(({ model }) => model === name) ?? [],
        ),
        kmPerYear: 15_000,
      },
    },
    { ...usual, screens: EVERYWHERE, content: { kind: 'promise', points: words.promises } },
    ...(tyreWorn === undefined || tyreNew === undefined
      ? []
      : [
          {
            ...usual,
            title: words.tyreTitle,
            seconds: 16,
            screens: ['wall', 'counter'],
            content: {
              kind: 'craft',
              old: tyreWorn,
              fresh: tyreNew,
              comparison: {
                part: words.tyre,
                unit: 'mm',
                newValue: readingOf(8),
                measured: readingOf(1.7),
                limit: readingOf(1.6),
                limitSource: 'law',
                worseWhen: 'below',
              },
            },
          } as const,
        ]),
    ...(video === undefined
      ? []
      : [
          {
            ...usual,
            title: words.video,
            seconds: 30,
            screens: ['wall'],
            content: { kind: 'video', video, caption: words.videoCaption },
          } as const,
        ]),
    { ...usual, screens: ['wall', 'lounge'], content: { kind: 'complaint' } },
    {
      ...usual,
      title: words.weekend,
      times: { weekdays: [6, 7] },
      screens: ['wall'],
      content: { kind: 'promise', points: words.weekendPoints },
    },
  ]
}
