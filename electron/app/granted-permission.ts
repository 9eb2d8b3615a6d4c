import type { Audience } from './resolve-request.ts'

/**
 * What pages may ask of the browser. Only the desk, and only that its records are not thrown away
 * when the disk is full (`navigator.storage.persist()`).
 */
export function isPermissionGranted(permission: string, audience: Audience): boolean {
  return audience === 'desk' && permission === 'persistent-storage'
}
