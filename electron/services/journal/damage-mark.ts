import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeAtomically } from '#electron/services/write-atomically.ts'
import type { JournalDamage } from '#shared/ipc/calls/journal-calls.ts'

const damage = v.object({ file: v.string(), line: v.number(), afterSeq: v.number() })

const markFile = (folder: string): string => join(folder, 'damage.json')

/**
 * The damage that an earlier reading met. A start reads only the end of the journal: without the
 * mark it would not know what lies in the middle.
 */
export async function readDamageMark(folder: string): Promise<JournalDamage | undefined> {
  const text = await readFile(markFile(folder), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return v.parse(damage, JSON.parse(text))
  } catch {
    // A mark that cannot be read marks nothing: the next reading of all lines meets it again.
    return undefined
  }
}

/** Leaves the mark beside the files, so that it is set aside together with them. */
export const writeDamageMark = (folder: string, found: JournalDamage): Promise<void> =>
  writeAtomically(markFile(folder), `${JSON.stringify(found)}\n`)
