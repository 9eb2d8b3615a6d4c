import * as v from 'valibot'
import { currency, locale, plateColor, showId, text } from './primitives.ts'

/** What every showing to a customer begins with. */
export const heading = {
  showId,
  locale,
  currency,
  /** With its dot, as on the plate: the customer concerned stands in front of it. Empty: no car yet. */
  plate: text,
  plateColor: v.optional(plateColor),
  vehicle: text,
}
