import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdfMake } from '#renderer/pdf/engine/closed-pdfmake.ts'
import { addParsedFont, findParsedFont } from '#renderer/pdf/engine/parsed-fonts.ts'

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
const NAME = 'a-parsed-font'

const documentWith = (text: string) => {
  pdfMake.setFonts({ Own: { normal: NAME, bold: NAME } })
  return pdfMake.createPdf({ content: [text], defaultStyle: { font: 'Own' } }).getStream()
}

/** What `parsed-fonts.ts` relies on inside pdfkit: to be read first when pdfmake is renewed. */
describe('the pdfkit inside pdfmake', () => {
  beforeAll(async () => {
    const file = createRequire(import.meta.url).resolve(FONT)
    await addParsedFont(pdfMake, NAME, new Uint8Array(readFileSync(file)))
  })

  it('asks our replacement for a font by its name', async () => {
    const document = await documentWith('甲')
    expect(Object.keys(document._fontFamilies)).toEqual([NAME])
  })

  it('takes the font parsed before into each document, with a subset of its own', async () => {
    const [first, second] = [await documentWith('甲'), await documentWith('乙')]
    expect(first._fontFamilies[NAME]?.font).toBe(findParsedFont(NAME))
    expect(second._fontFamilies[NAME]?.font).toBe(findParsedFont(NAME))
    expect(second._fontFamilies[NAME]).not.toBe(first._fontFamilies[NAME])
  })

  it('keeps shaped words from one document to the next', async () => {
    const first = await documentWith('制动片')
    const second = await documentWith('制动液')
    const runs = second._fontFamilies[NAME]?.layoutCache ?? {}
    expect(runs).toBe(first._fontFamilies[NAME]?.layoutCache)
    expect(Object.keys(runs)).toEqual(expect.arrayContaining(['制', '片', '液']))
  })
})
