// Colours as numbers: how well text stands out, how people with a colour-vision deficiency see, and how far apart two colours look.

/** Red, green and blue, linear, 0 to 1. */
export type Linear = readonly [number, number, number]
type Lab = readonly [number, number, number]
export type Vision = keyof typeof SIMULATIONS

/** Linear values of `#rrggbb` (IEC 61966-2-1). */
function linearOf(hex: string): Linear {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(linearOf(one)), luminance(linearOf(other))].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Full deficiency, on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1.0 (https://doi.org/10.1109/TVCG.2009.113). */
const SIMULATIONS = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const
export const visions = Object.keys(SIMULATIONS) as readonly Vision[]

/** How this colour is seen. */
function seenBy(vision: Vision, [red, green, blue]: Linear): Linear {
  const [r, g, b] = SIMULATIONS[vision].map(([ofRed, ofGreen, ofBlue]) =>
    Math.min(1, Math.max(0, ofRed * red + ofGreen * green + ofBlue * blue)),
  )
  return [r ?? 0, g ?? 0, b ?? 0]
}

/** CIELAB under D65. */
function labOf([red, green, blue]: Linear): Lab {
  const bend = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = bend(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const DEGREE = Math.PI / 180
const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** CIEDE2000 between two CIELAB colours; formula and test pairs of Sharma, Wu and Dalal 2005 (https://doi.org/10.1002/col.20070). */
export function labDifference([light1, a1, b1]: Lab, [light2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [one, other] = [polar(a1 * stretch, b1), polar(a2 * stretch, b2)]
  const grey = one.chroma * other.chroma === 0
  const turn = grey ? 0 : shortest(other.hue - one.hue)
  const lightness = light2 - light1
  const chroma = other.chroma - one.chroma
  const hue = 2 * Math.sqrt(one.chroma * other.chroma) * Math.sin((turn / 2) * DEGREE)
  const meanChroma = (one.chroma + other.chroma) / 2
  const meanHue = grey ? one.hue + other.hue : (one.hue + turn / 2 + 360) % 360
  const offset = ((light1 + light2) / 2 - 50) ** 2
  const cos = (times: number, shift: number): number => Math.cos((times * meanHue + shift) * DEGREE)
  const tilt = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63)
  const ofLightness = lightness / (1 + (0.015 * offset) / Math.sqrt(20 + offset))
  const ofChroma = chroma / (1 + 0.045 * meanChroma)
  const ofHue = hue / (1 + 0.015 * meanChroma * tilt)
  const rotation = -Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * DEGREE) * 2 * seventh(meanChroma)
  return Math.sqrt(ofLightness ** 2 + ofChroma ** 2 + ofHue ** 2 + rotation * ofChroma * ofHue)
}

const polar = (a: number, b: number) => ({
  chroma: Math.hypot(a, b),
  hue: a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360,
})
const shortest = (turn: number): number => (turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn)

/** How far apart two colours `#rrggbb` look to somebody with this vision; 1 is just noticeable side by side. */
export const difference = (vision: Vision, one: string, other: string): number =>
  labDifference(labOf(seenBy(vision, linearOf(one))), labOf(seenBy(vision, linearOf(other))))
