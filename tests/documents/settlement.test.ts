import { describe, expect, it } from 'vitest'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { ofVisit, printPaper, unsettled } from '#tests/support/papers/print-paper.ts'

/** The bill's approved jobs twenty times over: sixty lines of labour. */
const withSixtyJobs = (visit: Visit): Visit => ({
  ...unsettled(visit),
  jobs: Array.from({ length: 20 }, () => visit.jobs)
    .flat()
    .filter((job) => job.approval.state === 'approved')
    .map((job, index): Job => ({ ...job, id: anId(), name: `${job.name} ${index + 1}` })),
})

describe('the settlement list', () => {
  it('bills what was approved, in the words and figures of the sample', async () => {
    const { text, pages } = await printPaper('settlement', 'brake-pads')
    expect(pages).toBe(1)
    const page = text[0] ?? ''
    for (const words of [
      '机动车维修费用结算清单',
      '结算清单编号：JS-20261120-007',
      '合同（托修单）编号：RO-20261120-007',
      '合格证编号：HG-20261120-007',
      '王建国',
      '13801234567',
      '京N8K3F2（蓝）',
      'LSVAB2BR0NN100001',
      '一级维护、专项修理、小修',
      '2026-11-2009:0658,213km',
      '2026-11-2012:1058,218km',
      '增项，电话确认10:52',
      '工时费小计369.00',
      '材料费小计947.60',
      '人民币（大写）：壹仟叁佰柒拾陆元整',
      '¥1,376.00',
      '收款方式：微信1,376.00',
      '托修方自备配件：无',
      '下次保养：2027-05-20或68,218km',
      '结算员：李娜',
      '质量检验员：陈国栋',
      '第1页/共1页',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('has the summary in the order of the official list', async () => {
    const { text } = await printPaper('settlement', 'brake-pads')
    expect(text[0]).toContain(
      '诊断费检测费材料费工时费加工费其他优惠抹零应收合计' +
        '80.00—947.60369.00——−20.00−0.601,376.00',
    )
  })

  it('leaves declined work out of its tables and brings it up as advice', async () => {
    const { text, input } = await printPaper('settlement', 'brake-pads')
    const page = text[0] ?? ''
    expect(page).not.toContain('5Q0819653')
    expect(page).toContain('更换空调滤清器（滤芯发黑）：客户选择暂不施工，2027-03-01后再提。')
    expect(input.visit.jobs.filter((job) => job.approval.state === 'declined')).toHaveLength(1)
  })

  it('leaves work without an answer out altogether', async () => {
    const { text } = await printPaper('settlement', 'brake-pads', {
      change: ofVisit((visit) => ({
        ...unsettled(visit),
        jobs: visit.jobs.map((job, index) =>
          index === 1 ? { ...job, approval: { state: 'pending' } } : job,
        ),
      })),
    })
    const page = text[0] ?? ''
    expect(page).not.toContain('5Q0698151AG')
    expect(page).toContain('工时费小计153.00')
    expect(page).toContain('材料费小计549.60')
    // 153.00 + 549.60 + 80.00 − 20.00 − 0.60
    expect(page).toContain('人民币（大写）：柒佰陆拾贰元整')
  })

  it('shows what is still owed while payments do not add up', async () => {
    const { text } = await printPaper('settlement', 'brake-pads', {
      change: ofVisit((visit) => ({
        ...unsettled(visit),
        bill: { ...visit.bill, payments: [] },
      })),
    })
    expect(text[0]).toContain('尚欠：1,376.00')
    expect(text[0]).not.toContain('收款方式')
  })

  it('names parts the customer brought in their own line, not among the billed ones', async () => {
    const { text } = await printPaper('settlement', 'electric-tyres')
    const page = text[0] ?? ''
    expect(page).toContain('托修方自备配件：行车记录仪降压线1根')
    expect(page).not.toContain('客供')
    expect(page).toContain('贰仟肆佰柒拾贰元捌角整')
    expect(page).toContain('挂账2,472.80')
    expect(page).toContain('梁家明13922108866')
  })

  it('speaks Taiwan’s words and whole dollars', async () => {
    const { text } = await printPaper('settlement', 'taipei-service')
    const page = text[0] ?? ''
    for (const words of [
      '汽車維修費用結帳清單',
      '工資小計1,980',
      '零件費小計2,840',
      '新臺幣（大寫）：肆仟捌佰貳拾元整',
      'NT$4,820',
      '現金3,000、刷卡1,820',
      '保固',
    ]) {
      expect(page).toContain(words)
    }
    // Quota hours keep their decimals, amounts have none.
    expect(page).not.toMatch(/\d{3}\.00/)
  })

  it('speaks English throughout', async () => {
    const { text } = await printPaper('settlement', 'brake-pads', { locale: 'en' })
    const page = text[0] ?? ''
    expect(page).toContain('RepairSettlementList')
    expect(page).toContain('RMBinwords:Onethousandthreehundredseventy-sixyuanand00/100')
    expect(page).toContain('Page1of1')
    expect(page).not.toMatch(/[，。：；（）]/)
  })

  it('runs over to more pages, each table with its head again, signatures in one piece', async () => {
    const { text, lines, pages } = await printPaper('settlement', 'brake-pads', {
      change: ofVisit(withSixtyJobs),
    })
    expect(pages).toBeGreaterThan(2)
    expect(text[1]).toContain('类别结算工时单价金额质量保证')
    const last = text.at(-1) ?? ''
    for (const words of ['客户签字', '结算员', '承修方（盖章）', `第${pages}页/共${pages}页`]) {
      expect(last).toContain(words)
    }
    const names = lines.flat().filter((line) => line.startsWith('更换机油及机油滤清器'))
    expect(names).toHaveLength(20)
  })

  it('leaves no trace of fields the shop or the customer does not have', async () => {
    const { text } = await printPaper('settlement', 'taipei-service')
    expect(text[0]).not.toMatch(/undefined|null|NaN|統一編號|匯款帳號/)
  })
})

describe('the 三包 record of a family car', () => {
  const boughtOn =
    (date: string) =>
    (input: PaperInput): PaperInput => ({
      ...input,
      vehicle: { ...input.vehicle, sanbaoFrom: day(date) },
    })

  it('holds what the customer said, what was found, and what stood in for the car', async () => {
    const { text } = await printPaper('settlement', 'brake-pads', {
      change: boughtOn('2024-05-20'),
    })
    const page = text.join('')
    for (const words of [
      '客户陈述低速刹车时前面有金属摩擦声',
      '更换前制动摩擦片：左侧剩余2.1毫米，已到更换限度；',
      '备用车或交通补偿',
      '自第6日起提供',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('更换空调滤清器：滤芯发黑；')
  })

  it('is left off once the three years are over, and for cars the rule does not protect', async () => {
    const over = await printPaper('settlement', 'brake-pads', { change: boughtOn('2022-05-20') })
    const other = await printPaper('settlement', 'brake-pads')
    for (const { text } of [over, other]) expect(text.join('')).not.toContain('备用车')
  })
})
