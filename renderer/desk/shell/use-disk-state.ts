import { useEffect, useState } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import type { DiskState } from '#shared/ipc/calls/disk-calls.ts'

export interface DiskWatch {
  /** Undefined until the disk was asked for the first time. */
  readonly state: DiskState | undefined
  /** Asks the disk again. */
  check(): void
}

/** The room on the disk, as main says it. */
export function useDiskState(): DiskWatch {
  const [state, setState] = useState<DiskState>()
  const check = (): void => {
    // A disk that does not answer is told where something is saved to it.
    void desktop.call('disk.state', undefined).then(setState, () => {})
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, then told
  useEffect(() => {
    check()
    return desktop.listen('disk.changed', setState)
  }, [])
  return { state, check }
}
