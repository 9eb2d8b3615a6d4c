import { access, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '#electron/services/sync-folder.ts'

/** Where a journal is written anew, and where the old one stands while they change places. */
export const redactionPlaces = (
  folder: string,
): { readonly fresh: string; readonly old: string } => ({
  fresh: `${folder}-redacted`,
  old: `${folder}-before-redaction`,
})

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Ends a redaction that was broken off: one that was verified takes its place, one that was not goes.
 * The old journal is moved away only after the new one was read back, so where it was moved the new
 * one is whole.
 */
export async function settleRedaction(folder: string): Promise<void> {
  const { fresh, old } = redactionPlaces(folder)
  if (await isThere(old)) {
    if (!(await isThere(folder))) await rename((await isThere(fresh)) ? fresh : old, folder)
    await syncFolder(dirname(folder))
    await rm(old, { recursive: true, force: true })
  }
  await rm(fresh, { recursive: true, force: true })
}
