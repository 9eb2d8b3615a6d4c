import type { JournalKeeper } from '#renderer/db/unit-of-work.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'

/** The journal file of the main process, for the unit of work. */
export const createJournalKeeper = (desktop: Desktop): JournalKeeper => ({
  append: (entry) => desktop.call('journal.append', entry),
  takeBack: (seq) => desktop.call('journal.take-back', { seq }),
  beginAnew: (reason) => desktop.call('journal.begin-anew', { reason }),
  isDiskFull: () =>
    desktop.call('disk.state', undefined).then(
      ({ isFull }) => isFull,
      () => false,
    ),
})
