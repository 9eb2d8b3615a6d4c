import { lazy } from 'react'

export { ChangeLines } from './change-lines.tsx'
export { JournalDamageBanner } from './check/journal-damage-banner.tsx'
export { HistoryOfPlace } from './history-of-place.tsx'
export { useWordingOf } from './use-wording.ts'

/** The whole journal, loaded when it is first looked at. */
export const JournalRegister = lazy(async () => ({
  default: (await import('./journal-register.tsx')).JournalRegister,
}))
