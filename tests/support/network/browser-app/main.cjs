// A browser with nothing of the app in it: no preload, no session of ours, one window.
const { app, BrowserWindow } = require('electron')

const folder = process.argv.find((word) => word.startsWith('--user-data='))
if (folder !== undefined) app.setPath('userData', folder.slice('--user-data='.length))
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1920,
    height: 1080,
    webPreferences: { contextIsolation: true, sandbox: true, backgroundThrottling: false },
  })
  window.loadURL('about:blank')
})
