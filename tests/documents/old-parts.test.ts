import { describe, expect, it } from 'vitest'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

describe('the comparison sheet of old parts', () => {
  it('shows left and right with measured value, limit, whose limit, and verdict', async () => {
    const { text } = await printPaper('old-parts', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '1.前制动摩擦片·左前对应项目：更换前制动摩擦片',
      '2.前制动摩擦片·右前',
      '新件值11mm',
      '实测值2.1mm',
      '参考值2mm',
      '限值来源参考值（本店检验标准）',
      '距限值0.1mm',
      '接近限值，建议关注或更换',
      '内侧磨损比外侧多0.4毫米',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('calls a reference value so, and a legal limit a limit', async () => {
    const reference = await printPaper('old-parts', 'brake-pads')
    expect(reference.text[0]).not.toContain('更换限值')
    const legal = await printPaper('old-parts', 'electric-tyres')
    expect(legal.text[0]).toContain('更换限值1.6mm限值来源法规限值')
  })

  it('asks for each photo once', async () => {
    const { definition, input } = await printPaper('old-parts', 'brake-pads')
    const hashes = input.visit.comparisons.flatMap((comparison) =>
      [comparison.oldPhoto?.hash, comparison.newPhoto?.hash].filter((hash) => hash !== undefined),
    )
    expect([...definition.images].sort()).toEqual([...new Set(hashes)].sort())
    expect(definition.images).toHaveLength(4)
  })

  it('draws no verdict from a photo alone', async () => {
    const { text } = await printPaper('old-parts', 'brake-pads')
    expect(text[0]).toContain('实测值未测量判断无可比较的限值，以照片和说明为准')
  })

  it('says that no photo was taken', async () => {
    const { text } = await printPaper('old-parts', 'electric-tyres')
    expect(text[0]).toContain('未拍照')
    expect(text[0]).toContain('距限值−0.1V')
    expect(text[0]).toContain('已达到或超过限值，应更换')
  })

  it('holds values that get worse by rising to their limit too', async () => {
    const { text } = await printPaper('old-parts', 'taipei-service')
    expect(text[0]).toContain('實測值3.4%')
    expect(text[0]).toContain('距限值−0.4%')
    expect(text[0]).toContain('已達到或超過限值，應更換')
  })

  it('says so when there is nothing to compare', async () => {
    const { text, definition } = await printPaper('old-parts', 'brake-pads', {
      change: ofVisit((visit) => ({ ...visit, comparisons: [] })),
    })
    expect(text[0]).toContain('本次维修没有旧件对比记录。')
    expect(definition.images).toEqual([])
  })
})
