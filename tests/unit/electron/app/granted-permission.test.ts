import { expect, it } from 'vitest'
import { isPermissionGranted } from '#electron/app/granted-permission.ts'

it('lets the desk keep its records, and nobody anything else', () => {
  expect(isPermissionGranted('persistent-storage', 'desk')).toBe(true)
  expect(isPermissionGranted('persistent-storage', 'public')).toBe(false)
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'hid']) {
    expect(isPermissionGranted(permission, 'desk')).toBe(false)
  }
})
