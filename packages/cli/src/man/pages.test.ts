import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { allManPages, manList } from '../../scripts/man-pages.js'
import { gpuVmBootstrap } from '../programs/gpu-vm-bootstrap.js'
import { ostui } from '../programs/ostui.js'
import { pve } from '../programs/pve.js'
import { pxrun } from '../programs/pxrun.js'
import { vmctl } from '../programs/vmctl.js'
import { roffText } from './roff.js'

const pages = new Map(allManPages().map(({ file, text }) => [file, text]))

describe('ALL-11 LX-43 man pages', () => {
  it('there is one for each program and each of its commands, and package.json names all; otherwise run: npm run docs:commands', () => {
    const wanted = [pve, pxrun, ostui, vmctl, gpuVmBootstrap].flatMap(({ name, commands }) => [
      ...new Set([name, ...commands.map(({ definition: { path } }) => [name, ...path].join('-'))]),
    ])
    expect([...pages.keys()].sort()).toEqual(wanted.map((page) => `${page}.1`).sort())
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest).toMatchObject({ man: manList() })
  })

  it('each names every flag that help shows, with its summary', () => {
    for (const { name, commands } of [pve, pxrun, ostui, vmctl, gpuVmBootstrap]) {
      for (const { definition } of commands) {
        const text = pages.get(`${[name, ...definition.path].join('-')}.1`) ?? ''
        expect(text).toContain(roffText(definition.summary))
        for (const [key, flag] of Object.entries(definition.flags)) {
          if (flag.hidden) continue
          expect(text).toContain(`\\fB${roffText(`--${key}`)}\\fR`)
          if (flag.env !== undefined) expect(text).toContain(roffText(flag.env))
        }
        for (const { command } of definition.examples) expect(text).toContain(roffText(command))
      }
    }
  })

  it('a variable that switches off stands in for the flag that does', () => {
    expect(pages.get('ostui.1')).toContain('\\fBNO_COLOR\\fR\nStands in for \\fB\\-\\-no\\-color\\fR.')
    expect(pages.get('ostui.1')).toContain('\\fBOS_CLOUD\\fR\nStands in for \\fB\\-\\-cloud\\fR.')
  })

  it('every page that another names is there', () => {
    for (const [file, text] of pages)
      for (const [, name = ''] of text.matchAll(/\\fB([\w\\-]+)\\fR\(1\)/g))
        expect(pages.has(`${name.replaceAll('\\-', '-')}.1`), `${file}: ${name}`).toBe(true)
  })

  it('the same source gives the same pages on any day', () => {
    vi.useFakeTimers({ now: 0 })
    expect(allManPages().map(({ text }) => text)).toEqual([...pages.values()])
    vi.useRealTimers()
    expect(pages.get('pve-vm-create.1')).toMatch(/^\.TH PVE\\-VM\\-CREATE 1 \d{4}-\d\d-\d\d "pve \d/)
  })
})

describe('ALL-11 text in roff', () => {
  it.each([
    ['.SH x', '\\&.SH x'],
    ["'br", '\\(aqbr'],
    ['--name', '\\-\\-name'],
    ['a\\fBb', 'a\\efBb'],
    ['"x" `y` ~z^', '\\(dqx\\(dq \\(gay\\(ga \\(tiz\\(ha'],
    ['a\n.b', 'a .b'],
    ['…', '\\[u2026]'],
    ['😀', '\\[u1F600]'],
  ])('%j is %j', (text, roff) => {
    expect(roffText(text)).toBe(roff)
  })

  it('never begins a request, and has no escape that is not its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const roff = roffText(text)
        expect(roff).toMatch(/^(?![.'])[\x20-\x7e]*$/)
        expect(roff.replace(/\\(?:[e&-]|\((?:aq|dq|ga|ha|ti)|\[u[0-9A-F]{4,6}\])/g, '')).not.toContain('\\')
      }),
    )
  })
})
