const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  // antd writes its styles at run time.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  // Videos on the wall; `blob:` is a file at the desk being looked at before it is kept.
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
} as const

/** What vite's page needs on top: its inline preamble and the socket that tells of changes. */
const developing = (devServer: string): Partial<Record<keyof typeof STRICT, string>> => {
  const { host } = new URL(devServer)
  return {
    'script-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ws://${host} http://${host} ws://localhost:* ws://127.0.0.1:*`,
    'worker-src': "'self' blob:",
  }
}

/** The policy of every answer under `app://`: nothing from outside, no inline script, no eval. */
export function contentSecurityPolicy(devServer?: string): string {
  const rules = devServer === undefined ? STRICT : { ...STRICT, ...developing(devServer) }
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
