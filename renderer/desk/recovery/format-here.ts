import { epochMsOf, formatDateTime, type Instant } from '#shared/kernel/instant.ts'

/** A moment by this computer's clock: the shop's own offset is in records that may not be open. */
export const formatHere = (at: Instant): string =>
  formatDateTime(at, -new Date(epochMsOf(at)).getTimezoneOffset())
