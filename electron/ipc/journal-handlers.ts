import type { House } from '#electron/app/house.ts'
import type { journalCalls } from '#shared/ipc/calls/journal-calls.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

/** What the desk may ask of the journal file. */
export function journalHandlers({
  journal,
  diskWatch,
}: Pick<House, 'journal' | 'diskWatch'>): Pick<
  Handlers<typeof deskDoor>,
  keyof typeof journalCalls
> {
  return {
    'journal.append': async (entry) => {
      const outcome = await journal.append(entry)
      // The desk says how much room there is, beside what was refused.
      if (!outcome.ok && outcome.code === 'save.disk-full') void diskWatch.check().catch(() => {})
      return outcome
    },
    'journal.take-back': ({ seq }) => journal.takeBack(seq),
    'journal.state': () => journal.state(),
    'journal.read': (from) => journal.read(from),
    'journal.verify': () => journal.verify(),
    'journal.begin-anew': ({ reason }) => journal.beginAnew(reason),
  }
}
