import { type StartPorts, startPortsOf } from '#renderer/db/start/ports.ts'
import type { Desktop } from '#renderer/platform/desktop.ts'
import { fixedClock } from '#shared/kernel/clock.ts'
import { createUlidSource } from '#shared/kernel/ulid.ts'
import { MORNING } from './clock.ts'

/** What a start reaches, in memory; its ids are none that the records of a test have. */
export const testPortsOf = (desktop: Desktop): StartPorts => {
  const clock = fixedClock(MORNING)
  const nextId = createUlidSource({ now: () => MORNING, random: Math.random })
  return startPortsOf(desktop, { clock, nextId, device: 'desk-1' })
}
