import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Output } from './output.js'
import { stepLine } from './progress.js'
import { textWidth } from './style.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A terminal that wraps what is too wide, and knows the two moves that progress makes. */
function terminal(columns: number) {
  const stderr = new PassThrough()
  const out = new Output({
    stdout: new PassThrough(),
    stderr,
    json: false,
    quiet: false,
    color: { stdout: false, stderr: false },
    isTty: { stdout: true, stderr: true },
    columns,
  })
  const shown = ['']
  const rows = (): string[] => {
    const bytes: unknown = stderr.read()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what progress writes
    for (const part of String(bytes).match(/\u001b\[2K|[^\u001b]/gu) ?? []) {
      const row = shown.at(-1) ?? ''
      if (part === '\n') shown.push('')
      // What is written next is written over it.
      else if (part === '\r' || part === '\u001b[2K') shown[shown.length - 1] = ''
      else if (textWidth(row + part) > columns) shown.push(part)
      else shown[shown.length - 1] = row + part
    }
    return shown
  }
  return { out, rows }
}

const title = 'Give 0000:02:00.0 (NVIDIA Corporation AD102 [GeForce RTX 4090]) to vfio-pci and bind it'

describe('ALL-10 progress on a terminal', () => {
  it.each([80, 60, 40])(
    'a step that is wider than %d columns stays one row while it is under way',
    (columns) => {
      const { out, rows } = terminal(columns)
      const line = stepLine(out, title, '[4/8]')
      vi.advanceTimersByTime(5_000)
      line.tick('41 % of a text that is itself wider than what there is room for on a narrow terminal')
      vi.advanceTimersByTime(3_000)
      const shown = rows()
      expect(shown).toHaveLength(1)
      expect(shown[0]).toMatch(/^\[4\/8\] Give 0000:.*… 41 % .*…, 8 s$/)
      line.done()
      // What has ended is told whole.
      expect(rows().join('')).toBe(`[4/8] ${title} … ok (8 s)`)
    },
  )

  it('what fits is whole, with what is under way and the time', () => {
    const { out, rows } = terminal(80)
    const line = stepLine(out, 'Start VM 101')
    line.tick('41 %')
    vi.advanceTimersByTime(2_000)
    expect(rows()).toEqual(['Start VM 101 … 41 %, 2 s'])
    line.failed()
    expect(rows()).toEqual(['Start VM 101 … failed (2 s)', ''])
  })

  it('what is said meanwhile has a row of its own', () => {
    const { out, rows } = terminal(80)
    const line = stepLine(out, 'Remove the VM', '[undo]')
    out.note('Interrupted: looking what is left.')
    line.done()
    expect(rows()).toEqual([
      '[undo] Remove the VM …',
      'Interrupted: looking what is left.',
      '[undo] Remove the VM … ok (0 ms)',
      '',
    ])
  })
})
