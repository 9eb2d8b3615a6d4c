import { useCallback } from 'react'
import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { canSeeMargin } from '#shared/domain/estimate/compute-margin.ts'

const IS_HIDDEN = 'is-margin-hidden'

/** Whether the margin is on the screen, and for whom. */
export interface MarginView {
  readonly canSee: boolean
  readonly isShown: boolean
  /** Hides it while the screen faces a customer; this machine remembers. */
  readonly toggle: () => void
}

/** The margin's column and figures: for those who may see it, and only until they turn it away. */
export const useMarginView = (): MarginView => {
  const { db, staff } = useSession()
  const canSee = canSeeMargin(staff)
  const isHidden = useLive(async (records) => (await findPreference(records, IS_HIDDEN)) === true)
  // Until it is known whether it was turned away it stays hidden: somebody may be looking.
  const isShown = canSee && isHidden === false
  const toggle = useCallback(() => void savePreference(db, IS_HIDDEN, isShown), [db, isShown])
  return { canSee, isShown, toggle }
}
