import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildHealthRecord } from '#shared/domain/health-record/build-health-record.ts'
import { HEALTH_VARIANTS } from '#shared/domain/health-record/health-export.ts'
import { wrapHealthRecord } from '#shared/domain/health-record/wrap-health-record.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { anIntake } from '#tests/support/domain/a-visit.ts'
import { anyCharge, anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'
import { aHealthSubject } from '#tests/support/health-record/a-health-subject.ts'
import { checkHealthFile } from '#tests/support/health-record/check-health-file.ts'

const wrapping = { plateColor: 'blue', at: at('18:05'), offsetMinutes: OFFSET } as const

it('a settled visit says who, which car, when, how far, what was wrong, fitted and done', () => {
  const pads = aPart({ number: '8K0698151', quantity: quantity(1000) })
  const fluid = aPart({ name: '制动液', quantity: quantity(1250), unit: '升' })
  const subject = aHealthSubject({
    visit: { jobs: [aJob({ parts: [pads, fluid], labour: aLabour(150) })] },
  })
  expect(buildHealthRecord(subject)).toEqual({
    basicInfo: {
      vehicleplatenumber: '京N8K3F2',
      companyname: '顺达汽车维修有限公司',
      vin: 'LSVAB2BR0NN100001',
      repairdate: '20261120',
      repairmileage: '58213',
      settledate: '20261120',
      faultdescription: '刹车时有金属摩擦声',
      costlistcode: 'JS-20261120-001',
    },
    vehiclepartslist: [
      { partsname: '前制动摩擦片', partsquantity: '1', partscode: '8K0698151' },
      { partsname: '制动液', partsquantity: '1.25', partscode: '无' },
    ],
    repairprojectlist: [{ repairproject: '更换前制动摩擦片', workinghours: '1.5' }],
  })
})

it('only what was agreed to and done goes out', () => {
  const declined = aJob({ name: '更换雨刮', approval: 'declined', parts: [aPart()] })
  const { vehiclepartslist, repairprojectlist } = buildHealthRecord(
    aHealthSubject({ visit: { jobs: [aJob(), declined] } }),
  )
  expect(repairprojectlist.map(({ repairproject }) => repairproject)).toEqual(['更换前制动摩擦片'])
  expect(vehiclepartslist).toEqual([])
})

it.each([
  ['a package without quota hours', { name: '小保养套餐', hasLabour: false }, '0'],
  ['work under warranty, billed at nothing', { free: 'maker-warranty' as const }, '0.5'],
  ['half a quota hour', {}, '0.5'],
])('%s is a project all the same', (_, { hasLabour, ...given }: Given, workinghours) => {
  const { labour, ...job } = aJob(given)
  const jobs = [hasLabour === false || labour === undefined ? job : { ...job, labour }]
  const { repairprojectlist } = buildHealthRecord(aHealthSubject({ visit: { jobs } }))
  expect(repairprojectlist).toEqual([{ repairproject: job.name, workinghours }])
})

interface Given {
  readonly name?: string
  readonly free?: 'maker-warranty'
  readonly hasLabour?: boolean
}

it('charges that are work are projects without hours; towing and small things are not', () => {
  const charge = (kind: 'diagnosis' | 'towing' | 'outside-work' | 'other', name: string) => ({
    id: anId<'Charge'>(),
    kind,
    name,
    amount: money(10_000),
  })
  const charges = [
    charge('diagnosis', '电脑诊断'),
    charge('towing', '拖车'),
    charge('outside-work', '喷漆外加工'),
    charge('other', '洗车'),
  ]
  const { repairprojectlist } = buildHealthRecord(aHealthSubject({ visit: { charges } }))
  expect(repairprojectlist.slice(1)).toEqual([
    { repairproject: '电脑诊断', workinghours: '0' },
    { repairproject: '喷漆外加工', workinghours: '0' },
  ])
})

it('what is missing is 无, and lines become one', () => {
  const record = buildHealthRecord(
    aHealthSubject({
      visit: { intake: anIntake({ statement: ' 冷车抖动，\n 热车好了\t' }) },
      vehicle: { plate: '' },
    }),
  )
  expect(record.basicInfo).toMatchObject({
    vehicleplatenumber: '无',
    faultdescription: '冷车抖动， 热车好了',
  })
  const silent = aHealthSubject({ visit: { intake: anIntake({ statement: ' \n' }) } })
  expect(buildHealthRecord(silent).basicInfo.faultdescription).toBe('无')
})

it('an electric plate of eight places goes as it is registered', () => {
  const { basicInfo } = buildHealthRecord(aHealthSubject({ vehicle: { plate: '粤A·D12345' } }))
  expect(basicInfo.vehicleplatenumber).toBe('粤AD12345')
})

it('a part name is cut to 50 characters and a rare one is never halved', () => {
  const name = `${'𠮷'.repeat(49)}前制动`
  const subject = aHealthSubject({ visit: { jobs: [aJob({ parts: [aPart({ name })] })] } })
  const [part] = buildHealthRecord(subject).vehiclepartslist
  expect([...(part?.partsname ?? '')]).toHaveLength(50)
  expect(part?.partsname).toBe(`${'𠮷'.repeat(49)}前`)
})

it('a correction of the list keeps the code of the first', () => {
  const subject = aHealthSubject()
  const settlement = subject.visit.settlement
  if (settlement === undefined) throw new Error('not settled')
  const corrected = { ...settlement, number: 'JS-20261120-001-2' }
  const record = buildHealthRecord({
    ...subject,
    visit: { ...subject.visit, settlement: corrected },
  })
  expect(record.basicInfo.costlistcode).toBe('JS-20261120-001')
})

it('settled after midnight in Greenwich but not at the shop: the day is the shop’s', () => {
  const subject = aHealthSubject()
  const settlement = subject.visit.settlement
  if (settlement === undefined) throw new Error('not settled')
  const late = { ...settlement, at: at('07:30', '2026-11-21') }
  const record = buildHealthRecord({ ...subject, visit: { ...subject.visit, settlement: late } })
  expect(record.basicInfo.settledate).toBe('20261121')
})

it('whatever the bill, every envelope keeps to the schema and carries the same payload', () => {
  fc.assert(
    fc.property(
      fc.array(anyJob, { maxLength: 5 }),
      fc.array(anyCharge, { maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.integer({ min: 1, max: 40_000 }),
      (jobs, charges, words, hundredths) => {
        const billed = aJob({ labour: { hours: hours(hundredths), rate: money(100) } })
        const named = aJob({ name: `检查${words}`, parts: [aPart({ name: `件${words}` })] })
        const answered = jobs.filter(({ approval }) => approval.state !== 'pending')
        const subject = aHealthSubject({ visit: { jobs: [billed, named, ...answered], charges } })
        const record = buildHealthRecord(subject)
        for (const variant of HEALTH_VARIANTS) {
          const wrapped: unknown = JSON.parse(
            JSON.stringify(wrapHealthRecord(record, variant, wrapping)),
          )
          expect(checkHealthFile([wrapped])).toEqual([])
        }
        const hoursOut = record.repairprojectlist[0]?.workinghours ?? ''
        expect(Math.round(Number(hoursOut) * 100)).toBe(hundredths)
      },
    ),
    { numRuns: 60 },
  )
})
