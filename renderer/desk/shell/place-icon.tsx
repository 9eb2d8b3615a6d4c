import type { ReactNode } from 'react'

export type Place =
  | 'board'
  | 'appointments'
  | 'reception'
  | 'workshop'
  | 'cashier'
  | 'registers'
  | 'showroom'
  | 'used-cars'
  | 'settings'

/** Line drawings of the places of the desk, one stroke width, drawn for 18 px. */
const STROKES: Readonly<Record<Place, string>> = {
  board: 'M3 4h4v12H3zM8 4h4v8H8zM13 4h4v5h-4z',
  appointments: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 12l2 2 4-3.5',
  reception: 'M4 16.5h12M6 13.5l1-3 7-7 2 2-7 7-3 1zM12.5 5l2 2',
  workshop:
    'M16.5 5.5a4 4 0 0 1-5.3 4.7L5.8 15.6a1.8 1.8 0 0 1-2.5-2.5l5.5-5.4A4 4 0 0 1 13.6 2.6L11.4 4.8l.5 2.2 2.2.5z',
  cashier: 'M5 3l5 6.5L15 3M10 9.5V17M5.5 10h9M5.5 13.5h9',
  registers: 'M5 3.5h11v13H5zM5 6.5H3.5M5 10H3.5M5 13.5H3.5M8 7.5h5M8 10.5h5M8 13.5h3',
  showroom:
    'M3 12.5v-2l1.5-1L6.5 6h7l2 3.5 1.5 1v3.5h-1.5M13 14H7M3 12.5V14h1M6.5 9.5h7M5.5 12.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M14.5 12.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  'used-cars':
    'M3.5 12.5h8M3.5 12.5v-2l1-1L6 6.5h5l1.5 2.5M12 16.5a4 4 0 1 1 4-4M16 9.5v3h-3M5.5 12.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  settings:
    'M3 6h7M14 6h3M3 14h3M10 14h7M10 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M6 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
}

export const PlaceIcon = ({ place }: { readonly place: Place }): ReactNode => (
  <svg
    aria-hidden
    fill="none"
    stroke="currentColor"
    strokeLinejoin="round"
    strokeWidth="1.6"
    viewBox="0 0 20 20"
  >
    <path d={STROKES[place]} />
  </svg>
)
