import * as v from 'valibot'
import type { Video } from '#shared/domain/wall/video.ts'
import type { Result } from '#shared/kernel/result.ts'
import { call, type Door, message } from './call.ts'
import { diskCalls, diskMessages } from './calls/disk-calls.ts'
import { exportCalls } from './calls/export-calls.ts'
import { journalCalls } from './calls/journal-calls.ts'
import { pinCalls } from './calls/pin-calls.ts'
import { recoveryCalls } from './calls/recovery-calls.ts'
import { redactCalls } from './calls/redact-calls.ts'
import { snapshotCalls, snapshotMessages } from './calls/snapshot-calls.ts'
import { updateCalls, updateMessages } from './calls/update-calls.ts'
import { type CounterAnswer, counterAnswer } from './views/counter-answer.ts'
import { type CounterView, idleView, shownView } from './views/counter-view.ts'
import { type LoungeView, loungeView } from './views/lounge-view.ts'
import {
  type NetworkProblem,
  type NetworkStatus,
  networkChoice,
  type PairingProblem,
  type ScreenProblem,
  screenId,
  screenName,
} from './views/network-view.ts'
import {
  type PhoneLink,
  type PhoneLinkProblem,
  type PhoneSending,
  phoneAnswer,
  phoneView,
} from './views/phone-view.ts'
import { photoHash, showId, text } from './views/primitives.ts'
import { type WallView, wallView } from './views/wall-view.ts'

const nothing = v.undefined()
const bytes = v.instance(Uint8Array)
/** A sheet's side in tenths of a millimetre: up to two metres of a roll. */
const tenths = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000))

/** A PIN: four to eight digits. */
const pin = v.pipe(v.string(), v.regex(/^\d{4,8}$/))
/** What can be chosen for the time after which an untouched counter display clears itself. */
export const CLEAR_AFTER_SECONDS = [30, 60, 120, 180, 300, 600] as const

/** Largest photo taken in, and largest paper sent out, in bytes. */
export const LARGEST_PHOTO = 20 * 1024 * 1024
export const LARGEST_PAPER = 64 * 1024 * 1024

export interface AppInfo {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly platform: 'win32' | 'darwin' | 'linux' | 'other'
  /** Opened on a throw-away profile with the demo shop. */
  readonly isDemo: boolean
  /** Started to take the PINs of the desk away. */
  readonly forgetsPins?: boolean
}

export interface PrinterInfo {
  readonly name: string
  readonly isDefault: boolean
}

export interface DisplayInfo {
  readonly id: string
  /** Counted from 1, the primary first: what "identify" shows on it. */
  readonly number: number
  readonly name: string
  readonly width: number
  readonly height: number
  readonly isPrimary: boolean
}

export type ScreenKind = 'counter' | 'lounge' | 'wall'

/** A screen for customers, as the desk sees it. */
export interface ScreenStatus {
  readonly kind: ScreenKind
  /**
   * `filling` its display, or in a `window` beside the desk; `waiting` for its display to come
   * back; `failed`: it kept crashing and is tried again later; `closed`.
   */
  readonly state: 'filling' | 'window' | 'waiting' | 'failed' | 'closed'
  /** The display chosen for it, where it is attached now, and its name in any case. */
  readonly chosenId: string | null
  readonly chosenName: string
  /** The display it stands on. */
  readonly displayId: string | null
  /** Crashes and hangs it came back from since it was opened by hand. */
  readonly crashes: number
}

/** The public screens and what they are set to. */
export interface ScreensStatus {
  readonly displays: readonly DisplayInfo[]
  readonly screens: readonly ScreenStatus[]
  /** Whether there is a PIN with which a screen can be left where it stands. */
  readonly hasPin: boolean
  /** An untouched counter display forgets its customer after this long. */
  readonly clearAfterSeconds: number
}

/** The counter display is about to forget its customer. */
export interface StillThere {
  readonly showId: string
  readonly seconds: number
}

