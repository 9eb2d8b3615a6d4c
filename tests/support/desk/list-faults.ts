import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Serious faults of a page: the rule and where. */
export async function listFaults(page: Page): Promise<string[]> {
  // Axe would open a page of its own beside this one, which Electron cannot.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
