import { expect, it } from 'vitest'
import { isPermissionGranted } from '#electron/app/granted-permission.ts'

it('lets the desk keep its records, and nobody anything else', () => {
  expect(isPermissionGranted('persistent-storage', 'desk')).toBe(true)
  expect(isPermissionGranted('persistent-storage', 'public')).toBe(false)
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'hid']) {
    expect(isPermissionGranted(permission, 'desk')).toBe(false)
  }
})

it('lets the desk see through the camera, but not hear, and the public screens neither', () => {
  expect(isPermissionGranted('media', 'desk', ['video'])).toBe(true)
  expect(isPermissionGranted('media', 'desk', ['audio'])).toBe(false)
  expect(isPermissionGranted('media', 'desk', ['video', 'audio'])).toBe(false)
  expect(isPermissionGranted('media', 'desk', ['unknown'])).toBe(false)
  expect(isPermissionGranted('media', 'public', ['video'])).toBe(false)
  expect(isPermissionGranted('display-capture', 'desk', ['video'])).toBe(false)
})
