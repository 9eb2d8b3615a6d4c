import type { RefObject } from 'react'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { useListKeys } from './use-list-keys.ts'
import type { RowChoice } from './use-row-choice.ts'

/** What the keys of the estimate do. */
export interface EstimateActs {
  readonly openCatalogue: () => void
  readonly addPart: () => void
  readonly startCharge: () => void
  readonly edit: () => void
  readonly remove: () => void
  readonly moveUp: () => void
  readonly moveDown: () => void
  readonly approve: () => void
  readonly decline: () => void
  readonly withdraw: () => void
  readonly approveAll: () => void
  /** Takes the chosen likely part into its job; from another line, goes to the job's first one. */
  readonly takeLikely: () => void
  readonly openVersions: () => void
  readonly toggleMargin: () => void
  /** To the visit in which the chosen job was declined before. */
  readonly openOrigin: () => void
}

interface KeysOptions {
  readonly isFinal: boolean
  readonly isEditing: boolean
}

/** The keys of the estimate, as they stand beside its buttons. */
export const useEstimateKeys = (
  list: RefObject<HTMLElement | null>,
  choice: RowChoice,
  acts: EstimateActs,
  { isFinal, isEditing }: KeysOptions,
): void => {
  // Neither writes on the estimate: they work wherever the focus is, and on a settled one.
  const look = { V: acts.openVersions, M: acts.toggleMargin, O: acts.openOrigin }
  const write = { F2: acts.openCatalogue, F3: acts.addPart, F4: acts.startCharge }
  useKeys(isFinal ? look : { ...look, ...write })
  const walk = {
    ArrowDown: choice.next,
    ArrowUp: choice.previous,
    Home: choice.first,
    End: choice.last,
  }
  const act = {
    Enter: acts.edit,
    Delete: acts.remove,
    'Alt+ArrowUp': acts.moveUp,
    'Alt+ArrowDown': acts.moveDown,
    ' ': choice.markSelected,
    A: acts.approve,
    X: acts.decline,
    U: acts.withdraw,
    'Shift+A': acts.approveAll,
    L: acts.takeLikely,
  }
  useListKeys(list, isFinal || isEditing ? walk : { ...walk, ...act })
}
