import { contentSecurityPolicy } from './content-security-policy.ts'

/** `immutable`: the name is a hash of the content. */
export type Caching = 'immutable' | 'never'

/** Headers of every answer under `app://`. */
export function responseHeaders(
  contentType: string,
  caching: Caching,
  devServer?: string,
): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(devServer),
    'Cache-Control': caching === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  }
}
