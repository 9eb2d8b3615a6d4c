import type { ScreenKind } from '#shared/ipc/contract.ts'
import { chooseSubstitute, type Room, type Standing, standOn } from './choose-display.ts'
import { type DisplayIdentity, findDisplay } from './display-identity.ts'

/** What is wanted of a screen, and where it stands. */
export interface Wanted {
  readonly kind: ScreenKind
  /** The display chosen for it; null when nobody chose one or it was closed. */
  readonly chosen: DisplayIdentity | null
  readonly openOn: Standing | undefined
}

export type Arrangement =
  | { readonly kind: ScreenKind; readonly act: 'keep' | 'close' }
  | { readonly kind: ScreenKind; readonly act: 'open'; readonly standing: Standing }

const isSame = (a: Standing | undefined, b: Standing): boolean =>
  a?.displayId === b.displayId && a.isFullScreen === b.isFullScreen

/** Goes there, unless it stands there already. */
function moveTo({ kind, openOn }: Wanted, standing: Standing): Arrangement {
  if (isSame(openOn, standing)) return { kind, act: 'keep' }
  return { kind, act: 'open', standing }
}

/** Nowhere to fill: a window beside the desk stays, a filled display that is gone does not. */
const withoutDisplay = ({ kind, openOn }: Wanted): Arrangement => ({
  kind,
  act: openOn?.isFullScreen === true ? 'close' : 'keep',
})

/**
 * What becomes of each screen after displays came or went. Each has its own display first; nothing
 * ever fills the desk's; no two fill the same.
 */
export function arrangeScreens(
  { displays, deskDisplayId }: Omit<Room, 'taken'>,
  screens: readonly Wanted[],
): readonly Arrangement[] {
  const taken = new Set<string>()
  const room: Room = { displays, deskDisplayId, taken }
  const arranged = new Map<ScreenKind, Arrangement>()
  const settle = (arrangement: Arrangement, standing?: Standing) => {
    arranged.set(arrangement.kind, arrangement)
    if (standing?.isFullScreen === true) taken.add(standing.displayId)
  }

  for (const screen of screens) {
    const own = screen.chosen === null ? undefined : findDisplay(displays, screen.chosen)
    if (own === undefined || taken.has(own.id)) continue
    const standing = standOn(own, room)
    if (standing.isFullScreen) settle(moveTo(screen, standing), standing)
    else settle(withoutDisplay(screen))
  }
  for (const screen of screens) {
    if (screen.chosen !== null || screen.openOn === undefined) continue
    const { displayId, isFullScreen } = screen.openOn
    const display = displays.find(({ id }) => id === displayId)
    const isThere = display !== undefined && standOn(display, room).isFullScreen
    if (isFullScreen && isThere && !taken.has(displayId)) {
      settle({ kind: screen.kind, act: 'keep' }, screen.openOn)
    }
  }
  for (const screen of screens) {
    if (arranged.has(screen.kind)) continue
    const substitute = screen.chosen === null ? undefined : chooseSubstitute(screen.kind, room)
    if (substitute === undefined) settle(withoutDisplay(screen))
    else settle(moveTo(screen, substitute), substitute)
  }
  return screens.map(({ kind }) => arranged.get(kind) ?? { kind, act: 'keep' })
}
