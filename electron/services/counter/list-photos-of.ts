import type { CounterView } from '#shared/ipc/views/counter-view.ts'

const present = (hashes: readonly (string | undefined)[]): readonly string[] =>
  hashes.filter((hash) => hash !== undefined)

/** The photos a view shows: the only ones its window may load. */
export function listPhotosOf(view: CounterView): readonly string[] {
  switch (view.kind) {
    case 'comparison':
      return present(view.items.flatMap(({ oldPhoto, newPhoto }) => [oldPhoto, newPhoto]))
    case 'estimate':
      return present(view.jobs.flatMap(({ photos }) => photos))
    case 'diagnosis':
      return present(view.findings.map(({ photo }) => photo))
    case 'agreement':
    case 'bill':
    case 'quotation':
    case 'rating':
    case 'needs':
    case 'models':
    case 'idle':
      return []
  }
}
