/** What is found of the database when the program starts, before anything is changed. */
export type FoundDatabase =
  /** None, or one without a shop and without a journal. */
  | { readonly kind: 'absent' }
  /** The browser cannot open it. */
  | { readonly kind: 'unreadable' }
  /** A rebuild was broken off in it. */
  | { readonly kind: 'unfinished' }
  | {
      readonly kind: 'filled'
      /** Its last journal entry, 0 where it has none. */
      readonly lastSeq: number
      /**
       * Whether database and journal files have the same entry at the last number that both reach;
       * false where there is no such number.
       */
      readonly agrees: boolean
    }

/** What is found of the journal files. */
export interface FoundJournal {
  /** Last good entry, 0 while there is none. */
  readonly lastSeq: number
  /** The chain does not hold somewhere: nothing more can be written behind it. */
  readonly isDamaged: boolean
}

/** What is to be done before the desk shows records. */
export type StartDecision =
  | { readonly kind: 'go' }
  /** The database lacks the entries after this one: they are carried out once more. */
  | { readonly kind: 'replay'; readonly afterSeq: number; readonly beginsAnew: boolean }
  /** The files lack the entries after this one: they are written from the database's own. */
  | { readonly kind: 'catch-up'; readonly afterSeq: number }
  /** The files are set aside and a new chain is written from the database's own entries. */
  | { readonly kind: 'begin-anew'; readonly why: 'damaged' | 'diverged' }
  /** The records are made anew of snapshot and journal. */
  | {
      readonly kind: 'rebuild'
      readonly why: 'diverged' | 'missing' | 'unfinished'
      /** The database is one that somebody may still want: a snapshot of it is kept first. */
      readonly keepsDatabase: boolean
      readonly beginsAnew: boolean
    }
  /** A person decides: nothing is done before. */
  | { readonly kind: 'ask' }

/**
 * What a start does with the records it finds. The rules, in their order: whatever both sides agree on
 * is completed from the side that has more; where they do not agree, or the chain is damaged, the side
 * with more entries goes on and the other is kept; nothing is made of nothing.
 */
export function decideStart(
  database: FoundDatabase,
  journal: FoundJournal,
  snapshots: readonly { readonly seq: number }[],
): StartDecision {
  const { lastSeq, isDamaged: beginsAnew } = journal
  if (database.kind === 'unreadable') return { kind: 'ask' }
  if (database.kind !== 'filled') {
    // One that holds no entry was taken before there was a shop.
    const isNew =
      database.kind === 'absent' && lastSeq === 0 && !snapshots.some(({ seq }) => seq > 0)
    if (isNew) return beginsAnew ? { kind: 'begin-anew', why: 'damaged' } : { kind: 'go' }
    const why = database.kind === 'unfinished' ? 'unfinished' : 'missing'
    return { kind: 'rebuild', why, keepsDatabase: false, beginsAnew }
  }
  // Nothing to compare with: the files were lost, or the shop comes from a build that had none.
  if (lastSeq === 0) {
    if (beginsAnew) return { kind: 'begin-anew', why: 'damaged' }
    return database.lastSeq === 0 ? { kind: 'go' } : { kind: 'catch-up', afterSeq: 0 }
  }
  if (!database.agrees) {
    return database.lastSeq >= lastSeq
      ? { kind: 'begin-anew', why: 'diverged' }
      : { kind: 'rebuild', why: 'diverged', keepsDatabase: true, beginsAnew }
  }
  if (database.lastSeq < lastSeq) {
    return { kind: 'replay', afterSeq: database.lastSeq, beginsAnew }
  }
  if (beginsAnew) return { kind: 'begin-anew', why: 'damaged' }
  return database.lastSeq === lastSeq ? { kind: 'go' } : { kind: 'catch-up', afterSeq: lastSeq }
}
