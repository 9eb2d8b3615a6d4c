import { formatOffset } from '#shared/domain/papers/offset-millimetres.ts'
import type { PrintOffset } from '#shared/domain/papers/print-setup.ts'
import type { Say } from '#shared/i18n/words.ts'

/** `偏移：右 1.5 毫米，上 2.0 毫米`: where to, rather than a sign to think about. */
export function offsetWords({ x, y }: PrintOffset, say: Say): string {
  const mm = (tenths: number): string => formatOffset(Math.abs(tenths))
  return say('papers.offsetLine', {
    across: say(x < 0 ? 'papers.offset.left' : 'papers.offset.right', { mm: mm(x) }),
    down: say(y < 0 ? 'papers.offset.up' : 'papers.offset.down', { mm: mm(y) }),
  })
}
