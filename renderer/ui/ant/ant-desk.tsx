import { ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import zhTW from 'antd/locale/zh_TW'
import type { ReactNode } from 'react'
import { useScreenLocale } from '#renderer/i18n/words.tsx'
import { deskTheme } from './desk-theme.ts'

const LOCALES = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as const

/** Ant Design in the desk's language and look; loaded only with a page that uses it. */
export const AntDesk = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <ConfigProvider
    // Two Chinese characters on a button stay as they are written: antd would space them out.
    button={{ autoInsertSpace: false }}
    componentSize="small"
    locale={LOCALES[useScreenLocale()]}
    theme={deskTheme}
    wave={{ disabled: true }}
  >
    {children}
  </ConfigProvider>
)
