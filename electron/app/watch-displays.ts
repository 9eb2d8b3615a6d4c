import { screen } from 'electron'
import { writeLog } from '#electron/services/log.ts'
import { tellScreens } from './describe-screens.ts'
import type { House } from './house.ts'

/** Opens the screens of last time once the desk stands, then follows displays as they come and go. */
export function watchDisplays(house: House): void {
  const { screens } = house
  const follow = () => {
    screens.follow().catch((error: unknown) => writeLog('error', 'screens were not placed', error))
  }
  const tell = () => {
    tellScreens(house)
    follow()
  }
  screen.on('display-added', tell)
  screen.on('display-removed', tell)
  screen.on('display-metrics-changed', tell)
  follow()
}
