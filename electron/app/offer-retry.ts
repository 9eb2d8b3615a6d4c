import { app, dialog } from 'electron'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import { screenLocaleOf } from './screen-locale.ts'

/** Only the words of the shell: the whole catalogue is not worth loading for a dialog. */
async function loadShellWords(locale: ScreenLocale) {
  switch (locale) {
    case 'zh-CN':
      return (await import('#shared/i18n/zh-CN/shell.ts')).shell
    case 'zh-TW':
      return (await import('#shared/i18n/zh-TW/shell.ts')).shell
    case 'en':
      return (await import('#shared/i18n/en/shell.ts')).shell
  }
}

/** Asks, when the desk keeps crashing, whether to try once more; closing the question quits. */
export async function offerRetry(): Promise<boolean> {
  const words = await loadShellWords(screenLocaleOf(app.getLocale()))
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words.product,
    message: words['screen.failed'],
    detail: words['screen.failed.hint'],
    buttons: [words['screen.retry']],
    cancelId: 1,
  })
  return response === 0
}
