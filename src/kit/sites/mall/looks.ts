import type { PLACES_IN_MALL } from './places.ts'

/** How a place shows itself: where its door is, seen from outside, and its colours. */
export interface ShopLook {
  /** `open`: the whole front stands open. */
  door: 'left' | 'right' | 'open'
  /** The board of its sign and the letters on it. */
  board: string
  letters: string
  /** Frames and furniture, walls, floor. */
  frame: string
  wall: string
  floor: string
}

/** The kinds of the places of the mall. */
export type MallKind = (typeof PLACES_IN_MALL)[number]['kind']

const look = (
  door: ShopLook['door'],
  board: string,
  letters: string,
  frame: string,
  wall: string,
  floor: string,
): ShopLook => ({ door, board, letters, frame, wall, floor })

const CREAM = '#fff6df'
const WHITE = '#ffffff'
const OAK = '#c99f72'
const PALE = '#d9d2c4'

/** The looks of the places by their kind. */
export const LOOKS: Readonly<Record<MallKind, ShopLook>> = {
  bakery: look('right', '#7a3f1d', CREAM, '#8f5a33', '#f3dfbf', OAK),
  cafe: look('left', '#2f4a3c', '#f7d9a0', '#6d4328', '#d9c3a2', '#a87a52'),
  pharmacy: look('right', '#0f7a46', WHITE, '#2a9162', '#f1f6f0', '#cfd8d2'),
  books: look('left', '#6e2032', CREAM, '#5a3422', '#e6cfa6', '#9c6f4a'),
  florist: look('right', '#a8326b', '#ffeaf3', '#5f8f4e', '#f4e3e6', PALE),
  bank: look('left', '#14365e', WHITE, '#2c4f7c', '#dfe6ee', '#a9b1ba'),
  restaurant: look('right', '#3f4a1f', '#ffd88a', '#4a3322', '#c8ad86', '#7d5638'),
  jewelry: look('left', '#2a2530', '#f1d79a', '#b9964f', '#4d4257', '#5f5666'),
  optician: look('left', '#0b5d86', WHITE, '#3a86aa', '#e9f2f6', '#c3ccd0'),
  'toys-hobby': look('right', '#d8431f', '#fff2a8', '#2f7fc1', '#fbe58f', '#e2b76e'),
  photographer: look('left', '#2b2b2e', WHITE, '#55565a', '#d7d4d0', '#8d8a86'),
  cinema: look('open', '#5a0f22', '#ffd76a', '#8a1f36', '#5c1c2c', '#7a1a2c'),
  'fast-food': look('open', '#c2261c', '#ffe14d', '#e0a32a', '#f7d774', '#d9c9b0'),
  'repair-electronics': look('right', '#1f6f6b', WHITE, '#d98b2b', '#dfe8e4', '#a7b0ad'),
  electronics: look('left', '#232a63', '#9be8ff', '#3a4390', '#d9deee', '#8f96a8'),
  dentist: look('left', '#167f8f', WHITE, '#5fb6c0', '#eef7f7', '#cbdadb'),
  'shopping-mall': look('right', '#3d4a52', WHITE, '#6b7a82', '#dcdfdc', '#a9adab'),
  childcare: look('left', '#e0702a', WHITE, '#4aa3a0', '#fdeeb8', '#d8b98a'),
  'post-office': look('right', '#1d4f91', WHITE, '#c8382e', '#e6e9ee', '#b3b8bf'),
  shoes: look('left', '#7d4a1e', CREAM, '#a8794a', '#ede0cc', '#b98f62'),
  hairdresser: look('right', '#4b2a68', '#f6dcff', '#9a6fb5', '#efe4f2', '#cfc6d2'),
  gym: look('open', '#1c1f24', '#c8f23c', '#3a3f47', '#9aa3ac', '#4f555c'),
  'sports-bicycle': look('left', '#1f5a2d', '#f4f7d0', '#e07b28', '#dde6d4', '#9fa69a'),
  tailor: look('right', '#5b2b3f', '#f7e2c0', '#8a5b3c', '#e8dccb', '#a57d58'),
  clothes: look('left', '#1f3d57', CREAM, '#c7a57a', '#ece6dc', '#c9a981'),
  'pet-shop': look('right', '#b5551a', '#fff3d6', '#5a8f57', '#fde8c6', '#cdb694'),
  furniture: look('left', '#5a3d26', '#fbe7c4', '#8f6341', '#e9dccb', '#b58a60'),
  supermarket: look('open', '#2e7d1f', '#fff6b8', '#6aa84a', '#f2f0dc', '#d5d3c8'),
  'travel-agency': look('right', '#0a6fa8', '#fff3c2', '#f0a53a', '#d8eef7', '#b9c3c4'),
  'hearing-aids': look('left', '#0b5d86', WHITE, '#7a9fb5', '#e9f0f4', '#c3ccd0'),
}
