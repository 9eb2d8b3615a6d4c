import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { openScreenDoor } from '#electron/ipc/open-screen-door.ts'
import { sendMessage } from '#electron/ipc/send-message.ts'
import { createCounterService } from '#electron/services/counter/counter-service.ts'
import { createDiskSpace, KEPT_FREE } from '#electron/services/disk-space.ts'
import { createDiskWatch } from '#electron/services/disk-watch.ts'
import { createJournal } from '#electron/services/journal/journal.ts'
import { createSetAside } from '#electron/services/journal/set-aside.ts'
import { createLeavePin } from '#electron/services/leave-pin/leave-pin.ts'
import { writeLog } from '#electron/services/log.ts'
import { createLoungeBoard } from '#electron/services/lounge-board.ts'
import { listOwnAddresses } from '#electron/services/network/list-own-addresses.ts'
import { createNetworkDoor } from '#electron/services/network/network-door.ts'
import { createStaffPins } from '#electron/services/pins/staff-pins.ts'
import { openSettingsFile } from '#electron/services/settings-file.ts'
import { createWallStage } from '#electron/services/wall-stage.ts'
import { findDeskDisplay } from '#electron/windows/desk-display.ts'
import { keepAwake } from '#electron/windows/keep-awake.ts'
import { listDisplays } from '#electron/windows/list-displays.ts'
import { createScreens } from '#electron/windows/screens.ts'
import type { Launch } from './command-line.ts'
import { tellScreens } from './describe-screens.ts'
import { forgetPublic } from './forget-public.ts'
import { localDay } from './local-day.ts'
import { openSnapshots } from './open-snapshots.ts'
import { openUpdates } from './open-updates.ts'
import { createQuitHandshake } from './quit-handshake.ts'
import { serveAttachment } from './serve-attachment.ts'
import { startTimer } from './start-timer.ts'

/** What lives as long as the app, wired together. Nothing here reads a file before it is asked. */
export type House = ReturnType<typeof createHouse>

export function createHouse(launch: Launch) {
  const profile = app.getPath('userData')
  const preloadFolder = join(app.getAppPath(), 'out', 'preload')
  const settings = openSettingsFile(join(profile, 'settings.json'), (cause) =>
    writeLog('warn', 'the settings file is broken and was set aside', cause),
  )
  const desk: { window: BrowserWindow | undefined; isRunning: boolean } = {
    window: undefined,
    isRunning: false,
  }
  const deskContents = () => desk.window?.webContents

  const diskSpace = createDiskSpace(profile)
  const journal = createJournal({
    folder: join(profile, 'journal'),
    setAside: createSetAside(join(profile, 'set-aside'), () => new Date()),
    today: localDay,
    measureFree: diskSpace.findFree,
    reserve: KEPT_FREE,
    log: (text, cause) => writeLog('warn', text, cause),
  })
  const diskWatch = createDiskWatch({
    disk: diskSpace,
    onChanged: (state) => sendMessage(deskContents(), 'desk', 'disk.changed', state),
    startTimer,
    log: (text, cause) => writeLog('warn', text, cause),
  })
  const lounge = createLoungeBoard((view) => {
    sendMessage(screens.contentsOf('lounge'), 'lounge', 'lounge.view', view)
    network.showBoard()
  })
  const network = createNetworkDoor({
    settings,
    pagesFolder: join(app.getAppPath(), 'out', 'network'),
    currentBoard: () => lounge.current(),
    readAttachment: (hash, range) =>
      serveAttachment(join(profile, 'attachments'), hash, range, 'immutable'),
    listAddresses: () => listOwnAddresses(networkInterfaces()),
    startTimer,
    onChanged: (status) => sendMessage(deskContents(), 'desk', 'network.changed', status),
    onPhoneChanged: (link) => sendMessage(deskContents(), 'desk', 'phone.changed', link),
    onPhoneSent: (sending) => sendMessage(deskContents(), 'desk', 'phone.sent', sending),
    log: writeLog,
  })
  const wall = createWallStage((view) =>
    sendMessage(screens.contentsOf('wall'), 'wall', 'wall.view', view),
  )
  const counter = createCounterService({
    sendView: (view) => sendMessage(screens.contentsOf('counter'), 'counter', 'counter.view', view),
    sendAnswer: (answer) => sendMessage(deskContents(), 'desk', 'counter.answered', answer),
    sendStatus: (status) => sendMessage(deskContents(), 'desk', 'counter.changed', status),
    sendAsking: (asking) =>
      sendMessage(screens.contentsOf('counter'), 'counter', 'counter.asking', asking),
    onForgotten: forgetPublic,
    isOpen: () => screens.contentsOf('counter') !== undefined,
    startTimer,
  })
  const leaving = createLeavePin(settings, Date.now)
  const screens = createScreens({
    preloadFolder,
    isPackaged: app.isPackaged,
    settings,
    lookAround() {
      const displays = listDisplays()
      return { displays, deskDisplayId: findDeskDisplay(displays, desk.window?.getBounds())?.id }
    },
    openDoor: (kind, contents) =>
      openScreenDoor(kind, contents, {
        counter,
        lounge,
        wall,
        leaving,
        // After its answer has left: the window that asked is closed by it.
        closeScreen: (left) => setImmediate(() => void screens.place(left, null)),
      }),
    onChanged(kind, isOpen) {
      if (kind !== 'counter') return
      // Nobody reads a closed display: whoever stood there is not shown when it opens again.
      if (isOpen) counter.announce()
      else counter.clear()
    },
    onStatus: () => tellScreens({ desk, screens, settings }),
    onFilling: keepAwake,
    startTimer,
  })
  const { snapshots, secondPlace, snapshotStatus } = openSnapshots({
    profile,
    settings,
    measureFree: async () => (await diskSpace.measure()).free,
    onStatus: (status) => sendMessage(deskContents(), 'desk', 'snapshots.changed', status),
  })
  const quitting = createQuitHandshake({
    isDeskRunning: () => desk.isRunning && desk.window !== undefined,
    askDesk: () => sendMessage(deskContents(), 'desk', 'app.quitting', null),
    quit: () => app.quit(),
    onLate: () => writeLog('warn', 'the desk did not finish in time'),
    startTimer,
  })
  return {
    launch,
    profile,
    preloadFolder,
    settings,
    desk,
    counter,
    lounge,
    network,
    wall,
    screens,
    leaving,
    snapshots,
    secondPlace,
    snapshotStatus,
    updates: openUpdates(settings, snapshots, (status) =>
      sendMessage(deskContents(), 'desk', 'updates.changed', status),
    ),
    quitting,
    diskWatch,
    journal,
    staffPins: createStaffPins(settings, Date.now),
  }
}
