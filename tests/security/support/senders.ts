import type { SenderEvent } from '#electron/ipc/trusted-sender.ts'

interface Contents {
  readonly mainFrame: { readonly url: string }
}

/** Who a message seems to come from. */
export interface Sender {
  readonly name: string
  /** The top frame of the window's own page: the only one that is heard. */
  readonly isOwn: boolean
  readonly event: (contents: Contents) => SenderEvent
}

/** A window whose top frame shows another page than its own. */
const at = (url: string): Sender => ({
  name: url,
  isOwn: false,
  event() {
    const mainFrame = { url }
    return { senderFrame: mainFrame, sender: { mainFrame } }
  },
})

/** Electron throws when something of a frame or window that is gone is looked at. */
const gone = (what: string): never => {
  throw new TypeError(what)
}

export const SENDERS: readonly Sender[] = [
  {
    name: 'the page itself',
    isOwn: true,
    event: ({ mainFrame }) => ({ senderFrame: mainFrame, sender: { mainFrame } }),
  },
  {
    name: 'the page itself, at one of its places',
    isOwn: true,
    event({ mainFrame }) {
      const there = { url: `${mainFrame.url}#/visits?q=1` }
      return { senderFrame: there, sender: { mainFrame: there } }
    },
  },
  {
    name: 'a frame in the page',
    isOwn: false,
    event: ({ mainFrame }) => ({ senderFrame: { url: mainFrame.url }, sender: { mainFrame } }),
  },
  {
    name: 'a frame that is gone',
    isOwn: false,
    event: ({ mainFrame }) => ({ senderFrame: null, sender: { mainFrame } }),
  },
  {
    name: 'a frame thrown away',
    isOwn: false,
    event() {
      const mainFrame = {
        get url() {
          return gone('Render frame was disposed')
        },
      }
      return { senderFrame: mainFrame, sender: { mainFrame } }
    },
  },
  {
    name: 'a window that was destroyed',
    isOwn: false,
    event: ({ mainFrame }) => ({
      senderFrame: mainFrame,
      sender: {
        get mainFrame() {
          return gone('Object has been destroyed')
        },
      },
    }),
  },
  at('app://qiantai/no-such-window/index.html'),
  at('app://qiantai.example.com/desk/index.html'),
  at('app://qiantai/desk/index.html/../../counter/index.html'),
  at('app://qiantai/desk/index.html%00'),
  at('https://qiantai/desk/index.html'),
  at('https://example.com/?app://qiantai/desk/index.html'),
  at('file:///tmp/desk/index.html'),
  at('data:text/html,app://qiantai/desk/index.html'),
  at('about:blank'),
  at(''),
]
