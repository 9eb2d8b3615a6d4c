import { describe, expect, it } from 'vitest'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

describe('the intake inspection', () => {
  it('keeps the customer’s own words, the interview and the car as it came', async () => {
    const { text } = await printPaper('intake-inspection', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '客户描述（原话）低速刹车时前面有金属摩擦声，早上第一次踩特别明显。顺便做个保养。',
      '开始时间大约两周前出现频率经常冷热状态冷车',
      '车速低速载荷空载载重都有路况铺装路',
      '燃油量3/8',
      '1后保险杠右侧约6cm划痕',
      '2右前轮划痕',
      '代管物品：ETC设备、儿童座椅',
      '进厂里程58,213km',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('reads the charge of an electric car and has no fuel gauge for it', async () => {
    const { text } = await printPaper('intake-inspection', 'electric-tyres')
    expect(text[0]).toContain('电量46%')
    expect(text[0]).not.toContain('燃油量')
    expect(text[0]).toContain('能源种类纯电动')
  })

  it('reads both for a plug-in hybrid', async () => {
    const { text } = await printPaper('intake-inspection', 'electric-tyres', {
      change: (input) => ({ ...input, vehicle: { ...input.vehicle, energy: 'plug-in-hybrid' } }),
    })
    expect(text[0]).toContain('燃油量')
    expect(text[0]).toContain('电量46%')
  })

  it('says that no damage was recorded, never that there was none', async () => {
    const { text } = await printPaper('intake-inspection', 'taipei-service')
    expect(text[0]).toContain('未登記損傷')
    expect(text[0]).toContain('保管物品：未登記')
  })

  it('numbers several marks on one panel apart', async () => {
    const { definition } = await printPaper('intake-inspection', 'brake-pads', {
      change: ofVisit((visit) => ({
        ...visit,
        intake: {
          ...visit.intake,
          damage: [
            { panel: 'bonnet', kind: 'chip' },
            { panel: 'bonnet', kind: 'scratch' },
          ],
        },
      })),
    })
    const drawn = JSON.stringify(definition.content)
    const places = [...drawn.matchAll(/<text x=\\"([\d.]+)\\" y=\\"([\d.]+)\\"/g)]
    expect(places).toHaveLength(2)
    expect(places[0]?.[1]).not.toBe(places[1]?.[1])
  })

  it('leaves lines for the diagnosis while no work is proposed', async () => {
    const { text } = await printPaper('intake-inspection', 'brake-pads', {
      change: ofVisit((visit) => ({ ...visit, jobs: [] })),
    })
    expect(text[0]).toContain('建议维修项目诊断情况费用估算须知')
  })
})
