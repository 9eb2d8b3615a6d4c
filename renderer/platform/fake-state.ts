import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { DiskState } from '#shared/ipc/calls/disk-calls.ts'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'
import type { SecondPlace } from '#shared/ipc/calls/snapshot-calls.ts'
import type {
  CounterStatus,
  DisplayInfo,
  PrinterInfo,
  ScreenKind,
  ScreensStatus,
  SystemFont,
} from '#shared/ipc/contract.ts'
import type { CounterView, ShownView } from '#shared/ipc/views/counter-view.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type { NetworkStatus } from '#shared/ipc/views/network-view.ts'
import type { PhoneAnswer, PhoneLink, PhoneView } from '#shared/ipc/views/phone-view.ts'
import type { WallView } from '#shared/ipc/views/wall-view.ts'

/** What tests set up and look at. */
export interface FakeState {
  readonly attachments: Map<string, Uint8Array>
  readonly saved: Map<string, Uint8Array>
  /** Folders of files by the folder's name: text by file. */
  readonly exported: Map<string, ReadonlyMap<string, string>>
  readonly printed: {
    printer: string
    copies: number
    title: string
    bytes: Uint8Array
    sheet?: { width: number; height: number } | undefined
  }[]
  printers: readonly PrinterInfo[]
  displays: readonly DisplayInfo[]
  /** The display each screen stands on. */
  readonly screens: Map<ScreenKind, string>
  pin: string | undefined
  clearAfterSeconds: number
  systemFonts: readonly SystemFont[]
  readonly counter: { isOpen: boolean; shown: ShownView[]; idle: CounterView | undefined }
  lounge: LoungeView | undefined
  wall: WallView | undefined
  network: NetworkStatus
  readonly phones: { link: PhoneLink; view: PhoneView }[]
  readonly phoneAnswers: PhoneAnswer[]
  /** Whole snapshots by their id, as their blocks of text. */
  readonly snapshots: Map<
    string,
    { readonly info: SnapshotInfo; readonly texts: readonly string[] }
  >
  /** The folder that is chosen when the dialog is opened; none: it is closed again. */
  folderToChoose: string | undefined
  secondPlace: SecondPlace | undefined
  copyPassword: string | undefined
  hasQuit: boolean
  /** Entries on disk as their JSON, what was set aside, and a damage that is to be told. */
  readonly journal: {
    readonly texts: string[]
    readonly setAside: { reason: string; texts: string[] }[]
    damage: JournalDamage | undefined
  }
  disk: DiskState
  readonly log: string[]
}

/** A desk with one display, one printer and nothing shown. */
export const freshFakeState = (): FakeState => ({
  attachments: new Map(),
  saved: new Map(),
  exported: new Map(),
  printed: [],
  printers: [{ name: 'Office', isDefault: true }],
  displays: [{ id: '1', number: 1, name: 'Desk', width: 1920, height: 1080, isPrimary: true }],
  screens: new Map(),
  pin: undefined,
  clearAfterSeconds: 180,
  systemFonts: [],
  counter: { isOpen: false, shown: [], idle: undefined },
  lounge: undefined,
  wall: undefined,
  network: { state: 'off', addresses: [], screens: [] },
  phones: [],
  phoneAnswers: [],
  snapshots: new Map(),
  folderToChoose: undefined,
  secondPlace: undefined,
  copyPassword: undefined,
  hasQuit: false,
  journal: { texts: [], setAside: [], damage: undefined },
  disk: { free: 120 * 1024 ** 3, total: 240 * 1024 ** 3, isLow: false, isFull: false },
  log: [],
})

/** Where the counter stands, as the main process would say it. */
export function fakeCounterStatus({ counter }: FakeState): CounterStatus {
  const [current] = counter.shown
  const base = { isOpen: counter.isOpen, waiting: Math.max(0, counter.shown.length - 1) }
  if (current === undefined) return base
  return { ...base, showing: { showId: current.showId, kind: current.kind } }
}

/** How the public screens stand, as the main process would say it. */
export function fakeScreensStatus(state: FakeState): ScreensStatus {
  const { displays, screens, pin, clearAfterSeconds } = state
  return {
    displays,
    screens: (['counter', 'lounge', 'wall'] as const).map((kind) => {
      const displayId = screens.get(kind) ?? null
      const display = displays.find(({ id }) => id === displayId)
      return {
        kind,
        state: display === undefined ? 'closed' : display.isPrimary ? 'window' : 'filling',
        chosenId: displayId,
        chosenName: display?.name ?? '',
        displayId,
        crashes: 0,
      }
    }),
    hasPin: pin !== undefined,
    clearAfterSeconds,
  }
}
