import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { feedAddress } from '#shared/ipc/calls/update-calls.ts'
import { CLEAR_AFTER_SECONDS } from '#shared/ipc/contract.ts'
import { keptNetwork } from './network/kept-network.ts'
import { keptPlace } from './second-place/kept-place.ts'
import { writeAtomically } from './write-atomically.ts'

const display = v.object({
  id: v.string(),
  label: v.string(),
  width: v.number(),
  height: v.number(),
  x: v.number(),
  y: v.number(),
})
/** Version 0.2 wrote the number alone, which is worth little: such a screen is chosen again. */
const screen = v.optional(
  v.nullable(
    v.union([
      display,
      v.pipe(
        v.string(),
        v.transform(() => null),
      ),
    ]),
  ),
  null,
)

/** What this computer remembers. Nothing of the trade: that is in the database. */
const machineSettings = v.object({
  /** Display of each screen; null when it was closed or never opened. */
  displays: v.optional(v.object({ counter: screen, lounge: screen, wall: screen }), {}),
  /** The PIN to leave a screen: never itself, only what it can be checked by. */
  pin: v.optional(v.object({ salt: v.string(), hash: v.string() })),
  /** Wrong PINs in a row, and until when no other is taken, in milliseconds of the epoch. */
  pinTries: v.optional(v.object({ wrong: v.number(), until: v.number() })),
  /** The same for the people at the desk, by the id of each, with the salt of the PIN they were at. */
  staffTries: v.optional(
    v.record(v.string(), v.object({ wrong: v.number(), until: v.number(), salt: v.string() })),
  ),
  /** An untouched counter display forgets its customer after this long. */
  clearAfterSeconds: v.optional(v.picklist(CLEAR_AFTER_SECONDS), 180),
  /** Folder of the last paper saved. */
  saveFolder: v.optional(v.string()),
  /** The door to the shop's network and the screens let in. */
  network: v.optional(keptNetwork),
  /** Where copies of the records go, and the name of this computer's folder there. */
  secondPlace: v.optional(keptPlace),
  homeId: v.optional(v.string()),
  /** The key that copies are encrypted with; absent: they are plain. */
  copyKeyId: v.optional(v.string()),
  /** Where newer versions are asked for; absent: nowhere. A broken one is none. */
  updateFeed: v.optional(v.fallback(v.optional(feedAddress), undefined)),
})

export type MachineSettings = v.InferOutput<typeof machineSettings>

export interface SettingsFile {
  read(): Promise<MachineSettings>
  /** Changes some of it; changes never overtake one another. */
  update(change: (settings: MachineSettings) => MachineSettings): Promise<void>
}

/** Settings in a JSON file. A broken one counts as none: it holds only what is chosen in a click. */
export function openSettingsFile(file: string, onBroken: (cause: unknown) => void): SettingsFile {
  let settings: Promise<MachineSettings> | undefined

  const load = async (): Promise<MachineSettings> => {
    const text = await readFile(file, 'utf8').catch(() => '{}')
    try {
      return v.parse(machineSettings, JSON.parse(text))
    } catch (error) {
      onBroken(error)
      return v.parse(machineSettings, {})
    }
  }
  const read = () => {
    settings ??= load()
    return settings
  }
  let writing: Promise<void> = Promise.resolve()
  return {
    read,
    update(change) {
      writing = writing
        .catch(() => undefined)
        .then(async () => {
          const changed = change(await read())
          settings = Promise.resolve(changed)
          await mkdir(dirname(file), { recursive: true })
          await writeAtomically(file, `${JSON.stringify(changed, null, 2)}\n`)
        })
      return writing
    },
  }
}
