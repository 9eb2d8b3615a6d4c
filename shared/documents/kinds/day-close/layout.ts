import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { DayCloseData } from './present.ts'

export function layoutDayClose(data: DayCloseData, options: LayoutOptions): PaperDefinition {
  return layoutPaper(data.frame, options, [])
}
