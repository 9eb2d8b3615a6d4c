import { layoutPaper } from '../../blocks/paper-frame.ts'
import type { PaperDefinition } from '../../paper-definition.ts'
import type { LayoutOptions } from '../../paper-input.ts'
import type { AppointmentConfirmationData } from './present.ts'

export function layoutAppointmentConfirmation(
  data: AppointmentConfirmationData,
  options: LayoutOptions,
): PaperDefinition {
  return layoutPaper(data.frame, options, [])
}
