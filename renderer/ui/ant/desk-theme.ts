import type { ThemeConfig } from 'antd'

/** Ant Design in the desk's own look: the values of theme/tokens.css, which antd cannot read. */
export const deskTheme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5cad',
    colorSuccess: '#1c7c4a',
    colorWarning: '#9a5b00',
    colorError: '#c0322b',
    colorText: '#17202b',
    colorTextSecondary: '#4a5665',
    colorTextPlaceholder: '#5f6a78',
    colorBorder: '#cbd2da',
    colorBorderSecondary: '#e2e6eb',
    colorBgLayout: '#f4f6f8',
    borderRadius: 6,
    controlHeight: 32,
    fontFamily: 'var(--font)',
    fontSize: 14,
    motionDurationMid: '0.08s',
    motionDurationSlow: '0.12s',
  },
  components: {
    Table: {
      headerBg: '#fafbfc',
      headerColor: '#5f6a78',
      headerSplitColor: 'transparent',
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 12,
      borderColor: '#eef1f4',
      rowHoverBg: '#f7f9fb',
    },
    Select: {
      multipleItemBg: '#e7f0fa',
      optionSelectedBg: '#e7f0fa',
    },
    Switch: { trackHeightSM: 18, handleSizeSM: 14 },
  },
}
