import { describe, expect, it } from 'vitest'
import { knownFontFiles } from '#electron/services/system-fonts/known-font-files.ts'
import { parseFontList } from '#electron/services/system-fonts/list-with-fontconfig.ts'

describe('fonts that fontconfig names', () => {
  it('puts the regular Chinese face first and leaves bitmaps and emoji out', () => {
    const output = [
      '/f/DejaVuSans.ttf\tBook',
      '/f/NotoSansCJK-Bold.ttc\tBold',
      '/f/NotoColorEmoji.ttf\tRegular',
      '/f/unifont.pcf.gz\tRegular',
      '/f/NotoSansCJK-Regular.ttc\tRegular',
      '/f/NotoSansCJK-Regular.ttc\tRegular',
      '',
    ].join('\n')
    expect(parseFontList(output)).toEqual([
      '/f/NotoSansCJK-Regular.ttc',
      '/f/NotoSansCJK-Bold.ttc',
      '/f/DejaVuSans.ttf',
    ])
  })
})

describe('fonts that systems bring', () => {
  it('looks on Windows into SimSun-ExtB first: it has the rare planes', () => {
    const [first] = knownFontFiles('win32', { SystemRoot: 'D:\\Windows' })
    expect(first).toMatch(/^D:\\Windows.Fonts.simsunb\.ttf$/)
  })

  it('knows PingFang on a Mac, and leaves Linux to fontconfig', () => {
    expect(knownFontFiles('darwin', {})).toContain('/System/Library/Fonts/PingFang.ttc')
    expect(knownFontFiles('linux', {})).toEqual([])
  })
})
