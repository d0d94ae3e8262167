import { MOST_MEMBERS, type Slot } from './member.ts'

/** What members may be called after; the words files say each in a learner's language. */
export const ANIMALS = [
  'badger',
  'bat',
  'bear',
  'beaver',
  'bee',
  'bison',
  'butterfly',
  'camel',
  'cat',
  'cheetah',
  'cricket',
  'crow',
  'deer',
  'dolphin',
  'dragonfly',
  'duck',
  'eagle',
  'elephant',
  'falcon',
  'ferret',
  'finch',
  'firefly',
  'flamingo',
  'fox',
  'frog',
  'gecko',
  'giraffe',
  'goose',
  'hamster',
  'hare',
  'hawk',
  'hedgehog',
  'heron',
  'horse',
  'hummingbird',
  'ibis',
  'jaguar',
  'kangaroo',
  'kingfisher',
  'koala',
  'lark',
  'lemur',
  'leopard',
  'lion',
  'llama',
  'lynx',
  'magpie',
  'manatee',
  'moose',
  'octopus',
  'otter',
  'owl',
  'panda',
  'parrot',
  'pelican',
  'penguin',
  'puffin',
  'puma',
  'rabbit',
  'raccoon',
  'robin',
  'salmon',
  'seal',
  'sparrow',
  'squirrel',
  'starling',
  'stork',
  'swan',
  'tiger',
  'toucan',
  'turtle',
  'walrus',
  'wolf',
  'wren',
  'zebra',
] as const

/** An animal that a member is called after. */
export type Animal = (typeof ANIMALS)[number]

/**
 * What a member is called in a class: an animal, another one for each, and others in another class. It follows from the
 * class and the number alone, so it is kept nowhere and nobody chooses it.
 *
 * @param classId the class's random id, hexadecimal
 */
export function nicknameOf(classId: string, slot: Slot): Animal {
  const count = ANIMALS.length
  const seed = Number.parseInt(classId.slice(0, 8), 16) || 0
  // A step that shares no factor with the list meets every animal once before it meets one again.
  const steps = Array.from({ length: count - 1 }, (_, at) => at + 1).filter(
    (one) => commonFactor(one, count) === 1,
  )
  const step = steps[Math.floor(seed / count) % steps.length] ?? 1
  return ANIMALS[(seed + slot * step) % count] ?? ANIMALS[0]
}

const commonFactor = (a: number, b: number): number => (b === 0 ? a : commonFactor(b, a % b))

if (ANIMALS.length < MOST_MEMBERS) throw new Error('There are fewer animals than members.')
