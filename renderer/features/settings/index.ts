import { lazy } from 'react'

// The header needs the switch at the start; the page brings the data table, which the desk must not
// wait for.
export const SettingsPage = lazy(async () => ({
  default: (await import('./settings-page.tsx')).SettingsPage,
}))
export { ScreensWatch } from './screens/screens-watch.tsx'
