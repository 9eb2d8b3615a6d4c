import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '#electron/app/content-security-policy.ts'
import { responseHeaders } from '#electron/app/response-headers.ts'

const rulesOf = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ')
      return [name, values.join(' ')]
    }),
  )

describe('content security policy', () => {
  const rules = rulesOf(contentSecurityPolicy())

  it('lets nothing in from outside and runs no inline script', () => {
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('script-src')).toBe("'self'")
    expect(rules.get('connect-src')).toBe("'self'")
    expect(rules.get('worker-src')).toBe("'self'")
    expect(contentSecurityPolicy()).not.toMatch(/https?:|\*|eval/)
  })

  it('lets no page be framed, posted or rebased', () => {
    for (const name of ['frame-ancestors', 'frame-src', 'form-action', 'base-uri', 'object-src']) {
      expect(rules.get(name)).toBe("'none'")
    }
  })

  it("allows vite's preamble and socket while developing only", () => {
    const developing = rulesOf(contentSecurityPolicy('http://localhost:5173/'))
    expect(developing.get('script-src')).toContain("'unsafe-inline'")
    expect(developing.get('connect-src')).toContain('ws://localhost:5173')
    expect(developing.get('object-src')).toBe("'none'")
  })
})

describe('headers of an answer', () => {
  it('keeps hashed files for ever and pages not at all', () => {
    expect(responseHeaders('image/png', 'immutable')['Cache-Control']).toContain('immutable')
    expect(responseHeaders('text/html', 'never')['Cache-Control']).toBe('no-store')
  })

  it('always carries the policy and forbids guessing the type', () => {
    const headers = responseHeaders('text/html', 'never')
    expect(headers['Content-Security-Policy']).toBe(contentSecurityPolicy())
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
  })
})
