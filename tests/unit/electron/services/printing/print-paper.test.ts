import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Printing, printPaper } from '#electron/services/printing/print-paper.ts'

// The log writes to the profile of a running app; there is none here.
vi.mock('#electron/services/log.ts', () => ({ writeLog: vi.fn() }))

const paper: Printing = {
  bytes: new TextEncoder().encode('%PDF-1.7'),
  printer: 'Office',
  copies: 2,
  title: '结算清单',
}
const office = async () => [{ name: 'Office', isDefault: true }]
const files: string[] = []
beforeEach(() => {
  files.length = 0
})

describe('printing a paper', () => {
  it('hands the previewed bytes to the queue in a file nobody else may read', async () => {
    const spool = vi.fn(async (file: string) => {
      files.push(file)
      expect(await readFile(file, 'utf8')).toBe('%PDF-1.7')
      if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
      return 'Office-12'
    })
    const printed = await printPaper(paper, { list: office, spool })
    expect(printed).toEqual({ ok: true, value: { job: 'Office-12' } })
    expect(spool).toHaveBeenCalledWith(files[0], paper)
    expect(files.some(existsSync)).toBe(false)
  })

  it('says when the printer is gone, and when there is none at all', async () => {
    const spool = vi.fn()
    const gone = { ...paper, printer: 'Old; rm -rf ~' }
    expect(await printPaper(gone, { list: office, spool })).toMatchObject({ code: 'printer.gone' })
    const none = { list: async () => [], spool }
    expect(await printPaper(paper, none)).toMatchObject({ code: 'printer.none' })
    expect(spool).not.toHaveBeenCalled()
  })

  it('says when the queue refused it, and leaves no file behind', async () => {
    const spool = async (file: string): Promise<string> => {
      files.push(file)
      throw new Error('lp: Destination is not accepting jobs')
    }
    const failed = await printPaper(paper, { list: office, spool })
    expect(failed).toMatchObject({ code: 'printer.failed' })
    expect(files).toHaveLength(1)
    expect(files.some(existsSync)).toBe(false)
  })
})
