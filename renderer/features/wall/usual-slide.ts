import type { UncheckedContent, UncheckedSlide } from '#shared/domain/wall/check-slide.ts'
import type { SlideKind } from '#shared/domain/wall/slide.ts'

const contentOf = (kind: SlideKind): UncheckedContent => {
  switch (kind) {
    case 'prices':
      return { kind, jobIds: [] }
    case 'promise':
      return { kind, points: [''] }
    case 'craft':
      return { kind, comparison: { part: '', worseWhen: 'below' } }
    case 'running-cost':
      return { kind, cars: [], kmPerYear: 15_000 }
    case 'picture':
    case 'video':
      return { kind, caption: '' }
    default:
      return { kind }
  }
}

/** A new slide of a kind as the form begins with it. */
export const usualSlide = (kind: SlideKind): UncheckedSlide => ({
  title: '',
  content: contentOf(kind),
  seconds: kind === 'video' ? 60 : 14,
  times: {},
  screens: ['wall'],
  isOn: true,
})
