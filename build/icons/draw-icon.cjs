// Draws icon.svg as icon.png, 512 × 512 with its transparent corners, in an Electron window: the
// drawing needs a font with 前. Run after a change: `<electron> --no-sandbox build/icons/draw-icon.cjs`
const { app, BrowserWindow } = require('electron')
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const svg = readFileSync(join(__dirname, 'icon.svg')).toString('base64')
const draw = `(async () => {
  const picture = new Image()
  picture.src = 'data:image/svg+xml;base64,${svg}'
  await picture.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: 512, height: 512 })
  canvas.getContext('2d').drawImage(picture, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1]
})()`

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('about:blank')
  const png = await window.webContents.executeJavaScript(draw)
  writeFileSync(join(__dirname, 'icon.png'), Buffer.from(png, 'base64'))
  app.quit()
})
