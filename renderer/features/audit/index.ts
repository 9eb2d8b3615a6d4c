import { lazy } from 'react'

export { HistoryOfPlace } from './history-of-place.tsx'

/** The whole journal, loaded when it is first looked at. */
export const JournalRegister = lazy(async () => ({
  default: (await import('./journal-register.tsx')).JournalRegister,
}))
