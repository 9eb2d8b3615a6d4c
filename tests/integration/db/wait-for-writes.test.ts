import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { findDraft, saveDraft } from '#renderer/db/drafts.ts'
import { waitForWrites } from '#renderer/db/wait-for-writes.ts'
import { openTestDatabase } from '#tests/support/records/open-test-database.ts'

it('waits for a draft that is being kept when the app quits', async () => {
  const { db } = await openTestDatabase()
  let isKept = false
  void saveDraft(db, 'receive', { name: '王建国' }).then(() => {
    isKept = true
  })
  await waitForWrites(db)
  expect(isKept).toBe(true)
  expect(await findDraft(db, 'receive')).toEqual({ name: '王建国' })
})
