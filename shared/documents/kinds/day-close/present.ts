import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { DayClosePaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

export interface DayCloseData {
  readonly frame: PaperFrame
}

export function presentDayClose(input: DayClosePaperInput): DayCloseData {
  return { frame: presentFrame('day-close', input) }
}
