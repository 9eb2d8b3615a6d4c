import * as v from 'valibot'
import { networkChoice } from '#shared/ipc/views/network-view.ts'

const keptScreen = v.object({
  id: v.string(),
  name: v.string(),
  /** SHA-256 of its key. */
  keyHash: v.string(),
  pairedAt: v.string(),
  lastSeenAt: v.string(),
})
export type KeptScreen = v.InferOutput<typeof keptScreen>

/** What this computer remembers of the door to the network: off until the shop opens it. */
export const keptNetwork = v.object({
  isOn: v.optional(v.boolean(), false),
  chosen: v.optional(networkChoice),
  screens: v.optional(v.array(keptScreen), []),
})
export type KeptNetwork = v.InferOutput<typeof keptNetwork>
