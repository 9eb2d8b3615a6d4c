import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeScreens, type Wanted } from '#electron/windows/arrange-screens.ts'
import type { DisplayFacts } from '#electron/windows/display-identity.ts'
import { identityOf } from '#electron/windows/display-identity.ts'
import { aDisplay, roomOf } from './displays.ts'

const desk = aDisplay('desk', 0)
const second = aDisplay('second', 1920)
const third = aDisplay('third', 3840)

const wanted = (
  kind: Wanted['kind'],
  chosen: DisplayFacts | null,
  openOn?: string,
  isFullScreen = true,
): Wanted => ({
  kind,
  chosen: chosen === null ? null : identityOf(chosen),
  openOn: openOn === undefined ? undefined : { displayId: openOn, isFullScreen },
})
const acts = (displays: readonly DisplayFacts[], ...screens: readonly Wanted[]) =>
  arrangeScreens(roomOf(displays), screens).map((each) =>
    each.act === 'open' ? `open on ${each.standing.displayId}` : each.act,
  )

describe('when displays come and go', () => {
  it('a screen goes with its display and comes back with it', () => {
    expect(acts([desk], wanted('counter', second, 'second'))).toEqual(['close'])
    expect(acts([desk, second], wanted('counter', second))).toEqual(['open on second'])
    expect(acts([desk, second], wanted('counter', second, 'second'))).toEqual(['keep'])
  })

  it('a screen that waited in a window beside the desk moves to its display', () => {
    expect(acts([desk, second], wanted('counter', second, 'desk', false))).toEqual([
      'open on second',
    ])
  })

  it('lounge and wall move to a free display, the counter waits for its own', () => {
    expect(acts([desk, second], wanted('lounge', third, 'third'))).toEqual(['open on second'])
    expect(acts([desk, second], wanted('counter', third, 'third'))).toEqual(['close'])
  })

  it('a guest makes room for the screen whose display it is', () => {
    const screens = [wanted('counter', second), wanted('lounge', third, 'second')]
    expect(acts([desk, second], ...screens)).toEqual(['open on second', 'close'])
    expect(acts([desk, second, third], ...screens)).toEqual(['open on second', 'open on third'])
  })

  it('what was closed by hand stays closed, and nothing opens over the desk', () => {
    expect(acts([desk, second], wanted('wall', null))).toEqual(['keep'])
    expect(acts([desk], wanted('wall', desk))).toEqual(['keep'])
    expect(acts([desk, second], wanted('wall', desk))).toEqual(['keep'])
    expect(acts([desk], wanted('wall', null, 'desk', false))).toEqual(['keep'])
  })

  it('for any displays and wishes no two fill the same and none fills the desk’s', () => {
    const pool = [desk, second, third, aDisplay('fourth', 5760)]
    const wish = fc.record({
      chosen: fc.option(fc.constantFrom(...pool)),
      openOn: fc.option(fc.constantFrom('second', 'third', 'gone'), { nil: undefined }),
    })
    const attached = fc.subarray(pool, { minLength: 1 })
    fc.assert(
      fc.property(attached, fc.tuple(wish, wish, wish), (displays, wishes) => {
        const kinds = ['counter', 'lounge', 'wall'] as const
        const used = new Set<string>()
        const screens = kinds.map((kind, index) => {
          const { chosen = null, openOn } = wishes[index] ?? {}
          // Two screens never fill one display to begin with.
          const isFree = openOn !== undefined && !used.has(openOn)
          if (isFree) used.add(openOn)
          return wanted(kind, chosen, isFree ? openOn : undefined)
        })
        const arranged = arrangeScreens(roomOf(displays), screens)
        const filled = arranged.flatMap((each, index) => {
          if (each.act === 'open')
            return each.standing.isFullScreen ? [each.standing.displayId] : []
          const stays = each.act === 'keep' ? screens[index]?.openOn?.displayId : undefined
          return stays === undefined ? [] : [stays]
        })
        expect(new Set(filled).size).toBe(filled.length)
        expect(filled).not.toContain(displays[0]?.id)
        expect(filled.every((id) => displays.some((display) => display.id === id))).toBe(true)
      }),
    )
  })
})
