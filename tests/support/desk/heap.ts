import type { Page } from '@playwright/test'

interface Snapshot {
  readonly strings: readonly string[]
}

/**
 * Every text that anything in the page still refers to: globals, closures, React's pictures, the
 * document and what was taken off it. What nothing refers to is thrown away first.
 */
export async function textsInMemory(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page)
  const pieces: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await cdp.send('HeapProfiler.enable')
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.send('HeapProfiler.disable')
  await cdp.detach()
  return (JSON.parse(pieces.join('')) as Snapshot).strings
}

/** Which of these the page still remembers. */
export async function findRemembered(
  page: Page,
  secrets: readonly string[],
): Promise<readonly string[]> {
  const texts = await textsInMemory(page)
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)))
}
