/** The photos and videos that a record names, wherever in it: whatever has a hash and says its kind. */
export function listPhotos(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const each of value) listPhotos(each, found)
  } else if (typeof value === 'object' && value !== null) {
    if ('hash' in value && 'mime' in value && isHash(value.hash)) found.add(value.hash)
    else for (const inner of Object.values(value)) listPhotos(inner, found)
  }
  return found
}

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
