import type { CDPSession, Page } from '@playwright/test'
import type { KeyModifier, ScreenWindow } from './screen-window.ts'

/** One thing a guest may try at a screen. */
export interface WayOut {
  readonly name: string
  readonly try: (at: GuestAt) => Promise<unknown>
}

/** Where a guest stands, and with what hands. */
export interface GuestAt {
  readonly window: ScreenWindow
  readonly page: Page
  readonly cdp: CDPSession
  /** A file on a stick. */
  readonly file: string
}

const key = (keyCode: string, ...modifiers: readonly KeyModifier[]): WayOut => ({
  name: [...modifiers, keyCode].join('+'),
  try: ({ window }) => window.press(keyCode, modifiers),
})

const CHORDS = ['W', 'N', 'T', 'R', 'P', 'O', 'S', 'J', 'Plus', '-', '0', 'L', 'U', 'D', 'H', 'Q']

/** Keys as the system sends them, with Ctrl and with Cmd. Playwright's own go past the window. */
const keys: readonly WayOut[] = [
  ...['F1', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Escape'].map((name) => key(name)),
  ...CHORDS.flatMap((name) => [key(name, 'control'), key(name, 'meta')]),
  ...['I', 'R', 'J', 'C', 'N', 'T', 'Delete'].map((name) => key(name, 'control', 'shift')),
  key('F5', 'control'),
  key('F4', 'alt'),
  key('F4', 'control'),
  key('Left', 'alt'),
  key('Right', 'alt'),
  key('Home', 'alt'),
  key('Space', 'alt'),
  key('Tab', 'alt'),
  key('Tab', 'control'),
  key('Escape', 'control'),
  key('Delete', 'control', 'alt'),
  key('F10', 'shift'),
]

const MIDDLE = { x: 200, y: 400 }

async function drop({ cdp }: GuestAt, data: object): Promise<void> {
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', {
      type,
      ...MIDDLE,
      data: { items: [], dragOperationsMask: 1, ...data },
    })
  }
}

/** Puts a link under the guest's hand, which no screen has, and clicks it with a button. */
async function clickLink(page: Page, link: string, button: 'left' | 'middle'): Promise<void> {
  await page.evaluate((html) => {
    const holder = document.createElement('div')
    holder.id = 'way-out'
    holder.innerHTML = html
    holder.style.cssText = 'position:fixed;inset:0;z-index:99999'
    document.body.append(holder)
  }, link)
  await page.mouse.click(MIDDLE.x, MIDDLE.y, { button })
  await page.evaluate(() => document.getElementById('way-out')?.remove())
}

const FULL = 'style="position:absolute;inset:0"'
const uriItem = (address: string) => ({
  items: [{ mimeType: 'text/uri-list', data: address, title: 'a link' }],
})

const hands: readonly WayOut[] = [
  { name: 'context menu', try: ({ page }) => page.mouse.click(MIDDLE.x, 400, { button: 'right' }) },
  { name: 'a file dropped', try: (at) => drop(at, { files: [at.file] }) },
  { name: 'a link dropped', try: (at) => drop(at, uriItem('https://example.com/')) },
  {
    name: 'a link clicked',
    try: ({ page }) => clickLink(page, `<a ${FULL} href="https://example.com/">x</a>`, 'left'),
  },
  {
    name: 'a link clicked with the middle button',
    try: ({ page }) => clickLink(page, `<a ${FULL} href="https://example.com/">x</a>`, 'middle'),
  },
  {
    name: 'a link to our own page in a new window',
    try: ({ page }) =>
      clickLink(
        page,
        `<a ${FULL} href="app://qiantai/desk/index.html" target="_blank">x</a>`,
        'left',
      ),
  },
  {
    name: 'a download',
    try: ({ page }) =>
      clickLink(page, `<a ${FULL} download="x.txt" href="data:text/plain,x">x</a>`, 'left'),
  },
  {
    name: 'a form sent',
    try: ({ page }) =>
      clickLink(
        page,
        `<form action="https://example.com/"><button ${FULL}>x</button></form>`,
        'left',
      ),
  },
  {
    name: 'Ctrl and wheel',
    async try({ page }) {
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -600)
      await page.mouse.wheel(0, 300)
      await page.keyboard.up('Control')
    },
  },
  {
    name: 'a pinch',
    try: ({ cdp }) =>
      cdp.send('Input.synthesizePinchGesture', {
        ...MIDDLE,
        scaleFactor: 3,
        gestureSourceType: 'touch',
      }),
  },
  {
    name: 'a swipe from the edge',
    try: ({ cdp }) =>
      cdp.send('Input.synthesizeScrollGesture', {
        x: 2,
        y: 400,
        xDistance: 400,
        yDistance: 0,
        gestureSourceType: 'touch',
        speed: 4000,
      }),
  },
  {
    name: 'a swipe from above',
    try: ({ cdp }) =>
      cdp.send('Input.synthesizeScrollGesture', {
        x: 200,
        y: 2,
        xDistance: 0,
        yDistance: 500,
        gestureSourceType: 'touch',
        speed: 4000,
      }),
  },
]

const run = (name: string, script: () => unknown): WayOut => ({
  name,
  try: ({ page }) => page.evaluate(script),
})

/** What a script could do, had one slipped in. */
const scripts: readonly WayOut[] = [
  run('window.open', () => window.open('https://example.com/') === null),
  run('window.open of our own', () => window.open('app://qiantai/desk/index.html') === null),
  run('location', () => {
    location.href = 'https://example.com/'
  }),
  run('location of the desk', () => {
    location.href = 'app://qiantai/desk/index.html'
  }),
  run('location of a file', () => {
    location.href = 'file:///etc/passwd'
  }),
  run('history', () => {
    history.back()
    history.forward()
    history.go(-2)
  }),
  run('print', () => window.print()),
  run('alert', () => {
    alert('x')
    confirm('x')
  }),
  run('full screen left', () => document.exitFullscreen().catch(() => undefined)),
  run('close', () => window.close()),
  { name: 'the window manager closes it', try: ({ window }) => window.do('close') },
  { name: 'developer tools', try: ({ window }) => window.do('open-tools') },
]

/** Everything that could lead out of a screen for customers. */
export const WAYS_OUT: readonly WayOut[] = [...keys, ...hands, ...scripts]
