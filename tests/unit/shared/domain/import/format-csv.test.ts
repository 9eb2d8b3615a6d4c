import { describe, expect, it } from 'vitest'
import { formatCsv } from '#shared/domain/import/format-csv.ts'
import { tidyCell } from '#shared/domain/import/tidy-cell.ts'

describe('the file of refused rows', () => {
  it('opens in a spreadsheet as it was', () => {
    expect(
      formatCsv([
        ['行号', '原因'],
        ['2', '他说“不”, "真的"'],
        ['3', '两\n行'],
      ]),
    ).toBe('\ufeff行号,原因\r\n2,"他说“不”, ""真的"""\r\n3,"两\n行"\r\n')
  })

  it('runs no formula, and is read back as it was', () => {
    expect(formatCsv([['=1+1', '@cmd', '-京A', '+86 138-0123-4567']])).toBe(
      "\ufeff'=1+1,'@cmd,'-京A,+86 138-0123-4567\r\n",
    )
    expect(tidyCell("'=1+1")).toBe('=1+1')
  })
})
