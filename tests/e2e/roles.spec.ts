import type { Page } from '@playwright/test'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

const PIN = '802417'

/** The last entry of the journal, as the database has it. */
const lastEntry = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise((settle, fail) => {
        const opening = indexedDB.open('qiantai')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const journal = opening.result.transaction('journal').objectStore('journal')
          const cursor = journal.openCursor(null, 'prev')
          cursor.onsuccess = () => {
            settle(cursor.result?.value)
            opening.result.close()
          }
        }
      }),
  )

const idOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      new Promise((settle, fail) => {
        const opening = indexedDB.open('qiantai')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('staff').objectStore('staff').getAll()
          all.onsuccess = () => {
            settle(all.result.find((person) => person.name === wanted)?.id ?? '')
            opening.result.close()
          }
        }
      }),
    name,
  )

/** The manager sets a PIN for themselves. */
async function setOwnPin(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置密码：唐立伟' }).click()
  await page.keyboard.type(PIN)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PIN)
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('staff-pin-dialog')).toHaveCount(0)
}

test('a technician changes a setting only with the manager’s PIN, and the journal says who allowed it', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  const desk = new ShowroomDesk(page)
  await desk.comes('唐立伟')
  await demoApp.desk.goTo('settings')
  await setOwnPin(page)
  await desk.comes('刘志强')

  // Given up: nothing is saved, what was typed is still there.
  await fields.type('shop-name', '京北诚达二店')
  await fields.press('settings-shop-save')
  const override = page.getByTestId('override')
  await expect(override).toContainText('刘志强')
  await override.getByTestId('enter-pin').waitFor()
  expect(await listFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(override).toHaveCount(0)
  await expect(fields.field('shop-name')).toHaveValue('京北诚达二店')
  expect(await lastEntry(page)).toMatchObject({ command: 'sign-in' })

  // A wrong PIN is told and changes nothing either; the right one carries it out.
  await fields.press('settings-shop-save')
  await override.getByTestId('enter-pin').waitFor()
  await page.keyboard.type('111222')
  await page.keyboard.press('Enter')
  await expect(override.getByRole('alert')).toBeVisible()
  await page.keyboard.type(PIN)
  await page.keyboard.press('Enter')
  await expect(override).toHaveCount(0)
  await expect(page.locator('header')).toContainText('京北诚达二店')
  expect(await lastEntry(page)).toMatchObject({
    command: 'change-shop',
    actor: await idOf(page, '刘志强'),
    allowedBy: await idOf(page, '唐立伟'),
  })
})

test('a locked desk shows no customer and hears no key, opens to the PIN, and makes wrong ones wait', async ({
  demoApp,
}) => {
  const { page } = demoApp.desk
  const desk = new ShowroomDesk(page)
  await desk.comes('唐立伟')
  await demoApp.desk.goTo('settings')
  await setOwnPin(page)
  await demoApp.desk.goTo('board')
  const plate = await page.getByTestId('board-card').first().getAttribute('data-plate')

  await page.keyboard.press('Control+L')
  const lock = page.getByTestId('lock-page')
  await lock.getByTestId('enter-pin').waitFor()
  await expect(lock).not.toContainText(plate ?? '—')
  expect(await listFaults(page)).toEqual([])
  for (const key of ['F12', 'Control+K', 'Alt+1', 'Escape', 'Escape', 'Tab']) {
    await page.keyboard.press(key)
  }
  await expect(lock).toBeVisible()
  await expect(page.getByTestId('staff-dialog')).toHaveCount(0)
  // Nothing of what stands behind can have the focus.
  const isWithin = await lock.evaluate(
    (page) => document.activeElement === document.body || page.contains(document.activeElement),
  )
  expect(isWithin).toBe(true)

  // What opens meanwhile, such as the paper of a late save, opens behind it.
  await page.evaluate(() => {
    const late = document.createElement('dialog')
    late.id = 'late'
    document.body.append(late)
    late.showModal()
  })
  const inFront = () =>
    lock.evaluate((page) => {
      const there = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
      return page.contains(there)
    })
  await expect.poll(inFront).toBe(true)
  await page.evaluate(() => document.getElementById('late')?.remove())

  // Somebody else sits down: chosen by a digit, signed in by name, as they have no PIN.
  await lock.getByTestId('staff-choice').first().waitFor()
  await page.keyboard.press('1')
  await expect(lock).toHaveCount(0)
  await expect(page.getByTestId('staff-switch')).toContainText('周敏')

  // The manager's PIN, three times wrong.
  await page.keyboard.press('F12')
  await page.locator('dialog[open]').getByRole('button', { name: '唐立伟' }).click()
  const pin = page.getByTestId('enter-pin')
  await pin.waitFor()
  for (const wrong of ['111222', '222111', '333111']) {
    await page.keyboard.type(wrong)
    await page.keyboard.press('Enter')
    await expect(pin.getByRole('alert')).toBeVisible()
    await expect(pin.locator('input')).toHaveValue('')
  }
  await expect(pin.getByRole('alert')).toContainText('秒后再试')
  await expect(page.getByTestId('pin-enter')).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('staff-switch')).toContainText('周敏')
})

test('whoever has a PIN proves who they are when the program starts', async ({ demoApp }) => {
  const { page } = demoApp.desk
  const desk = new ShowroomDesk(page)
  await desk.comes('唐立伟')
  await demoApp.desk.goTo('settings')
  await setOwnPin(page)
  await page.reload()
  const lock = page.getByTestId('lock-page')
  await lock.getByTestId('enter-pin').waitFor()
  await page.keyboard.type(PIN)
  await page.keyboard.press('Enter')
  await expect(lock).toHaveCount(0)
  await expect(page.getByTestId('staff-switch')).toContainText('唐立伟')
})
