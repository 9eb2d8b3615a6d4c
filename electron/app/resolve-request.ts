import { APP_HOST, APP_SCHEME, parseUrl } from './app-origin.ts'

/** Who asks: the desk, or the screens that customers stand in front of. */
export type Audience = 'desk' | 'public'

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'attachment'; readonly hash: string }
  | { readonly kind: 'refused' }

const REFUSED: Target = { kind: 'refused' }
const ATTACHMENT = /^\/attachments\/([0-9a-f]{64})$/
/** A public page never loads the desk's: code shared by bundling lies in assets/. */
const PUBLIC_FOLDERS = ['counter', 'lounge', 'wall', 'assets']

/** Segments of a path that may be joined to a folder; undefined for anything that leaves it. */
function safeSegments(pathname: string): readonly string[] | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  // Also what only Windows takes for a separator, a drive or a stream.
  if (/[\\:\0]/.test(decoded)) return undefined
  const segments = decoded.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => segment.startsWith('.'))) return undefined
  return segments
}

/**
 * What an address under `app://` asks for, as far as this audience may have it. Attachments of the
 * public screens are those of what is shown now, told by `isGranted`.
 */
export function resolveRequest(
  address: string,
  audience: Audience,
  isGranted: (hash: string) => boolean,
): Target {
  const url = parseUrl(address)
  if (url?.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return REFUSED
  const hash = ATTACHMENT.exec(url.pathname)?.[1]
  if (hash !== undefined) {
    return audience === 'desk' || isGranted(hash) ? { kind: 'attachment', hash } : REFUSED
  }
  const segments = safeSegments(url.pathname)
  if (segments === undefined || segments.length === 0) return REFUSED
  const [folder = ''] = segments
  if (audience === 'public' && !PUBLIC_FOLDERS.includes(folder)) return REFUSED
  return { kind: 'file', path: segments.join('/') }
}
