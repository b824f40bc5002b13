import { cellText } from './cell.js'
import { type DisplayBundle, type Displayed, jupyterDisplay } from './display-as.js'
import { escapeHtml } from './html.js'

export interface Bar {
  readonly label: string
  /** How much of the bar is filled, 0 to 1; more is drawn as full. Undefined: there is no limit. */
  readonly share: number | undefined
  /** Beside the bar: `12 of 20`. */
  readonly note?: string
  /** Default 'ok'. */
  readonly level?: 'ok' | 'warn' | 'full'
}

/** Told apart without colours as well: by their notes, and the words in the title of each bar. */
const colours = { ok: '#3d8f5f', warn: '#c98a12', full: '#c4473a' } as const

const row = 24
const labelWidth = 240
const barWidth = 260
const noteWidth = 200

/**
 * Horizontal bars, one below the other: an SVG in a notebook, blocks of text elsewhere.
 * @example
 * import type { BarChart } from '@pve/core'
 * const saveChart = async (chart: BarChart) => await writeFileAtomic('/srv/reports/memory.svg', chart.toSvg(), { mode: 0o644 })
 * await saveChart(barChart('Memory', [{ label: 'pve1', share: 0.93, note: '58.6 of 63 GiB', level: 'warn' }]))
 */
export class BarChart implements Displayed {
  readonly #title: string
  readonly #bars: readonly (Bar & { readonly note: string; readonly level: keyof typeof colours })[]

  constructor(title: string, bars: readonly Bar[]) {
    this.#title = cellText(title)
    this.#bars = bars.map(({ label, share, note = '', level = 'ok' }) => ({
      label: cellText(label),
      share: share === undefined ? undefined : Math.min(1, Math.max(0, share)),
      note: cellText(note),
      level,
    }))
  }

  toString(): string {
    const width = this.#bars.reduce((widest, { label }) => Math.max(widest, label.length), 0)
    return [
      this.#title,
      ...this.#bars.map(({ label, share, note }) => {
        const filled = Math.round((share ?? 0) * 20)
        return `${label.padEnd(width)}  ${'█'.repeat(filled)}${'░'.repeat(20 - filled)}  ${note}`.trimEnd()
      }),
    ].join('\n')
  }

  /** On a ground of its own: notebooks draw it as a picture, which does not know whether the page is dark. */
  toSvg(): string {
    const width = labelWidth + barWidth + noteWidth
    const height = (this.#bars.length + 1) * row
    const bars = this.#bars.map(({ label, share, note, level }, index) => {
      const top = (index + 1) * row
      const middle = top + row / 2
      const filled = Math.round((share ?? 0) * barWidth)
      return [
        `<g><title>${escapeHtml(`${label}: ${note} (${level})`)}</title>`,
        `<text x="${labelWidth - 8}" y="${middle}" text-anchor="end" dominant-baseline="middle">${escapeHtml(label)}</text>`,
        `<rect x="${labelWidth}" y="${top + 5}" width="${barWidth}" height="${row - 10}" fill="#e4e4e4"/>`,
        `<rect x="${labelWidth}" y="${top + 5}" width="${filled}" height="${row - 10}" fill="${colours[level]}"/>`,
        `<text x="${labelWidth + barWidth + 8}" y="${middle}" dominant-baseline="middle">${escapeHtml(note)}</text></g>`,
      ].join('')
    })
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(this.#title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222222">`,
      `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
      `<text x="${labelWidth}" y="${row / 2}" font-weight="bold" dominant-baseline="middle">${escapeHtml(this.#title)}</text>`,
      ...bars,
      '</svg>',
    ].join('\n')
  }

  [jupyterDisplay](): DisplayBundle {
    return { 'text/plain': this.toString(), 'image/svg+xml': this.toSvg() }
  }
}

/**
 * The bars under each other, in the order given.
 * @example
 * console.log(String(barChart('Quota', [{ label: 'cores', share: 0.6, note: '12 of 20' }])))
 * // Quota
 * // cores  ████████████░░░░░░░░  12 of 20
 */
export function barChart(title: string, bars: readonly Bar[]): BarChart {
  return new BarChart(title, bars)
}
