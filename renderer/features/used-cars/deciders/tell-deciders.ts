import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** The commands that count as a decision, with what each is called. */
export type DecidingActs = Readonly<Record<string, string>>

/** Somebody who did one of them. */
export interface Decider {
  readonly act: string
  readonly by: StaffId
  /** The last time in one go: a look saved three times was one look. */
  readonly at: Instant
}

/** Who decided what, in the order of the journal: it cannot be edited, a record can. */
export function tellDeciders(entries: readonly JournalEntry[], acts: DecidingActs): Decider[] {
  const deciders: Decider[] = []
  for (const { command, actor: by, at } of entries) {
    const act = acts[command]
    if (act === undefined || by === undefined) continue
    const last = deciders.at(-1)
    if (last?.act === act && last.by === by) deciders.pop()
    deciders.push({ act, by, at })
  }
  return deciders
}
