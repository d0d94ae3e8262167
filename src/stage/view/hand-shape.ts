import {
  BufferAttribute,
  CapsuleGeometry,
  Color,
  Quaternion,
  SphereGeometry,
  Vector3,
  type BufferGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { isProsthesis, OWN_HANDS, type Settings } from '#session'

/** The colours of one hand. */
export interface HandLook {
  /** Palm and fingers. */
  palm: string
  tips: string
  /** What shows between the links of fingers; skin and gloves have none. */
  joints?: string
}

const SLEEVE = '#e9dfcb'
/** As the people of our sites wear it: pale shells, dark joints and tips. */
const PROSTHETIC: HandLook = { palm: '#d6d2ca', tips: '#3a4048', joints: '#3a4048' }

/** A joint in the frame of what is held, in metres: x to the right, y up, z to the eyes. */
type Joint = readonly [number, number, number]

const WRIST: Joint = [0.052, -0.062, 0.078]
const ELBOW: Joint = [0.15, -0.3, 0.36]
const CUFF: Joint = [0.066, -0.098, 0.12]
const CUFF_END: Joint = [0.075, -0.118, 0.144]
/** Knuckles, then how far up each finger lies: they close round what stands upright in the hand. */
const FINGERS = [0.028, 0.006, -0.016, -0.037].map((up): readonly Joint[] => [
  WRIST,
  [0.044, up, 0.006],
  [0.03, up - 0.002, -0.034],
  [-0.004, up - 0.006, -0.044],
  [-0.028, up - 0.008, -0.026],
])
const THUMB: readonly Joint[] = [WRIST, [0.046, -0.018, 0.05], [0.026, 0.012, 0.046], [-0.004, 0.024, 0.034]]

/** How the learner's hand of a side looks. */
export function handLook(
  settings: Pick<Settings, 'ownHands' | 'prosthesis'>,
  side: 'left' | 'right',
): HandLook {
  if (isProsthesis(settings.prosthesis, side)) return PROSTHETIC
  const colour = OWN_HANDS[settings.ownHands]
  return { palm: colour, tips: colour }
}

/**
 * A hand that is closed round a rod standing upright at the origin, thumb up and wrist to the eyes; all within a
 * metre. `arm`: how much of the sleeve is there.
 */
export function handGeometry(
  look: HandLook,
  side: 'left' | 'right',
  arm: 'cuff' | 'forearm',
): BufferGeometry {
  const { joints: between } = look
  const fingers = [...FINGERS, THUMB].flatMap((joints, finger) => {
    const isThumb = finger === FINGERS.length
    return joints.slice(1).flatMap((joint, i) => {
      const radius = i === 0 ? 0.0155 : isThumb ? 0.0115 : 0.0102 - i * 0.0006
      const isTip = i === joints.length - 2
      const link = rod(joints[i]!, joint, radius, isTip ? look.tips : look.palm)
      return between === undefined || i === 0 || isTip ? [link] : [link, ball(joint, radius * 1.3, between)]
    })
  })
  const palm = new SphereGeometry(1, 14, 10).scale(0.02, 0.05, 0.047).translate(0.047, -0.018, 0.038)
  const whole = mergeGeometries([
    ...fingers,
    paint(palm, look.palm),
    rod(WRIST, CUFF, 0.024, between ?? look.palm),
    rod(CUFF, arm === 'cuff' ? CUFF_END : ELBOW, 0.034, SLEEVE),
  ])
  return side === 'left' ? mirrored(whole) : whole
}

/** A rod with round ends from one joint to another. */
function rod(from: Joint, to: Joint, radius: number, colour: string): BufferGeometry {
  const start = new Vector3(...from)
  const along = new Vector3(...to).sub(start)
  const length = along.length()
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.clone().normalize())
  return paint(
    new CapsuleGeometry(radius, length, 2, 8)
      .applyQuaternion(turn)
      .translate(...start.addScaledVector(along, 0.5).toArray()),
    colour,
  )
}

function ball(at: Joint, radius: number, colour: string): BufferGeometry {
  return paint(new SphereGeometry(radius, 10, 6).translate(...at), colour)
}

function paint(geometry: BufferGeometry, colour: string): BufferGeometry {
  const { r, g, b } = new Color(colour)
  const { count } = geometry.getAttribute('position')
  const colours = new Float32Array(count * 3)
  for (let i = 0; i < colours.length; i += 3) colours.set([r, g, b], i)
  return geometry.setAttribute('color', new BufferAttribute(colours, 3))
}

function mirrored(geometry: BufferGeometry): BufferGeometry {
  geometry.scale(-1, 1, 1)
  // What was seen from outside would be seen from inside.
  const { array } = geometry.index!
  for (let i = 0; i < array.length; i += 3) [array[i], array[i + 1]] = [array[i + 1]!, array[i]!]
  return geometry
}
