/** Kinds of devices, in the order in which they are told of. */
export const DEVICES = ['quest', 'ios', 'android', 'chromebook', 'laptop'] as const

/** A kind of device. */
export type DeviceKind = (typeof DEVICES)[number]

const phone = (home: string): string =>
  `<rect x="30" y="6" width="36" height="60" rx="6"/><path d="M34 14h28v40H34z" class="screen"/>${home}`
const laptop = (mark: string): string =>
  `<rect x="16" y="12" width="64" height="40" rx="4"/><path d="M21 17h54v30H21z" class="screen"/><path d="M8 60h80l-6-8H14z"/>${mark}`

const SHAPES: Readonly<Record<DeviceKind, string>> = {
  quest:
    '<path d="M14 26c6-18 62-18 68 0" class="line"/><rect x="16" y="24" width="64" height="32" rx="14"/><circle cx="30" cy="42" r="4" class="screen"/><circle cx="48" cy="46" r="4" class="screen"/><circle cx="66" cy="42" r="4" class="screen"/>',
  ios: phone('<circle cx="48" cy="60" r="3" class="screen"/>'),
  android: phone('<path d="M43 60h10" class="light"/>'),
  chromebook: laptop('<circle cx="48" cy="32" r="8"/><circle cx="48" cy="32" r="3" class="screen"/>'),
  laptop: laptop('<path d="M40 26l10 6-10 6z"/>'),
}

/** A picture of a kind of device; it says no more than the heading beside it. */
export const pictureOf = (device: DeviceKind): string =>
  `<svg viewBox="0 0 96 72" width="96" height="72" aria-hidden="true" focusable="false">${SHAPES[device]}</svg>`
