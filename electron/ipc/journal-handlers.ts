import type { House } from '#electron/app/house.ts'
import type { ErasedRecord } from '#shared/domain/erasure/erasure.ts'
import type { ArgumentOf } from '#shared/ipc/call.ts'
import type { journalCalls } from '#shared/ipc/calls/journal-calls.ts'
import type { redactCalls } from '#shared/ipc/calls/redact-calls.ts'
import type { deskDoor } from '#shared/ipc/contract.ts'
import type { Handlers } from './handlers.ts'

type AskedRecord = ArgumentOf<(typeof redactCalls)['journal.redact']>['records'][number]

/** An optional field that is absent, and none that is undefined. */
const readRecord = ({ table, id, isKept }: AskedRecord): ErasedRecord => ({
  table,
  id,
  ...(isKept === undefined ? {} : { isKept }),
})

/** What the desk may ask of the journal file. */
export function journalHandlers({
  journal,
  diskWatch,
}: Pick<House, 'journal' | 'diskWatch'>): Pick<
  Handlers<typeof deskDoor>,
  keyof typeof journalCalls | keyof typeof redactCalls
> {
  return {
    'journal.append': async (entry) => {
      const outcome = await journal.append(entry)
      diskWatch.noteSaving(!outcome.ok && outcome.code === 'save.disk-full')
      return outcome
    },
    'journal.take-back': ({ seq }) => journal.takeBack(seq),
    'journal.state': () => journal.state(),
    'journal.read': (from) => journal.read(from),
    'journal.verify': () => journal.verify(),
    'journal.redact': ({ records }) => journal.redact(records.map(readRecord)),
    'journal.begin-anew': ({ reason }) => journal.beginAnew(reason),
  }
}
