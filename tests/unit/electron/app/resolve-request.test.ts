import { isAbsolute, join, relative } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppUrl } from '#electron/app/app-origin.ts'
import { mediaTypeOf } from '#electron/app/media-type.ts'
import { type Audience, resolveRequest } from '#electron/app/resolve-request.ts'

const hash = 'ab'.repeat(32)
const resolveFor = (audience: Audience, path: string, granted: readonly string[] = []) =>
  resolveRequest(`app://qiantai${path}`, audience, (one) => granted.includes(one))
const refused = { kind: 'refused' }

describe('what an address under app:// asks for', () => {
  it('serves the desk its page, code and photos', () => {
    expect(resolveFor('desk', '/desk/index.html')).toEqual({
      kind: 'file',
      path: 'desk/index.html',
    })
    expect(resolveFor('desk', '/assets/a.js?v=1')).toEqual({ kind: 'file', path: 'assets/a.js' })
    expect(resolveFor('desk', `/attachments/${hash}`)).toEqual({ kind: 'attachment', hash })
  })

  it('serves the public screens their pages and never the desk', () => {
    expect(resolveFor('public', '/counter/index.html').kind).toBe('file')
    expect(resolveFor('public', '/lounge/index.html').kind).toBe('file')
    expect(resolveFor('public', '/assets/shared.js').kind).toBe('file')
    expect(resolveFor('public', '/desk/index.html')).toEqual(refused)
    expect(resolveFor('public', '/counter/../desk/index.html')).toEqual(refused)
    expect(resolveFor('public', '/counter/%2e%2e/desk/index.html')).toEqual(refused)
    expect(resolveFor('public', '/counter%2f..%2fdesk/index.html')).toEqual(refused)
  })

  it('serves a public screen the photos of what it shows, and no others', () => {
    expect(resolveFor('public', `/attachments/${hash}`, [hash])).toEqual({
      kind: 'attachment',
      hash,
    })
    expect(resolveFor('public', `/attachments/${hash}`)).toEqual(refused)
    expect(resolveFor('public', `/attachments/${hash}/`, [hash])).toEqual(refused)
  })

  it('refuses other hosts and schemes', () => {
    const all = () => true
    expect(resolveRequest('app://other/desk/index.html', 'desk', all)).toEqual(refused)
    expect(resolveRequest('file:///etc/passwd', 'desk', all)).toEqual(refused)
    expect(resolveRequest('not an address', 'desk', all)).toEqual(refused)
    expect(isAppUrl('app://qiantai.evil.cn/desk')).toBe(false)
    expect(isAppUrl('app://qiantai/desk')).toBe(true)
  })

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2fpackage.json',
    '/desk/..%5c..%5cpackage.json',
    '/C:/Windows/win.ini',
    '/desk/index.html%00.png',
    '/.git/config',
    '/%E0%A4%A',
    '/',
  ])('does not leave its folder by %s', (path) => {
    const target = resolveFor('desk', path)
    // The address itself may already be cleaned: then it names a file inside the folder.
    if (target.kind === 'file') expect(target.path).toBe('package.json')
    else expect(target).toEqual(refused)
  })

  it('never leaves its folder, whatever the path', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '//', ':', '%00', 'desk'),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const target = resolveFor('desk', `/${pieces.join('/')}`)
        if (target.kind !== 'file') return
        const inside = relative('/srv/app', join('/srv/app', target.path))
        expect(inside.startsWith('..') || isAbsolute(inside)).toBe(false)
        expect(target.path).not.toMatch(/[\\:\0]/)
      }),
    )
  })
})

describe('media types', () => {
  it('names those of our files, and calls the unknown bytes', () => {
    expect(mediaTypeOf('desk/index.html')).toContain('text/html')
    expect(mediaTypeOf('assets/a.JS')).toContain('text/javascript')
    expect(mediaTypeOf('assets/NotoSansSC.ttf')).toBe('font/ttf')
    expect(mediaTypeOf('evil.hta')).toBe('application/octet-stream')
  })
})