/** Where the counter display stands, as the desk sees it. */
export interface CounterStatus {
  readonly isOpen: boolean
  /** The showing in front of the customer, if any. */
  readonly showing?: { readonly showId: string; readonly kind: CounterView['kind'] }
  /** Showings that wait behind it. */
  readonly waiting: number
}

export interface SystemFont {
  /** Characters of the request that this font draws. */
  readonly covers: string
  readonly postscriptName: string
  readonly bytes: Uint8Array
}

export type AttachmentProblem =
  | 'photo.not-an-image'
  | 'photo.too-large'
  | 'photo.not-found'
  | 'storage.not-written'
export type VideoProblem = 'video.not-a-video' | 'video.too-large' | 'storage.not-written'
export type SaveProblem = 'save.cancelled' | 'save.not-written'
export type PrintProblem = 'printer.none' | 'printer.gone' | 'printer.failed'
export type LeaveProblem = 'pin.none' | 'pin.wrong' | 'pin.wait'
export type ShowProblem = 'counter.no-window' | 'counter.queue-full'

/** The desk: the only window that holds records. */
export const deskDoor = {
  calls: {
    'app.info': call<AppInfo>()(nothing),
    /** The desk has written what it had to; the app may quit. */
    'app.quit-now': call<null>()(nothing),
    /** The desk is still writing what it has to: the app waits on, within reason. */
    'app.still-writing': call<null>()(nothing),
    /** Starts again on the demo shop, or on the shop's own records. */
    'app.reopen': call<null>()(v.strictObject({ isDemo: v.boolean() })),
    /** Keeps a photo as a file named by its content. */
    'attachments.save': call<Result<{ hash: string; size: number }, AttachmentProblem>>()(
      v.strictObject({ bytes }),
    ),
    'attachments.read': call<Result<Uint8Array, AttachmentProblem>>()(
      v.strictObject({ hash: photoHash }),
    ),
    /** Keeps a video for the wall, checked by its content. */
    'videos.save': call<Result<Pick<Video, 'hash' | 'size' | 'mime'>, VideoProblem>>()(
      v.strictObject({ bytes }),
    ),
    /** Main shows the dialog; no path crosses. */
    'files.save': call<Result<{ fileName: string }, SaveProblem>>()(
      v.strictObject({ suggestedName: v.pipe(v.string(), v.maxLength(200)), bytes }),
    ),
    'printers.list': call<readonly PrinterInfo[]>()(nothing),
    'printers.print': call<Result<{ job: string }, PrintProblem>>()(
      v.strictObject({
        bytes,
        printer: text,
        copies: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
        title: text,
        /** Size of the sheet; absent: whatever lies in the printer. */
        sheet: v.optional(v.strictObject({ width: tenths, height: tenths })),
      }),
    ),
    /** System fonts for characters that our own fonts lack. */
    'fonts.find': call<{ fonts: readonly SystemFont[]; missing: string }>()(
      v.strictObject({ characters: v.pipe(v.string(), v.maxLength(500)) }),
    ),
    'counter.show': call<Result<CounterStatus, ShowProblem>>()(shownView),
    /** Takes the showing away, or all of them when none is named. */
    'counter.clear': call<CounterStatus>()(v.strictObject({ showId: v.optional(showId) })),
    /** What to show when nobody is concerned. */
    'counter.idle': call<null>()(idleView),
    'counter.status': call<CounterStatus>()(nothing),
    'lounge.update': call<null>()(loungeView),
    'wall.update': call<null>()(wallView),
    'screens.status': call<ScreensStatus>()(nothing),
    /** Shows on every display, for a few seconds, the number it goes by. */
    'screens.identify': call<null>()(nothing),
    /** Sets the PIN with which a screen can be left, or takes it away with `null`. */
    'screens.set-pin': call<null>()(v.strictObject({ pin: v.nullable(pin) })),
    'screens.clear-after': call<null>()(
      v.strictObject({ seconds: v.picklist(CLEAR_AFTER_SECONDS) }),
    ),
    /** Opens a screen full-screen on a display, or closes it with `null`. */
    'screens.open': call<Result<null, 'screens.no-display' | 'screens.display-taken'>>()(
      v.strictObject({
        screen: v.picklist(['counter', 'lounge', 'wall']),
        displayId: v.nullable(v.pipe(v.string(), v.maxLength(60))),
      }),
    ),
    'network.status': call<NetworkStatus>()(nothing),
    /** Opens the door to the shop's network at an address of this computer, and remembers that. */
    'network.open': call<Result<NetworkStatus, NetworkProblem>>()(networkChoice),
    'network.close': call<NetworkStatus>()(nothing),
    /** A new code for one screen, valid two minutes. */
    'network.offer-code': call<Result<NetworkStatus, PairingProblem>>()(nothing),
    'network.withdraw-code': call<NetworkStatus>()(nothing),
    'network.rename-screen': call<Result<NetworkStatus, ScreenProblem>>()(
      v.strictObject({ id: screenId, name: screenName }),
    ),
    /** Its connection ends at once, and its key opens nothing any more. */
    'network.revoke-screen': call<NetworkStatus>()(v.strictObject({ id: screenId })),
    /** Lets one phone send photos and values for what is shown. */
    'phone.open': call<Result<PhoneLink, PhoneLinkProblem>>()(phoneView),
    'phone.update': call<null>()(v.strictObject({ linkId: text, view: phoneView })),
    'phone.close': call<null>()(v.strictObject({ linkId: text })),
    /** What the phone sent is on record, or is not and why. */
    'phone.answer': call<null>()(phoneAnswer),
    ...journalCalls,
    ...recoveryCalls,
    ...redactCalls,
    ...diskCalls,
    ...snapshotCalls,
    ...exportCalls,
    ...pinCalls,
    ...updateCalls,
    'log.write': call<null>()(
      v.strictObject({
        level: v.picklist(['info', 'warn', 'error']),
        text: v.pipe(v.string(), v.maxLength(20_000)),
      }),
    ),
  },
  messages: {
    'counter.answered': message<CounterAnswer>(),
    'counter.changed': message<CounterStatus>(),
    'screens.changed': message<ScreensStatus>(),
    'network.changed': message<NetworkStatus>(),
    ...snapshotMessages,
    ...updateMessages,
    'phone.changed': message<PhoneLink>(),
    'phone.sent': message<PhoneSending>(),
    ...diskMessages,
    /** The app wants to quit: finish writing, then call `app.quit-now`. */
    'app.quitting': message<null>(),
    /** A second start was refused and this window raised instead. */
    'app.second-start': message<null>(),
  },
} satisfies Door

