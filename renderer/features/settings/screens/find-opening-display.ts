import type { DisplayInfo, ScreenKind, ScreensStatus } from '#shared/ipc/contract.ts'

/**
 * The display on which a key opens a screen: its own, else the first that no other screen fills,
 * else the desk's, where it is a window.
 */
export function findOpeningDisplay(
  { displays, screens }: ScreensStatus,
  kind: ScreenKind,
): DisplayInfo | undefined {
  const own = screens.find((screen) => screen.kind === kind)?.chosenId
  const isTaken = (id: string) =>
    screens.some(
      (other) => other.kind !== kind && other.state === 'filling' && other.displayId === id,
    )
  return (
    displays.find(({ id }) => id === own && !isTaken(id)) ??
    displays.find(({ id, isPrimary }) => !isPrimary && !isTaken(id)) ??
    displays[0]
  )
}
