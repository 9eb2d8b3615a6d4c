import { app, BrowserWindow } from 'electron'

/** One empty window: what any Electron app costs, for the start to be measured against. */
export async function openEmptyWindow(): Promise<void> {
  await app.whenReady()
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL('data:text/html,<!doctype html><title>empty</title>')
}
