import { join } from 'node:path'
import { app } from 'electron'
import { describeApp } from '#electron/app/describe-app.ts'
import { describeScreens, tellScreens } from '#electron/app/describe-screens.ts'
import type { House } from '#electron/app/house.ts'
import { reopenArguments } from '#electron/app/reopen-arguments.ts'
import { readPhoto, savePhoto } from '#electron/services/attachments/photo-files.ts'
import { saveVideo } from '#electron/services/attachments/video-files.ts'
import { writeLog } from '#electron/services/log.ts'
import { listDisplays } from '#electron/windows/list-displays.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { exportHandlers } from './export-handlers.ts'
import type { Handlers } from './handlers.ts'
import { journalHandlers } from './journal-handlers.ts'
import { networkHandlers } from './network-handlers.ts'
import { pinHandlers } from './pin-handlers.ts'
import { recoveryHandlers } from './recovery-handlers.ts'
import { snapshotHandlers } from './snapshot-handlers.ts'
import { updateHandlers } from './update-handlers.ts'

/** What the desk may ask. Printing, fonts and dialogs load when first used. */
export function deskHandlers(house: House): Handlers<typeof deskDoor> {
  const { counter, lounge, wall, screens, settings, quitting, leaving } = house
  const photos = join(house.profile, 'attachments')
  return {
    'app.info': () => describeApp(house.launch),
    'app.quit-now': () => {
      quitting.confirm()
      return null
    },
    'app.still-writing': () => {
      quitting.extend()
      return null
    },
    'app.reopen': ({ isDemo }) => {
      app.relaunch({ args: reopenArguments(process.argv.slice(1), isDemo) })
      app.quit()
      return null
    },
    'attachments.save': ({ bytes }) => savePhoto(photos, bytes),
    'attachments.read': async ({ hash }) => {
      const bytes = await readPhoto(photos, hash)
      return bytes === undefined ? fail('photo.not-found') : ok(bytes)
    },
    'videos.save': ({ bytes }) => saveVideo(photos, bytes),
    'files.save': async (saving) => {
      const { saveFile } = await import('#electron/services/save-file.ts')
      return saveFile(saving, house.desk.window, settings)
    },
    'printers.list': async () => {
      const { systemPrinting } = await import('#electron/services/printing/system-printing.ts')
      return systemPrinting.list()
    },
    'printers.print': async (printing) => {
      const { systemPrinting } = await import('#electron/services/printing/system-printing.ts')
      const { printPaper } = await import('#electron/services/printing/print-paper.ts')
      return printPaper(printing, systemPrinting)
    },
    'fonts.find': async ({ characters }) => {
      const { findSystemFonts } = await import(
        '#electron/services/system-fonts/find-system-fonts.ts'
      )
      return findSystemFonts(characters)
    },
    'counter.show': async (view) => {
      if (!(await screens.ensureOpen('counter'))) return fail('counter.no-window')
      return counter.show(view)
    },
    'counter.clear': ({ showId }) => counter.clear(showId),
    'counter.idle': (view) => {
      wall.grant('counter', view.slides)
      counter.setIdle(view)
      return null
    },
    'counter.status': () => counter.status(),
    'lounge.update': (view) => {
      wall.grant('lounge', view.slides)
      lounge.update(view)
      return null
    },
    'wall.update': (view) => {
      wall.update(view)
      return null
    },
    'screens.status': () => describeScreens(house),
    'screens.identify': async () => {
      const { identifyDisplays } = await import('#electron/windows/identify-displays.ts')
      await identifyDisplays(listDisplays())
      return null
    },
    'screens.set-pin': async ({ pin }) => {
      await leaving.set(pin)
      tellScreens(house)
      return null
    },
    'screens.clear-after': async ({ seconds }) => {
      await settings.update((before) => ({ ...before, clearAfterSeconds: seconds }))
      counter.setClearAfter(seconds)
      tellScreens(house)
      return null
    },
    'screens.open': ({ screen, displayId }) => screens.place(screen, displayId),
    ...networkHandlers(house),
    ...journalHandlers(house),
    'disk.state': () => house.diskWatch.check(),
    ...snapshotHandlers(house),
    ...exportHandlers(house),
    ...recoveryHandlers(house),
    ...pinHandlers(house),
    ...updateHandlers(house),
    'log.write': ({ level, text }) => {
      writeLog(level, text)
      return null
    },
  }
}
