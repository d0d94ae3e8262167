const PATHS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.500 10.900V15h7v-1.100A6 6 0 0 0 12 3z',
  camera: 'M4 8h3.500l1.700-3h5.600l1.700 3H20v11H4zM12 10a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7',
  chart: 'M4 20V10M10 20V4M16 20v-8M21 20H3',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.500 2',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  hand: 'M8 12V5.500a1.500 1.500 0 0 1 3 0V11V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8a6 6 0 0 1-6 6c-3 0-4.500-1.500-6-4l-2-3.500a1.500 1.500 0 0 1 2.600-1.500L8 13z',
  headset:
    'M3 9a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-3.200c-1 0-1.600-.7-2.100-1.400-.8-1.200-2.600-1.200-3.400 0-.5.7-1.100 1.400-2.100 1.400H5a2 2 0 0 1-2-2z',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01',
  pause: 'M8 5v14M16 5v14',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7M2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500a6.500 6.500 0 0 1 3.500 5.500',
  rewind: 'M4 5v5h5M4.500 10A8 8 0 1 1 4 13.500',
  screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
  settings: 'M4 7h9M17 7h3M15 4.500v5M4 17h3M11 17h9M9 14.500v5',
  talk: 'M4 5h16v11h-8l-5 4v-4H4z',
  text: 'M4 6h16M4 11h16M4 16h10',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  walk: 'M13 4.500h.01M11 9l-2 5 3 2.500V21M12 9l2 3 3 1M9 14l-2 6M11 9l-3 1.500V13',
  warning: 'M12 4L2.500 20h19zM12 10v4.500M12 17.200v.01',
  away: 'M14 4h6v6M20 4l-9 9M18 13v6H5V6h6',
} as const

/** A name in the icon set. */
export type IconName = keyof typeof PATHS

/** A line icon in the colour of the text beside it; decoration only, its meaning is always written too. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="none" aria-hidden="true">
      <path
        d={PATHS[name]}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
