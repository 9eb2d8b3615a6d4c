/** A way by which a page may try to become another, or to open one. */
export interface Escape {
  readonly name: string
  readonly run: (outside: string) => unknown
  /** Chromium asks nobody beforehand: the window must be brought back. */
  readonly isBroughtBack?: boolean
}

/** Addresses that a page could be sent to. */
const TARGETS = [
  'OUTSIDE/page',
  'file:///etc/passwd',
  'app://qiantai/desk/index.html',
  'app://qiantai/counter/index.html',
  'app://qiantai.example.com/desk/index.html',
  'data:text/html,<h1>mine</h1>',
  'about:blank',
  'view-source:app://qiantai/desk/index.html',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'mailto:somebody@example.com',
  'tel:13800138000',
  'ms-settings:display',
  'javascript:void(document.title="mine")',
] as const

/** Functions for the page are made of text, for they travel there as text. */
const script = (name: string, body: string): Escape => ({
  name,
  run: new Function('outside', body) as Escape['run'],
})
const address = (target: string): string =>
  target.startsWith('OUTSIDE')
    ? `outside + ${JSON.stringify(target.slice(7))}`
    : JSON.stringify(target)

/** Clicks something that lies in the page for a moment. */
const click = (name: string, html: string): Escape =>
  script(
    name,
    `const holder = document.createElement('div')
     holder.innerHTML = ${JSON.stringify(html)}.replaceAll('OUTSIDE', outside)
     document.body.append(holder)
     holder.querySelector('a, button').click()
     holder.remove()`,
  )
const put = (name: string, html: string): Escape =>
  script(
    name,
    `const holder = document.createElement('div')
     holder.innerHTML = ${JSON.stringify(html)}.replaceAll('OUTSIDE', outside)
     document.body.append(holder)
     setTimeout(() => holder.remove(), 200)`,
  )

const ESCAPES: readonly Escape[] = [
  ...TARGETS.flatMap((target) => [
    {
      ...script(`location: ${target}`, `location.href = ${address(target)}`),
      isBroughtBack: target === 'about:blank',
    },
    script(
      `window.open: ${target}`,
      `if (window.open(${address(target)}) !== null) document.title = 'mine'`,
    ),
    click(
      `a link in a new window: ${target}`,
      `<a href="${target.replaceAll('"', "'")}" target="_blank">x</a>`,
    ),
  ]),
  script('history', 'history.back(); history.forward(); history.go(-3)'),
  script('location.replace', 'location.replace(outside)'),
  script('location.assign', 'location.assign(outside)'),
  script('top', 'top.location = outside'),
  script('window.open without a trace', "window.open(outside, '', 'noopener,popup')"),
  script('window.open into itself', "window.open(outside, '_self')"),
  click('a link', '<a href="OUTSIDE/link">x</a>'),
  click('a link to the top', '<a href="OUTSIDE/link" target="_top">x</a>'),
  click('a link to download from outside', '<a href="OUTSIDE/x.exe" download="x.exe">x</a>'),
  click('a link to download data', '<a href="data:text/plain,x" download="x.txt">x</a>'),
  click('a link to download our page', '<a href="app://qiantai/desk/index.html" download>x</a>'),
  script(
    'a link to download a blob',
    `const link = document.createElement('a')
     link.href = URL.createObjectURL(new Blob(['x']))
     link.download = 'x.txt'
     document.body.append(link)
     link.click()
     link.remove()`,
  ),
  click('a form by GET', '<form action="OUTSIDE/form"><button>x</button></form>'),
  click('a form by POST', '<form action="OUTSIDE/form" method="post"><button>x</button></form>'),
  click(
    'a form into a new window',
    '<form action="OUTSIDE/form" method="post" target="_blank"><button>x</button></form>',
  ),
  click(
    'a form to a script',
    '<form action="javascript:document.title=\'mine\'"><button>x</button></form>',
  ),
  script(
    'a page told to go elsewhere',
    `const meta = document.createElement('meta')
     meta.httpEquiv = 'refresh'
     meta.content = '0;url=' + outside
     document.head.append(meta)
     setTimeout(() => meta.remove(), 200)`,
  ),
  put('a frame from outside', '<iframe src="OUTSIDE/frame"></iframe>'),
  put('a frame of our own page', '<iframe src="app://qiantai/desk/index.html"></iframe>'),
  put('a frame of a file', '<iframe src="file:///etc/passwd"></iframe>'),
  put(
    'a frame written inline',
    '<iframe srcdoc="<script>parent.document.title=\'mine\'</script>"></iframe>',
  ),
  put('an object', '<object data="OUTSIDE/object"></object>'),
  put('an embedded page', '<embed src="OUTSIDE/embed">'),
  put('a webview', '<webview src="OUTSIDE/webview" nodeintegration></webview>'),
  put('a portal', '<portal src="OUTSIDE/portal"></portal>'),
  script(
    'an empty frame with a door',
    `const frame = document.createElement('iframe')
     document.body.append(frame)
     const inner = frame.contentWindow
     if (inner && ('qiantai' in inner || 'require' in inner || 'process' in inner)) document.title = 'mine'
     frame.remove()`,
  ),
  script('a state of another origin', "history.pushState({}, '', outside)"),
  script('window.open a moment later', "setTimeout(() => window.open(outside, 'x'))"),
  script(
    'a notification’s click, a share, a payment',
    `navigator.share?.({ url: outside }).catch(() => {})
     navigator.registerProtocolHandler?.('web+x', location.origin + '/%s')`,
  ),
]

/** All of them but going to the very page: that is loading it again, which it may. */
export const escapesFrom = (kind: string): readonly Escape[] =>
  ESCAPES.filter(({ name }) => name !== `location: app://qiantai/${kind}/index.html`)
