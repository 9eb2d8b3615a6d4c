import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { AppointmentPaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'

export interface AppointmentConfirmationData {
  readonly frame: PaperFrame
}

export function presentAppointmentConfirmation(
  input: AppointmentPaperInput,
): AppointmentConfirmationData {
  return { frame: presentFrame('appointment-confirmation', input) }
}
