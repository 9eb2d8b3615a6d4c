import { powerSaveBlocker } from 'electron'

let blocker: number | undefined

/** Displays stay on while a screen fills one: nobody sits there to wake it up. */
export function keepAwake(isFilling: boolean): void {
  const isAwake = blocker !== undefined && powerSaveBlocker.isStarted(blocker)
  if (isFilling && !isAwake) blocker = powerSaveBlocker.start('prevent-display-sleep')
  if (!isFilling && blocker !== undefined) {
    powerSaveBlocker.stop(blocker)
    blocker = undefined
  }
}
