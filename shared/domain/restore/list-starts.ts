/** A snapshot as the rule of restoring sees it. */
export interface SnapshotPoint {
  readonly id: string
  /** The last save it holds. */
  readonly seq: number
  readonly place: 'here' | 'second'
}

/** What a past state is built from: a snapshot, or nothing and the journal from its first entry. */
export type RestoreStart<S extends SnapshotPoint = SnapshotPoint> =
  | { readonly from: 'snapshot'; readonly snapshot: S }
  | { readonly from: 'beginning' }

/** What there is to build from. */
export interface RestoreMaterial<S extends SnapshotPoint = SnapshotPoint> {
  readonly snapshots: readonly S[]
  /** Place of the oldest journal entry, 0 in an empty journal. */
  readonly firstSeq: number
  /** Places of bulk loads: the journal keeps counts of them, not their rows. */
  readonly loads: readonly number[]
}

/**
 * From what the state after save `seq` can be built, best first: the newest snapshot that is not
 * after it needs the shortest stretch of journal, an older one stands in where that is damaged, and
 * last comes the journal alone where it is there from its first entry. A stretch that holds a bulk
 * load cannot be replayed. Empty: this moment cannot be built.
 */
export function listStarts<S extends SnapshotPoint>(
  { snapshots, firstSeq, loads }: RestoreMaterial<S>,
  seq: number,
): RestoreStart<S>[] {
  const isWhole = (after: number): boolean => !loads.some((load) => load > after && load <= seq)
  const starts: RestoreStart<S>[] = snapshots
    .filter((snapshot) => snapshot.seq <= seq)
    // One from before the journal's first entry is of other records, such as a demo shop since cleared.
    .filter((snapshot) => snapshot.seq >= firstSeq && isWhole(snapshot.seq))
    .sort((a, b) => b.seq - a.seq || placeOrder(a) - placeOrder(b))
    .map((snapshot) => ({ from: 'snapshot', snapshot }))
  if (firstSeq === 1 && isWhole(0)) starts.push({ from: 'beginning' })
  return starts
}

/** The copy on this machine is nearer than the one on a stick. */
const placeOrder = ({ place }: SnapshotPoint): number => (place === 'here' ? 0 : 1)

/**
 * The first save whose state can be built, or undefined where none can. After it some may still be
 * missing: those between a bulk load and the snapshot that followed it.
 */
export function findEarliest(material: RestoreMaterial): number | undefined {
  if (material.firstSeq === 1 && !material.loads.includes(1)) return 1
  const seqs = material.snapshots
    .map(({ seq }) => seq)
    .filter((seq) => listStarts(material, seq).length > 0)
  return seqs.length === 0 ? undefined : Math.min(...seqs)
}
