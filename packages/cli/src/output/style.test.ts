import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeStyle, palette, wantsColor } from './style.js'

type Rgb = readonly [red: number, green: number, blue: number]

/** What the numbers 16 to 255 are in every terminal: a cube of six steps a side, and 24 greys. */
function rgbOf(number: number): Rgb {
  if (number >= 232) {
    const level = 8 + 10 * (number - 232)
    return [level, level, level]
  }
  const step = (part: number): number => [0, 95, 135, 175, 215, 255][part % 6] ?? Number.NaN
  const index = number - 16
  return [step(Math.floor(index / 36)), step(Math.floor(index / 6)), step(index)]
}

/** Of WCAG 2. */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const backgrounds: Readonly<Record<string, Rgb>> = {
  'white (xterm, GNOME light, macOS Terminal Basic)': [255, 255, 255],
  'black (xterm, Linux console)': [0, 0, 0],
  'GNOME dark': [0x1e, 0x1e, 0x1e],
  'Solarized light': [0xfd, 0xf6, 0xe3],
  'Solarized dark': [0x00, 0x2b, 0x36],
}

const esc = String.fromCharCode(27)
const style = makeStyle(true)
const painted = [style.dim, style.red, style.green, style.yellow, style.cyan].map((paint) => paint('x'))

describe('ALL-10 colours can be read on light and on dark', () => {
  it.each(
    Object.keys(backgrounds).flatMap((name) =>
      Object.entries(palette).map(([color, number]) => [color, number, name] as const),
    ),
  )('%s (%d) on %s', (_color, number, name) => {
    const background = backgrounds[name] ?? expect.fail(name)
    expect(contrast(rgbOf(number), background)).toBeGreaterThanOrEqual(3)
  })

  it('none is of the first 16, which each terminal has its own of', () => {
    for (const number of Object.values(palette)) expect(number).toBeGreaterThanOrEqual(16)
  })

  it('a style uses the palette and bold, and nothing else: no dim, no white, nothing bright', () => {
    const allowed = new Set(Object.values(palette).map((number) => `${esc}[38;5;${number}mx${esc}[39m`))
    expect(new Set(painted)).toEqual(allowed)
    expect(style.bold('x')).toBe(`${esc}[1mx${esc}[22m`)
  })

  it('nobody paints past the palette', () => {
    const source = join(import.meta.dirname, '..')
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .filter((name) => name !== join('output', 'style.ts'))
    const past = /dimColor|backgroundColor|color="|\\x1b\[[\d;]*m|\\u001b\[[\d;]*m|\$\{esc\}\[[\d;]+m/
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((name) => past.test(readFileSync(join(source, name), 'utf8')))).toEqual([])
  })

  it('the way of computing it is the usual one: the extremes, and xterm`s own yellow on white', () => {
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 5)
    expect(contrast([0xcd, 0xcd, 0], [255, 255, 255])).toBeLessThan(2)
  })
})

describe('ALL-10 no colours', () => {
  it('NO_COLOR wins over a terminal and over FORCE_COLOR', () => {
    expect(wantsColor({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
    expect(wantsColor({ NO_COLOR: '' }, true)).toBe(true)
  })

  it.each(['dumb', 'linux', 'linux-16color', 'vt100', 'vt220-8', 'screen-16color', 'ansi', 'unknown'])(
    'for TERM=%s, which has not those of the palette, unless they are forced',
    (TERM) => {
      expect(wantsColor({ TERM }, true)).toBe(false)
      expect(wantsColor({ TERM, FORCE_COLOR: '1' }, true)).toBe(true)
    },
  )

  it.each(['xterm', 'xterm-256color', 'screen', 'tmux-256color', 'alacritty', 'vte-256color', undefined])(
    'not for TERM=%s',
    (TERM) => {
      expect(wantsColor({ TERM }, true)).toBe(true)
      expect(wantsColor({ TERM }, false)).toBe(false)
    },
  )

  it('leave every text as it is', () => {
    const { bold, dim, red, green, yellow, cyan } = makeStyle(false)
    expect([bold, dim, red, green, yellow, cyan].map((paint) => paint('x')).join('')).toBe('xxxxxx')
  })
})
