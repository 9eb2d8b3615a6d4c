import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Serious faults of a page: the rule and where. What fades in is judged when it stands. */
export async function listFaults(page: Page): Promise<string[]> {
  await standStill(page)
  // Axe would open a page of its own beside this one, which Electron cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Waits for every movement that has an end. */
const standStill = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  )
