import type { Page } from '@playwright/test'
import { readRow } from './read-row.ts'

interface VisitRow {
  readonly id: string
}

/** The ids of the last visits of the book; the last sixty are in the house. */
export async function lastVisits(desk: Page, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let place = 1; place <= count; place += 1) {
    const row = await desk.evaluate(readRow<VisitRow>, { table: 'visits', place: -place })
    ids.push(row.id)
  }
  return ids
}

/** Opens the estimate of a visit and waits until it can be written on. */
export async function openEstimate(desk: Page, visitId: string): Promise<void> {
  await desk.evaluate((id) => {
    window.location.hash = `#/visit/${id}/estimate`
  }, visitId)
  await desk.locator(`[data-visit-id="${visitId}"] [data-sheet="estimate"]`).waitFor()
  await ceilingField(desk).waitFor()
}

/** Writes another ceiling without saving it: that is what Enter does. */
export async function typeCeiling(desk: Page, yuan: number): Promise<void> {
  await ceilingField(desk).fill(String(yuan))
}

const ceilingField = (desk: Page) => desk.locator('input[name="estimate-ceiling"]')
