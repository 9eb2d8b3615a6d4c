import type { WarningLamp } from './walk-around.ts'

/** Side of the square the lamps are drawn in. */
export const LAMP_BOX = 24

/** Each lamp as the dashboard shows it (after ISO 2575), as strokes of one SVG path. */
export const LAMP_OUTLINE: Readonly<Record<WarningLamp, string>> = {
  engine:
    'M3.5 10.5v6M3.5 13.5H6M6 10h3l2-2h5v2h2.5l1 1.5V17h-1L16 19.5H9L6 17zM9 8V5.5M7.5 5.5H14M12 5.5V8M21.5 11v6',
  'oil-pressure':
    'M2.5 9h4l2.5 2h6.5l5-2.5.8 1.2L15.5 17H7l-1.7-4H2.5zM10 11V8.5M8.3 8.5h3.4M20.8 14c1.1 1.6 1.1 2.8 0 2.8s-1.1-1.2 0-2.8',
  charging: 'M3 8.5h18V18H3zM5.5 8.5V6h3v2.5M15.5 8.5V6h3v2.5M6 13h4M14 13h4M16 11v4',
  'coolant-heat':
    'M12 4v9M12 4.5h4M12 7.5h3M12 10.5h4M14 15a2 2 0 1 1-4 0a2 2 0 1 1 4 0M3 18.5c1.5-1.5 3-1.5 4.5 0s3 1.5 4.5 0 3-1.5 4.5 0 3 1.5 4.5 0',
  brake:
    'M18 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0M12 8.5v4.5M12 15.2v.4M4.3 6a10 10 0 0 0 0 12M19.7 6a10 10 0 0 1 0 12',
  abs: 'M19.5 12a7.5 7.5 0 1 1-15 0a7.5 7.5 0 1 1 15 0M3 6a11 11 0 0 0 0 12M21 6a11 11 0 0 1 0 12M6.3 14.5l1.6-5 1.6 5M6.9 13h2M11 9.5v5h1.3a1.3 1.3 0 0 0 0-2.5H11M11 9.5h1.2a1.2 1.2 0 0 1 0 2.5M17.4 10.2c-.5-1-2.6-.9-2.6.4 0 1.5 2.8 1.1 2.8 2.6 0 1.5-2.3 1.6-3 .5',
  airbag:
    'M10.5 5.5a2 2 0 1 1-4 0a2 2 0 1 1 4 0M7 9.5l1 6.5h6l1 5M7 9.5L5.5 16l2 4.5M7.5 10.5l4 2.5M20 11a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0',
  'tyre-pressure':
    'M7 4.5C3.5 9 3.5 13.5 7 18h10c3.5-4.5 3.5-9 0-13.5M8 18v2.5M10.7 18v2.5M13.3 18v2.5M16 18v2.5M12 7.5v5.5M12 15.2v.4',
  steering:
    'M17 12a7 7 0 1 1-14 0a7 7 0 1 1 14 0M11.8 12a1.8 1.8 0 1 1-3.6 0a1.8 1.8 0 1 1 3.6 0M3.2 11h5M11.8 11h5M10 13.8V19M21 6.5v7.5M21 17v.4',
  stability:
    'M6 12l1.7-5h8.6L18 12v3.5H6zM6 12h12M7.5 15.5v1.8M16.5 15.5v1.8M8 18.5c2 .8-1 1.7 1 2.5M15 18.5c2 .8-1 1.7 1 2.5',
  gearbox:
    'M18 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0M12 9v3.8M12 15v.4M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  'drive-system':
    'M3 14.5L5.5 9h4M14.5 9h4l2.5 5.5V19H3zM6 19v1.5M18 19v1.5M13.2 4l-3.7 6h4.6l-3.6 6',
}
