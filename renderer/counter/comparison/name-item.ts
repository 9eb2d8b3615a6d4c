import type { ComparisonItemView } from '#shared/ipc/views/counter-view.ts'

/** "前制动摩擦片 · 左前" */
export const nameItem = ({ part, position }: ComparisonItemView): string =>
  position === undefined ? part : `${part} · ${position}`

/** Short where the part is the same as the one in view: "右前" beside "前制动摩擦片 · 左前". */
export const nameNeighbour = (
  neighbour: ComparisonItemView,
  current: ComparisonItemView,
): string =>
  neighbour.part === current.part && neighbour.position !== undefined
    ? neighbour.position
    : nameItem(neighbour)
