import { readFile, rm } from 'node:fs/promises'
import * as v from 'valibot'
import { writeAtomically } from '#electron/services/write-atomically.ts'
import { type CopyKey, keyOf } from './copy-key.ts'

/** Seals a text for the person who is signed in at the system, where the system can. */
export interface Sealer {
  isAvailable(): boolean
  seal(text: string): Buffer
  /** Throws when it was sealed elsewhere. */
  unseal(sealed: Buffer): string
}

const keptKey = v.object({
  salt: v.string(),
  passes: v.number(),
  memory: v.number(),
  isSealed: v.boolean(),
  key: v.string(),
})
/** The one in use, and others only until what they encrypted is encrypted anew. */
const keptFile = v.object({ keys: v.array(keptKey) })

/** The keys of the copies, so that an hourly copy needs nobody to type a password. */
export interface KeptKeys {
  /** All that can be read here: one that the system sealed elsewhere cannot. */
  read(): Promise<readonly CopyKey[]>
  /** Keeps these, and no others. */
  write(keys: readonly CopyKey[]): Promise<void>
}

export function openKeptKeys(file: string, sealer: Sealer): KeptKeys {
  const toKept = ({ salt, passes, memory, master }: CopyKey) => {
    const text = Buffer.from(master).toString('base64')
    const isSealed = sealer.isAvailable()
    const key = isSealed ? sealer.seal(text).toString('base64') : text
    return { salt: salt.toString('base64'), passes, memory, isSealed, key }
  }
  const fromKept = async (kept: v.InferOutput<typeof keptKey>): Promise<CopyKey | undefined> => {
    try {
      const text = kept.isSealed ? sealer.unseal(Buffer.from(kept.key, 'base64')) : kept.key
      const { passes, memory } = kept
      const salt = Buffer.from(kept.salt, 'base64')
      return await keyOf(Buffer.from(text, 'base64'), { salt, passes, memory })
    } catch {
      return undefined
    }
  }
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (text === undefined) return []
      const keys = await Promise.all((parse(text)?.keys ?? []).map(fromKept))
      return keys.flatMap((key) => (key === undefined ? [] : [key]))
    },
    async write(keys) {
      if (keys.length === 0) return rm(file, { force: true })
      // Written anew with mode 0600: nobody else on this computer reads it.
      await writeAtomically(file, `${JSON.stringify({ keys: keys.map(toKept) })}\n`)
    },
  }
}

function parse(text: string): v.InferOutput<typeof keptFile> | undefined {
  try {
    return v.parse(keptFile, JSON.parse(text))
  } catch {
    return undefined
  }
}