/** What every screen for customers may ask: whether it can be left with a PIN, and to be left. */
const leaving = {
  'screen.can-leave': call<boolean>()(nothing),
  /** A right PIN closes this screen; a wrong one makes the next try wait longer. */
  'screen.leave': call<Result<null, LeaveProblem>>()(v.strictObject({ pin })),
}

/** The counter display: shows what it was sent, says what the customer touched. */
export const counterDoor = {
  calls: {
    'counter.current': call<CounterView>()(nothing),
    'counter.answer': call<null>()(counterAnswer),
    /** Somebody stands there: the time starts anew. */
    'counter.touched': call<null>()(nothing),
    ...leaving,
  },
  messages: {
    'counter.view': message<CounterView>(),
    /** It clears itself soon, unless it is touched. */
    'counter.asking': message<StillThere>(),
  },
} satisfies Door

/** The lounge board: hears; leaving it is all it asks. */
export const loungeDoor = {
  calls: { 'lounge.current': call<LoungeView | null>()(nothing), ...leaving },
  messages: { 'lounge.view': message<LoungeView>() },
} satisfies Door

/** The showroom wall: hears what it may play; leaving it is all it asks. */
export const wallDoor = {
  calls: { 'wall.current': call<WallView | null>()(nothing), ...leaving },
  messages: { 'wall.view': message<WallView>() },
} satisfies Door

export const contract = {
  desk: deskDoor,
  counter: counterDoor,
  lounge: loungeDoor,
  wall: wallDoor,
}
export type Contract = typeof contract
export type WindowKind = keyof Contract
