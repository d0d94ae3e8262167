/** The mark of First Shift: a clock that rises like a sun over a counter. */
export function Brand() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#14555a" />
      <path d="M12 42a20 20 0 0 1 40 0z" fill="#f7cf7a" />
      <path
        d="M32 9v6M13.500 16.500l4.200 4.200M50.500 16.500l-4.200 4.200"
        stroke="#f7cf7a"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M32 42V30.500M32 42l7-4" stroke="#14555a" strokeWidth="4" strokeLinecap="round" fill="none" />
      <rect x="8" y="46" width="48" height="6" rx="3" fill="#e9664a" />
    </svg>
  )
}
