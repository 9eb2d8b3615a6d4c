import { presentGauge, sayVerdict } from '#renderer/ui/compare/present-verdict.ts'
import type { Comparison, ComparisonId } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import type { SlideContent } from '#shared/domain/wall/slide.ts'
import type { SlideViewOf } from '#shared/ipc/views/slide-view.ts'
import type { SlideSources } from './present-slides.ts'

type View = SlideViewOf<'craft'>

/** An old part beside a new one, judged as on the counter display. */
export const presentCraft = (
  { old, fresh, comparison: shown }: Extract<SlideContent, { kind: 'craft' }>,
  heading: Pick<View, 'key' | 'seconds' | 'title'>,
  { say }: SlideSources,
): View => {
  const comparison: Comparison = { ...shown, id: heading.key as ComparisonId }
  const gauge = presentGauge(say, comparison)
  const { part, position, measured, limit, limitSource, note } = comparison
  return {
    kind: 'craft',
    ...heading,
    part: position === undefined ? part : `${part} · ${position}`,
    old: { photo: old.hash, label: say('wall.craft.old') },
    fresh: { photo: fresh.hash, label: say('wall.craft.fresh') },
    ...(gauge === undefined ? {} : { gauge }),
    // Without a value there is nothing to judge: the photos speak, and the note.
    verdict: measured === undefined ? '' : sayVerdict(say, comparison, judgeComparison(comparison)),
    tone: judgeComparison(comparison).tone,
    source:
      limit === undefined || limitSource === undefined
        ? ''
        : say('showing.limitSource', { source: say(`trade.limitSource.${limitSource}`) }),
    note: note ?? '',
  }
}
