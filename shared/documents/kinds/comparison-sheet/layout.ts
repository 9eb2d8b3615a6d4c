import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { ComparisonSheetData } from './present.ts'

/** Lays it out. */
export const layoutComparisonSheet = (
  { frame }: ComparisonSheetData,
  options: LayoutOptions,
): PaperDefinition => layoutPaper(frame, options, [])
