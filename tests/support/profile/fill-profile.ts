import { unwrap } from '#shared/kernel/result.ts'
import { parseVisitFile } from '#shared/visit-file/parse-visit-file.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { readSampleText } from '#tests/support/visit-file/sample-visit-files.ts'
import { shopOfVisit } from '#tests/tour/shop-of-visit.ts'

/*
 * Fills a profile by the desk's own screens, to be kept as what this version leaves behind: a shop,
 * three cars received, one estimate, one paper issued. How it is used: tests/fixtures/profiles.
 *
 *   node --import tsx tests/support/profile/fill-profile.ts FOLDER
 */

const NAMES = ['brake-pads', 'electric-tyres', 'taipei-service'] as const
const TWO_HOURS = 2 * 3600_000

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder?')
const files = NAMES.map((name) => {
  const file = unwrap(parseVisitFile(readSampleText(name)))
  const now = Date.now()
  const times = {
    arrivedAt: new Date(now).toISOString(),
    promisedAt: new Date(now + TWO_HOURS).toISOString(),
  }
  return { ...file, intake: { ...file.intake, ...times } }
})
const [first] = files
if (first === undefined) throw new Error('no visits')

const app = await OpenApp.start(folder)
const { desk } = app
await desk.setup.fill(shopOfVisit(first, 'zh-CN'))
await desk.setup.open()
for (const file of files) {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file })
  await desk.reception.save()
  if (file !== first) continue
  for (const job of file.jobs) await desk.visit.estimate.addJob(job)
  const total = await desk.visit.estimate.total()
  await desk.visit.open('papers')
  const { number } = await desk.visit.papers.issue('intake-inspection', 'zh-CN')
  console.log(JSON.stringify({ plate: file.vehicle.plate, total, number }))
}
console.log(JSON.stringify({ plates: files.map(({ vehicle }) => vehicle.plate) }))
await app.quit()
