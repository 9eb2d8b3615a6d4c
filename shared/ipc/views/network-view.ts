import * as v from 'valibot'
import type { Instant } from '#shared/kernel/instant.ts'

/** One of this computer's addresses on a private network. */
export interface OwnAddress {
  /** IPv4, `192.168.1.20`. */
  readonly address: string
  /** The interface as the system names it: `WLAN`, `eth0`. */
  readonly name: string
  /** Reaches this computer only: to try the board in a browser here. */
  readonly isLoopback: boolean
}

/** A TV or tablet that was let in. */
export interface PairedScreen {
  readonly id: string
  /** As the shop calls it; empty until it is named. */
  readonly name: string
  readonly pairedAt: Instant
  readonly lastSeenAt: Instant
  readonly isConnected: boolean
}

/** The door to the shop's network, as the desk sees it. */
export interface NetworkStatus {
  /** `waiting`: switched on, but its address or port is not there now; tried again by itself. */
  readonly state: 'off' | 'on' | 'waiting'
  readonly addresses: readonly OwnAddress[]
  /** What was chosen last; absent before the first time. */
  readonly chosen?: { readonly address: string; readonly port: number }
  /** Why it waits. */
  readonly problem?: NetworkProblem
  /** The code that lets one screen in, while it is valid. */
  readonly code?: { readonly digits: string; readonly endsAt: Instant }
  readonly screens: readonly PairedScreen[]
}

export type NetworkProblem =
  | 'network.address-gone'
  | 'network.port-taken'
  | 'network.port-not-allowed'
  | 'network.no-pages'
  | 'network.not-started'
export type PairingProblem = 'network.off' | 'network.full'
export type ScreenProblem = 'network.screen-gone'

/** Screens that may be let in. */
export const MOST_SCREENS = 20
/** The port proposed: free on nearly every computer, and short to type with a remote control. */
export const USUAL_PORT = 8090

export const networkChoice = v.strictObject({
  address: v.pipe(v.string(), v.ipv4()),
  port: v.pipe(v.number(), v.integer(), v.minValue(1024), v.maxValue(65_535)),
})
export type NetworkChoice = v.InferOutput<typeof networkChoice>

export const screenId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
export const screenName = v.pipe(v.string(), v.trim(), v.maxLength(40))
