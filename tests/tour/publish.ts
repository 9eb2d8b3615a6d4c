import { cp, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PAPER_KINDS } from '#shared/domain/papers/paper-kind.ts'

/** What an earlier tour left in a folder. */
const OURS = new RegExp(
  `^(?:(?:desk|counter)-\\d+-[a-z0-9-]+\\.png|lounge\\.png|summary\\.json|(?:${PAPER_KINDS.join('|')})(?:-\\d+)?\\.pdf)$`,
)

/** A folder beside the one asked for: nothing half made is ever seen in it. */
export async function makeWorkFolder(out: string): Promise<string> {
  await mkdir(dirname(out), { recursive: true })
  return mkdtemp(join(dirname(out), `.${basename(out)}-`))
}

/** Puts a finished tour where it was asked for, in place of an earlier one; other files stay. */
export async function publish(work: string, out: string): Promise<void> {
  const existing = await stat(out).catch(() => undefined)
  if (existing === undefined) {
    await rename(work, out)
    return
  }
  for (const file of await readdir(out)) {
    if (OURS.test(file)) await rm(join(out, file))
  }
  await cp(work, out, { recursive: true })
  await rm(work, { recursive: true, force: true })
}
