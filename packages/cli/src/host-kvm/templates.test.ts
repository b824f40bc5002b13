import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostState } from '@pve/host-kvm/testing'
import { describe, expect, it } from 'vitest'
import { homes, scriptedQuestions, useHome, vmctl } from '../../test/cli.js'

useHome()
const demo = (argv: readonly string[], options: Parameters<typeof vmctl>[1] = {}) =>
  vmctl([...argv, '--demo'], options)
const statePath = () => join(homes.current, 'state/vmctl/demo.json')
const names = async () => (await demo(['template', 'list', '--quiet'])).stdout.split('\n').filter(Boolean)

async function save(...templates: string[]) {
  for (const name of templates) expect((await demo(['template', 'save', 'trainer', name])).code).toBe(0)
}

describe('KVM-28 vmctl template delete', () => {
  it('asks before it deletes; without a terminal it needs --yes', async () => {
    await save('base', 'other')
    const nobody = await demo(['template', 'delete', 'base', '--json'])
    expect([nobody.code, nobody.stdout, nobody.error()]).toEqual([
      2,
      '',
      expect.objectContaining({ hint: 'Add --yes to go ahead.' }),
    ])
    const questions = scriptedQuestions([false, true])
    const refused = await demo(['template', 'delete', 'base'], { tty: true, questions })
    expect(refused.code).toBe(130)
    expect(await names()).toEqual(['base', 'other'])
    const agreed = await demo(['template', 'delete', 'base', 'other'], { tty: true, questions })
    expect(agreed.code, agreed.stderr).toBe(0)
    expect(questions.asked).toEqual([
      expect.stringMatching(/^Delete the template "base" \(.*B\)\?$/),
      expect.stringMatching(/^Delete the templates "base" \(.*B\), "other" \(.*B\)\?$/),
    ])
    expect(await names()).toEqual([])
  })

  it('deletes several, a result for each; one that is named twice is there once', async () => {
    await save('base', 'other')
    const run = await demo(['template', 'delete', 'base', 'other', 'base', '--yes', '--json'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.json()).toEqual([
      { template: 'base', ok: true, changed: true, storedBytes: expect.any(Number) },
      { template: 'other', ok: true, changed: true, storedBytes: expect.any(Number) },
    ])
    await save('base')
    expect((await demo(['template', 'delete', 'base', '--yes', '--quiet'])).stdout).toBe('base\n')
    await save('base')
    const one = await demo(['template', 'delete', 'base', '--yes', '--json'])
    expect(one.json()).toEqual({ template: 'base', changed: true, storedBytes: expect.any(Number) })
  })

  it('deletes none when one of them cannot go', async () => {
    await save('base', 'other')
    const missing = await demo(['template', 'delete', 'base', 'othr', '--yes', '--json'])
    expect([missing.code, missing.error()]).toEqual([
      7,
      expect.objectContaining({ code: 'TEMPLATE_NOT_FOUND', hint: 'There are: base, other.' }),
    ])
    expect((await demo(['template', 'create-from', 'other', 'second', '--linked'])).code).toBe(0)
    const before = readFileSync(statePath(), 'utf8')
    for (const more of [['--yes'], ['--dry-run'], []]) {
      const used = await demo(['template', 'delete', 'base', 'other', '--json', ...more])
      expect([used.code, used.stdout, used.error()['code']]).toEqual([8, '', 'TEMPLATE_IN_USE'])
    }
    expect(readFileSync(statePath(), 'utf8')).toBe(before)
  })

  it('finishes what was cut off, which the list tells', async () => {
    await save('base')
    const state = hostState.parse(JSON.parse(readFileSync(statePath(), 'utf8')))
    const files = Object.entries(state.files).map(([path, file]) => [
      path.replace('/templates/base/', '/templates/.base.deleted/'),
      file,
    ])
    writeFileSync(statePath(), JSON.stringify({ ...state, files: Object.fromEntries(files) }))
    const listed = await demo(['template', 'list'])
    expect([listed.stdout, listed.stderr]).toEqual([
      'This host has no templates.\n',
      'warning: the template "base" was deleted in part: vmctl template delete base finishes it.\n',
    ])
    const questions = scriptedQuestions([true])
    const finished = await demo(['template', 'delete', 'base'], { tty: true, questions })
    expect([finished.code, questions.asked]).toEqual([
      0,
      ['Delete the template "base" (what is left of it)?'],
    ])
    expect((await demo(['template', 'list'])).stderr).toBe('')
    expect(readFileSync(statePath(), 'utf8')).not.toContain('/templates/')
  })
})
