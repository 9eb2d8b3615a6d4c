import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { writeAtomically } from './write-atomically.ts'

const screen = v.optional(v.nullable(v.string()), null)

/** What this computer remembers. Nothing of the trade: that is in the database. */
const machineSettings = v.object({
  /** Display of each screen; null when it was closed or never opened. */
  displays: v.optional(v.object({ counter: screen, lounge: screen, wall: screen }), {}),
  /** Folder of the last paper saved. */
  saveFolder: v.optional(v.string()),
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
