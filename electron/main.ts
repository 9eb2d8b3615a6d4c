import { app } from 'electron'
import { parseLaunch } from './app/command-line.ts'
import { openEmptyWindow } from './app/empty-window.ts'
import { findOtherMachine, holdProfile, refuseProfile } from './app/guard-profile.ts'
import { createHouse } from './app/house.ts'
import { openDesk } from './app/open-desk.ts'
import { putRecordsAside } from './app/put-records-aside.ts'
import { registerScheme } from './app/register-scheme.ts'
import { serveWindows } from './app/serve-windows.ts'
import { setMenu } from './app/set-menu.ts'
import { setProfile } from './app/set-profile.ts'
import { raiseOnSecondStart, takeProfile } from './app/single-instance.ts'
import { watchFailures } from './app/watch-failures.ts'
import { openLog, writeLog } from './services/log.ts'

const launch = parseLaunch(process.argv, process.env)
setProfile(launch)

if (launch.isEmptyWindow) {
  void openEmptyWindow()
} else {
  const other = findOtherMachine(app.getPath('userData'))
  if (other !== undefined) void refuseProfile(other)
  else if (takeProfile()) start()
  else app.exit(0)
}

function start(): void {
  openLog(app.getPath('userData'), app.isPackaged)
  watchFailures()
  holdProfile(app.getPath('userData'))
  putRecordsAside(app.getPath('userData'))
  registerScheme()
  const house = createHouse(launch)
  raiseOnSecondStart(house)
  setMenu(process.platform, launch.devServer !== undefined && !app.isPackaged)
  app.on('before-quit', (event) => {
    // A screen that fills its display lets nobody close it, so it goes first.
    if (house.quitting.mayQuit()) house.screens.closeAll()
    else event.preventDefault()
  })
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(
    () => {
      serveWindows(house)
      openDesk(house)
    },
    (error: unknown) => writeLog('error', 'the app did not start', error),
  )
}
