import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import { listUncontracted } from '#shared/domain/extras/missing-contract.ts'
import { needsContract } from '#shared/domain/extras/needs-contract.ts'
import { isUnsafeModification } from '#shared/domain/extras/unsafe-modification.ts'
import { signContract, writeContract } from '#shared/domain/extras/write-contract.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { checkMove } from '#shared/domain/visit/move-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const terms = { effects: '隔热、防紫外线', risks: '夜间视线变差' }
const film = (given: Partial<Job> = {}): Job =>
  aJob({ name: '全车贴隔热膜', contract: terms, ...given, approval: 'approved' })
const draft = { terms: {}, note: '', explainedBy: anId<'Staff'>() }
const drawn = { signature: { path: 'M0 0L9 9', width: 300, height: 120, at: at('09:40') } }
const onPaper = { signedOnPaper: { by: anId<'Staff'>(), at: at('09:40') } }
const aFilmVisit = (given: Partial<Visit> = {}): Visit =>
  aVisitInRepair({ step: 'awaiting-approval', jobs: [film(), aJob()], ...given })
const written = (visit = aFilmVisit()): Visit => unwrap(writeContract(visit, draft, at('09:35')))
const signed = (visit?: Visit): Visit => unwrap(signContract(written(visit), drawn))

describe('a service contract', () => {
  it('names hours, price, effects and risks of the work that needs one, and of no other', () => {
    const { contract } = written()
    expect(contract?.items).toHaveLength(1)
    expect(contract?.items[0]).toMatchObject({
      name: '全车贴隔热膜',
      hours: 50,
      amount: 9000,
      ...terms,
    })
  })

  it('keeps the car out of repair until it is signed, on the display or on paper', () => {
    expect(checkMove(aFilmVisit(), 'in-repair')).toMatchObject({ code: 'move.no-contract' })
    expect(checkMove(written(), 'in-repair')).toMatchObject({
      code: 'move.no-contract',
      detail: { jobs: '全车贴隔热膜' },
    })
    expect(checkMove(signed(), 'in-repair').ok).toBe(true)
    expect(checkMove(unwrap(signContract(written(), onPaper)), 'in-repair').ok).toBe(true)
  })

  it('is not asked for work that was declined or needs none', () => {
    const declined = aJob({ contract: terms, approval: 'declined' })
    const visit = aVisitInRepair({ step: 'awaiting-approval', jobs: [declined, aJob()] })
    expect(checkMove(visit, 'in-repair').ok).toBe(true)
    expect(writeContract(visit, draft, at('09:35'))).toMatchObject({ code: 'contract.no-jobs' })
  })

  it('explains effects and risks of every job', () => {
    const visit = aFilmVisit({ jobs: [film({ contract: { effects: ' ', risks: '有' } })] })
    expect(writeContract(visit, draft, at('09:35'))).toMatchObject({
      code: 'contract.effects-empty',
    })
  })

  it('is signed once, as it is now, and not before it is written', () => {
    expect(signContract(aFilmVisit(), drawn)).toMatchObject({ code: 'contract.not-written' })
    expect(signContract(signed(), drawn)).toMatchObject({ code: 'contract.signed' })
    const grown = { ...written(), jobs: [film(), film()] }
    expect(signContract(grown, drawn)).toMatchObject({ code: 'contract.outdated' })
  })

  it('written again as it was stays signed, changed it is unsigned', () => {
    const visit = signed()
    expect(unwrap(writeContract(visit, draft, at('10:00')))).toBe(visit)
    const noted = unwrap(writeContract(visit, { ...draft, note: '前挡透光 72%' }, at('10:00')))
    expect(noted.contract?.signature).toBeUndefined()
  })

  it('covers a job no longer once its hours or price change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (hundredths) => {
        const visit = signed()
        const changed = visit.jobs.map((job) =>
          job.contract === undefined ? job : { ...job, labour: aLabour(hundredths) },
        )
        const isSame = hundredths === 50
        expect(listUncontracted({ ...visit, jobs: changed })).toHaveLength(isSame ? 0 : 1)
      }),
    )
  })

  it('is refused for work that takes a safety device away', () => {
    const visit = aFilmVisit({ jobs: [film({ name: '拆除副驾驶安全气囊' })] })
    expect(writeContract(visit, draft, at('09:35'))).toMatchObject({ code: 'contract.unsafe' })
  })
})

it.each([
  ['全车打蜡', true],
  ['車身鍍膜', true],
  ['前挡贴隔热膜', true],
  ['全車貼犀牛皮', true],
  ['加装倒车雷达和导航', true],
  ['安装行车记录仪降压线', false],
  ['Fit car audio', true],
  ['Ceramic coating', true],
  ['更换雾灯灯泡', false],
  ['音响不响检修', false],
  ['防盗系统匹配钥匙', false],
  ['更换前制动摩擦片', false],
  ['喷漆', false],
])('%s, typed by hand: needs a contract %s', (name, isNeeded) => {
  expect(needsContract({ name })).toBe(isNeeded)
})

it('nothing else of the price list asks for a contract than what explains its terms', () => {
  for (const locale of DOCUMENT_LOCALES) {
    const asking = listStandardJobs(locale).filter(needsContract)
    expect(asking.filter(({ contract }) => contract === undefined)).toEqual([])
    expect(asking.length).toBeGreaterThan(6)
  }
})

it.each([
  ['拆除安全带提示', true],
  ['屏蔽 ABS 故障灯', true],
  ['取消限速器', true],
  ['停用安全氣囊', true],
  ['Remove rear seat belts', true],
  ['拆装安全气囊游丝', false],
  ['更换前制动摩擦片', false],
  ['Replace brake pads', false],
  ['加装汽车音响', false],
])('%s: endangers safety %s', (name, isUnsafe) => {
  expect(isUnsafeModification(name)).toBe(isUnsafe)
})
