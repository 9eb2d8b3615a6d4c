import { test as base, type TestInfo } from '@playwright/test'
import { unwrap } from '#shared/kernel/result.ts'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import type { VisitFile } from '#shared/visit-file/visit-file-schema.ts'
import type { Desk } from '#tests/support/desk/desk.ts'
import { makeProfile, removeProfile } from '#tests/support/desk/launch.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { readSampleText } from '#tests/support/visit-file/sample-visit-files.ts'
import { shopOfVisit } from '#tests/tour/shop-of-visit.ts'

interface AppFixtures {
  /** A folder nobody has used, removed afterwards. */
  readonly profile: string
  /** A visit to play: 王建国's brake pads, the car coming now. */
  readonly file: VisitFile
  /** The app on a fresh profile, its shop not set up. */
  readonly freshApp: OpenApp
  /** The app of a shop that opened a minute ago. */
  readonly app: OpenApp
  /** The app on the demo shop: two years of visits, fourteen cars in the house. */
  readonly demoApp: OpenApp
  readonly desk: Desk
}

/** Tests that open the real app, each on a profile of its own. */
export const test = base.extend<AppFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a pattern
  profile: async ({}, use) => {
    const profile = await makeProfile()
    await use(profile)
    await removeProfile(profile)
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  file: async ({}, use) => {
    await use(comingNow(unwrap(parseVisitFile(readSampleText('brake-pads')))))
  },
  freshApp: async ({ profile }, use, info) => {
    const app = await OpenApp.start(profile)
    await use(app)
    await close(app, info)
  },
  app: async ({ freshApp, file }, use) => {
    await freshApp.desk.setup.fill(shopOfVisit(file, 'zh-CN'))
    await freshApp.desk.setup.open()
    await use(freshApp)
  },
  demoApp: async ({ profile }, use, info) => {
    const app = await OpenApp.start(profile, ['--demo'])
    await app.desk.ready()
    await use(app)
    await close(app, info)
  },
  desk: async ({ app }, use) => {
    await use(app.desk)
  },
})

const TWO_HOURS = 2 * 3600_000

/** The file's day is over: nothing is promised for a time gone by. */
function comingNow(file: VisitFile): VisitFile {
  const now = new Date()
  const promised = new Date(now.getTime() + TWO_HOURS)
  return {
    ...file,
    intake: {
      ...file.intake,
      arrivedAt: now.toISOString(),
      promisedAt: promised.toISOString(),
    },
  }
}

/** Keeps a picture of the desk when the test failed, and ends the app whatever it is doing. */
async function close(app: OpenApp, info: TestInfo): Promise<void> {
  if (info.status !== info.expectedStatus) {
    const body = await app.desk.page.screenshot({ timeout: 5000 }).catch(() => undefined)
    if (body !== undefined) await info.attach('desk', { body, contentType: 'image/png' })
  }
  await app.kill().catch(() => undefined)
}

export { expect } from '@playwright/test'
