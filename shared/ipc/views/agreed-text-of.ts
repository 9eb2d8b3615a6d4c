import type { AgreedText } from '#shared/domain/approval/agreed.ts'
import type { AgreementView } from './counter-view.ts'

/**
 * What somebody has before them when signing an agreement. Made by the display that shows it and by
 * the desk that sent it: both come to the same fingerprint, or what was signed is not what was sent.
 */
export const agreedTextOf = ({
  locale,
  plate,
  vehicle,
  title,
  sections,
  person,
  consent,
}: AgreementView): AgreedText => ({ locale, plate, vehicle, title, sections, person, consent })
