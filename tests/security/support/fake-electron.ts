import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SenderEvent } from '#electron/ipc/trusted-sender.ts'

/*
 * Electron's modules for main's own code on Node: windows that draw nothing but take their handlers
 * as the real ones do. Where it lies and what was asked of it is told in `desktop`.
 */

type Listener = (event: SenderEvent, argument: unknown) => unknown

export const desktop = {
  /** Folder of everything: the profile, the system's temporary folder, a person's documents. */
  folder: '',
  quits: 0,
  contents: [] as FakeContents[],
}

/** Whatever else is asked of it does nothing and gives nothing. */
function inert<T extends object>(known: T): T {
  return new Proxy(known, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target)
      if (value !== undefined) return typeof value === 'function' ? value.bind(target) : value
      return key === 'then' || typeof key === 'symbol' ? undefined : () => undefined
    },
  })
}

export class FakeContents extends EventEmitter {
  readonly handlers = new Map<string, Listener>()
  readonly mainFrame = { url: '' }
  readonly ipc = {
    handle: (name: string, listener: Listener) => void this.handlers.set(name, listener),
  }
  isDestroyed = () => false
  executeJavaScript = async () => 0
  setVisualZoomLevelLimits = async () => undefined
  getURL = () => this.mainFrame.url
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => []
  readonly webContents = inert(new FakeContents())
  #isDestroyed = false

  constructor() {
    super()
    desktop.contents.push(this.webContents)
    // biome-ignore lint/correctness/noConstructorReturn: what main asks of a window is endless
    return inert(this)
  }

  async loadURL(address: string): Promise<void> {
    this.webContents.mainFrame.url = address
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.emit('closed')
  }

  isDestroyed = () => this.#isDestroyed
  getBounds = () => ({ x: 0, y: 0, width: 1440, height: 900 })
}

const display = {
  id: 1,
  label: 'Desk',
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
}

export const app = inert({
  isPackaged: true,
  getPath: (name: string) => `${desktop.folder}/${name === 'userData' ? 'profile' : name}`,
  getAppPath: () => fileURLToPath(new URL('../../../', import.meta.url)),
  getVersion: () => '1.2.3',
  getLocale: () => 'zh-CN',
  quit: () => {
    desktop.quits += 1
  },
  relaunch: () => undefined,
})
export const screen = inert({
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display, { ...display, id: 2, label: 'Front' }],
})
/** A person who saves where they always do. */
export const dialog = inert({
  showSaveDialog: async () => ({
    canceled: false,
    filePath: `${desktop.folder}/documents/saved.bin`,
  }),
  showOpenDialog: async () => ({
    canceled: false,
    filePaths: [`${desktop.folder}/documents`],
  }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
})
const oneSession = inert({
  clearCache: async () => undefined,
  clearStorageData: async () => undefined,
})
export const session = { defaultSession: oneSession, fromPartition: () => oneSession }
export const safeStorage = inert({ isEncryptionAvailable: () => false })
export const powerSaveBlocker = inert({ start: () => 1, isStarted: () => true })
export const powerMonitor = inert(new EventEmitter())
export const shell = inert({
  openExternal: async () => undefined,
  openPath: async () => '',
})
export const net = inert({ isOnline: () => false })
export const Menu = inert({})
export const protocol = inert({})
/** What is registered here, every window may call: nothing is. */
export const ipcMain = {
  handle(name: string): never {
    throw new Error(`${name} would be open to every window`)
  },
}
export const nativeTheme = inert({})
