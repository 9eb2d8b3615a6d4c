import { expect, it } from 'vitest'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { reading, readingOf } from '#shared/domain/comparison/reading.ts'
import { findEarlier } from '#shared/domain/diagnosis/find-earlier.ts'
import { FINDING_PLACES } from '#shared/domain/diagnosis/finding-place.ts'
import { findingPlacesOf, hiddenPlacesOf } from '#shared/domain/diagnosis/hidden-places-of.ts'
import { comparisonOfFinding, proposeGrade } from '#shared/domain/diagnosis/judge-finding.ts'
import { countGrades, numberFindings } from '#shared/domain/diagnosis/number-findings.ts'
import { placePins } from '#shared/domain/diagnosis/place-pins.ts'
import { suggestCure } from '#shared/domain/diagnosis/suggest-cure.ts'
import { BODY_VIEW_BOX } from '#shared/domain/vehicle/body-outline.ts'
import { CHASSIS_VIEW_BOX } from '#shared/domain/vehicle/chassis-outline.ts'
import { day } from '#shared/kernel/day.ts'
import { aFinding } from '#tests/support/domain/a-finding.ts'
import { anIntake, aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'

it.each([
  [1.8, 'red'],
  [2, 'red'],
  [2.6, 'yellow'],
  [6, 'green'],
] as const)('pads of %s mm against 2 mm suggest %s', (measured, grade) => {
  expect(proposeGrade(aFinding({ measured: readingOf(measured) }))).toBe(grade)
})

it('nothing measured suggests nothing', () => {
  const { measured: _none, ...looked } = aFinding()
  expect(proposeGrade(looked)).toBeUndefined()
})

it('the usual new value gives the gauge its good end, in its own unit only', () => {
  expect(comparisonOfFinding(aFinding()).newValue).toBe(reading(11_000))
  expect(comparisonOfFinding(aFinding({ unit: '%' })).newValue).toBeUndefined()
})

it('pins count red first, then yellow, then green', () => {
  const [green, red, yellow, second] = [
    aFinding({ grade: 'green' }),
    aFinding(),
    aFinding({ grade: 'yellow' }),
    aFinding(),
  ]
  const findings = [green, red, yellow, second]
  expect(numberFindings(findings).map(({ finding }) => finding.id)).toEqual(
    [red, second, yellow, green].map(({ id }) => id),
  )
  expect(countGrades(findings)).toEqual({ red: 2, yellow: 1, green: 1 })
})

it('every place has its pin on its drawing, and pins of one place do not cover one another', () => {
  const pins = placePins(
    FINDING_PLACES.flatMap((place) => [1, 2, 3].map((number) => ({ number, grade: 'red', place }))),
  )
  for (const { drawing, x, y } of pins) {
    const { width, height } = drawing === 'hidden' ? CHASSIS_VIEW_BOX : BODY_VIEW_BOX
    expect(x).toBeGreaterThan(20)
    expect(x).toBeLessThan(width - 20)
    expect(y).toBeGreaterThan(20)
    expect(y).toBeLessThan(height - 20)
  }
  for (const place of FINDING_PLACES) {
    const [a, b] = pins.filter((pin) => pin.place === place)
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(44)
  }
})

it('an electric car has no exhaust to find fault with, unless somebody did', () => {
  expect(hiddenPlacesOf('battery-electric')).not.toContain('exhaust')
  expect(hiddenPlacesOf('battery-electric', ['exhaust'])).toContain('exhaust')
  expect(hiddenPlacesOf('petrol')).not.toContain('traction-battery')
  expect(findingPlacesOf('plug-in-hybrid')).toEqual(FINDING_PLACES)
})

it('the last value of the same thing at the same place is found', () => {
  const older = aVisit({ arrivedAt: at('09:00', '2026-01-10'), findings: [aFinding()] })
  const newer = aVisit({
    arrivedAt: at('09:00', '2026-06-10'),
    day: day('2026-06-10'),
    intake: anIntake({ mileageKm: 52_000 }),
    findings: [aFinding({ measured: readingOf(4.1) }), aFinding({ place: 'front-right-brake' })],
  })
  const found = findEarlier([older, newer], { name: '前制动 摩擦片', place: 'front-left-brake' })
  expect(found).toMatchObject({ day: '2026-06-10', mileageKm: 52_000 })
  expect(found?.finding.measured).toBe(4100)
  expect(findEarlier([newer], { name: '前制动盘', place: 'front-left-brake' })).toBeUndefined()
})

it.each([
  ['zh-CN', '制动片', 'front-left-brake', 'front-brake-pads'],
  ['zh-CN', '刹车片', 'rear-right-brake', 'rear-brake-pads'],
  ['zh-CN', '前制动盘', 'front-left-brake', 'front-brake-discs'],
  ['zh-CN', '制动液', 'engine', 'brake-fluid'],
  ['zh-CN', '空调滤芯', 'cabin', 'cabin-filter'],
  ['zh-CN', '电瓶', 'battery', 'battery-12v'],
  ['zh-CN', '前轮胎', 'wheel-left-front', 'front-tyres'],
  ['zh-TW', '煞車片', 'front-left-brake', 'front-brake-pads'],
  ['en', 'Brake pads', 'rear-left-brake', 'rear-brake-pads'],
] as const)('in %s %s at %s suggests %s', (locale, name, place, id) => {
  expect(suggestCure({ name, place }, listStandardJobs(locale))?.id).toBe(id)
})

it.each(['底盘', 'x', '异物'])('%s suggests nothing', (name) => {
  expect(suggestCure({ name, place: 'underbody' }, listStandardJobs('zh-CN'))).toBeUndefined()
})
