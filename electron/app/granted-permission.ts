import type { Audience } from './resolve-request.ts'

/** What is asked for besides the permission's name: pictures, sound, or both. */
export type MediaAsked = readonly string[]

/**
 * What pages may ask of the browser. Only the desk, and only that its records are not thrown away
 * when the disk is full (`navigator.storage.persist()`), and the camera: pictures, never sound.
 */
export function isPermissionGranted(
  permission: string,
  audience: Audience,
  media: MediaAsked = [],
): boolean {
  if (audience !== 'desk') return false
  if (permission === 'persistent-storage') return true
  return permission === 'media' && media.length > 0 && media.every((kind) => kind === 'video')
}
