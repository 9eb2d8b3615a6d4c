// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findVehicleByPlate } from '#renderer/db/repositories/vehicles.ts'
import { ImportPage } from '#renderer/features/import/index.ts'
import type { ReadBytes } from '#renderer/features/import/read/open-list.ts'
import { readList } from '#renderer/features/import/read/read-list.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { fail } from '#shared/kernel/result.ts'
import { encodeText } from '#tests/support/lists/encode-text.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)
// A list is read, checked and written before the screen says so; records in memory are slow.
configure({ asyncUtilTimeout: 10_000 })

const OLD_LIST = [
  '客户名称,手机号,车牌号,车架号,服务顾问',
  '王建国,13801234567,京N·8K3F2,LSVAA49J132047371,周敏',
  '李敏,1390123,京A12345,,周敏',
  '王建国,13801234567,京A12346,,周敏',
  '张丽,13711112222,京N8K3F2,,周敏',
].join('\r\n')

// jsdom's File does not give its bytes.
const fileOf = (bytes: Uint8Array, name = '客户.csv'): File =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) })

const readHere: ReadBytes = ({ bytes, encoding }) => readList(bytes, encoding)

const open = async (readBytes: ReadBytes = readHere) => {
  const session = await openDesk()
  const desktop = createFakeDesktop()
  drawAtDesk(session, <ImportPage desktop={desktop} readBytes={readBytes} />)
  const choose = (file: File): Promise<void> =>
    userEvent.upload(screen.getByTestId('list-file'), file)
  return { session, desktop, choose }
}

const columnOf = (heading: string): HTMLSelectElement =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^${heading}`) })

const verdicts = (): (string | undefined)[] =>
  screen.getAllByTestId('preview-row').map((row) => row.dataset.verdict)

const imported = async ({ db }: Session): Promise<number> => db.customers.count()

describe('importing an old list', () => {
  it('goes from file to records: guessed, looked at, written, reported', async () => {
    const { session, desktop, choose } = await open()
    await choose(fileOf(encodeText(OLD_LIST, 'gbk')))
    await screen.findByTestId('list-preview')
    expect(screen.getByLabelText('文字编码')).toHaveProperty('value', 'gbk')
    expect(columnOf('客户名称').value).toBe('name')
    expect(columnOf('服务顾问').value).toBe('')
    expect(verdicts()).toEqual(['new', 'refused', 'new', 'refused'])
    const [, short, , double] = screen.getAllByTestId('preview-row')
    expect(short?.textContent).toContain('电话有 7 位')
    expect(double?.textContent).toContain('第 2 行')
    expect(await imported(session)).toBe(0)

    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    const report = await screen.findByTestId('import-report')
    const counts = ['rows', 'new', 'merged', 'refused'].map(
      (name) => within(report).getByTestId(`report-${name}`).dataset.count,
    )
    expect(counts).toEqual(['4', '2', '0', '2'])
    expect(await imported(session)).toBe(1)
    expect((await findVehicleByPlate(session.db, '京N8K3F2'))?.vin).toBe('LSVAA49J132047371')

    // What did not come in stands below, row by row with its reason.
    expect(verdicts()).toEqual(['refused', 'refused'])
    expect(screen.getAllByTestId('preview-row')[0]?.textContent).toContain('电话有 7 位')

    await userEvent.keyboard('{Control>}s{/Control}')
    await waitFor(() => expect(desktop.state.saved.size).toBe(1))
    const [bytes] = desktop.state.saved.values()
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('行号,不导入的原因,客户名称,手机号')
    expect(text).toContain('3,电话有 7 位，应为 11 位。,李敏,1390123')
    expect(text.trim().split('\r\n')).toHaveLength(3)
  })

  it('follows the columns as they are named', async () => {
    const { choose } = await open()
    await choose(fileOf(new TextEncoder().encode('谁,号码\n王建国,13801234567\n')))
    await screen.findByTestId('columns-problem')
    expect(screen.getByTestId<HTMLButtonElement>('import-start').disabled).toBe(true)
    await userEvent.selectOptions(columnOf('谁'), 'name')
    await screen.findByTestId('list-preview')
    expect(verdicts()).toEqual(['new'])
    await userEvent.selectOptions(columnOf('号码'), '')
    await screen.findByTestId('columns-problem')
  })

  it('reads the text again when it is told its encoding', async () => {
    const { choose } = await open()
    await choose(fileOf(encodeText(OLD_LIST, 'gbk')))
    await screen.findByTestId('list-preview')
    await userEvent.selectOptions(screen.getByLabelText('文字编码'), 'big5')
    await waitFor(() => expect(screen.queryByRole('combobox', { name: /^客户名称/ })).toBeNull())
    await userEvent.selectOptions(screen.getByLabelText('文字编码'), 'gbk')
    await waitFor(() => expect(columnOf('客户名称').value).toBe('name'))
  })

  it('shows only the rows that are asked for', async () => {
    const { choose } = await open()
    await choose(fileOf(encodeText(OLD_LIST, 'gbk')))
    await screen.findByTestId('list-preview')
    await userEvent.click(screen.getByRole('radio', { name: '不导入 2' }))
    expect(verdicts()).toEqual(['refused', 'refused'])
    await userEvent.click(screen.getByRole('radio', { name: '并入 0' }))
    expect(screen.queryAllByTestId('preview-row')).toEqual([])
  })

  it('says what is wrong with a file, and takes the next one', async () => {
    const { choose } = await open()
    await choose(fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '客户.xls.csv'))
    expect((await screen.findByTestId('list-problem')).textContent).toContain('.xlsx')
    await choose(fileOf(new TextEncoder().encode('王建国,13801234567\n李敏,13901234567')))
    await waitFor(() =>
      expect(screen.getByTestId('list-problem').textContent).toContain('没有标题'),
    )
    await choose(fileOf(new TextEncoder().encode(OLD_LIST)))
    await screen.findByTestId('list-preview')
  })

  it('can be given up while the file is read', async () => {
    const { choose } = await open(
      (_, signal) =>
        new Promise((settle) => {
          signal.addEventListener('abort', () => settle(fail('load.cancelled')))
        }),
    )
    await choose(fileOf(new TextEncoder().encode(OLD_LIST)))
    await screen.findByTestId('import-progress')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByTestId('import-progress')).toBeNull())
    expect(screen.queryByTestId('list-problem')).toBeNull()
  })

  it('leaves nothing when it is cancelled while it is written', async () => {
    const { session, choose } = await open()
    const many = Array.from(
      { length: 1500 },
      (_, index) => `王建国${index},${13_800_000_000 + index}`,
    )
    await choose(fileOf(new TextEncoder().encode(['姓名,电话', ...many].join('\n'))))
    await screen.findByTestId('list-preview')
    // Cancelled by the first row that reaches the records.
    session.db.customers.hook('creating', () => screen.queryByTestId('import-cancel')?.click())
    await userEvent.click(screen.getByTestId('import-start'))
    await screen.findByText('已取消，什么也没有导入。')
    expect(screen.queryByTestId('import-report')).toBeNull()
    expect(await imported(session)).toBe(0)
    expect((await session.db.journal.toArray()).map(({ command }) => command)).toEqual([
      'open-desk',
    ])
  })
})
