import { describe, expect, it } from 'vitest'
import { findOpeningDisplay } from '#renderer/features/settings/screens/find-opening-display.ts'
import type { DisplayInfo, ScreenKind, ScreenStatus } from '#shared/ipc/contract.ts'

const display = (id: string, isPrimary = false): DisplayInfo => ({
  id,
  number: 1,
  name: id,
  width: 1920,
  height: 1080,
  isPrimary,
})
const screenOf = (
  kind: ScreenKind,
  displayId: string | null,
  chosenId = displayId,
): ScreenStatus => ({
  kind,
  state: displayId === null ? 'closed' : 'filling',
  chosenId,
  chosenName: '',
  displayId,
  crashes: 0,
})
const status = (displays: readonly DisplayInfo[], ...screens: readonly ScreenStatus[]) => ({
  displays,
  screens,
  hasPin: false,
  clearAfterSeconds: 180,
})
const all = [display('desk', true), display('front'), display('tv')]

describe('the display on which a key opens a screen', () => {
  it('is its own, when it waits for nothing else there', () => {
    const found = findOpeningDisplay(status(all, screenOf('wall', null, 'tv')), 'wall')
    expect(found?.id).toBe('tv')
  })

  it('is the first that no other screen fills', () => {
    const taken = status(all, screenOf('counter', 'front'), screenOf('wall', null))
    expect(findOpeningDisplay(taken, 'wall')?.id).toBe('tv')
    expect(findOpeningDisplay(taken, 'counter')?.id).toBe('front')
  })

  it('is the desk’s, as a window, where there is no other', () => {
    expect(findOpeningDisplay(status([display('desk', true)]), 'lounge')?.id).toBe('desk')
  })
})
