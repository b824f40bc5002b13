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

/** Each file of the simulated host, at these paths instead. */
function changePaths(pathsOf: (path: string) => readonly string[]): void {
  const state = hostState.parse(JSON.parse(readFileSync(statePath(), 'utf8')))
  const files = Object.entries(state.files).flatMap(([path, file]) => pathsOf(path).map((one) => [one, file]))
  writeFileSync(statePath(), JSON.stringify({ ...state, files: Object.fromEntries(files) }))
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
      expect.stringMatching(/^Delete the template "base" \(.*B, saved 20..-..-.. ..:.. UTC\)\?$/),
      expect.stringMatching(
        /^Delete the templates "base" \(.*B, saved .*UTC\), "other" \(.*B, saved .*UTC\)\?$/,
      ),
    ])
    expect(await names()).toEqual([])
  })

  it('deletes several, a result for each; one that is named twice is there once', async () => {
    await save('base', 'other')
    const facts = { storedBytes: expect.any(Number), savedAt: expect.stringMatching(/^20.*Z$/) }
    const run = await demo(['template', 'delete', 'base', 'other', 'base', '--yes', '--json'])
    expect(run.code, run.stderr).toBe(0)
    expect(run.json()).toEqual([
      { template: 'base', ok: true, changed: true, ...facts },
      { template: 'other', ok: true, changed: true, ...facts },
    ])
    await save('base')
    expect((await demo(['template', 'delete', 'base', '--yes', '--quiet'])).stdout).toBe('base\n')
    await save('base')
    const one = await demo(['template', 'delete', 'base', '--yes', '--json'])
    expect(one.json()).toEqual({ template: 'base', changed: true, ...facts })
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
    changePaths((path) => [path.replace('/templates/base/', '/templates/.base.deleted/')])
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
  it('tells of what was cut off a command that can be pasted, whatever the template is called', async () => {
    await save('base')
    changePaths((path) => [path.replace('/templates/base/', '/templates/.-odd.deleted/')])
    expect((await demo(['template', 'list'])).stderr).toContain('vmctl template delete -- -odd finishes it.')
    expect((await vmctl(['template', 'delete', '--demo', '--yes', '--', '-odd'])).code).toBe(0)
  })

  it('says that a template goes which was saved since, and nobody is told to delete that one', async () => {
    await save('base')
    changePaths((path) => [path, path.replace('/templates/base/', '/templates/.base.deleted/')])
    expect((await demo(['template', 'list'])).stderr).toBe('')
    const questions = scriptedQuestions([false])
    expect((await demo(['template', 'delete', 'base'], { tty: true, questions })).code).toBe(130)
    expect(questions.asked).toEqual([
      expect.stringMatching(
        /^Delete the template "base" \(.*B, saved .* UTC; it is newer than the one whose deletion was cut off, and both go\)\?$/,
      ),
    ])
    const dryRun = await demo(['template', 'delete', 'base', '--dry-run'])
    expect(dryRun.stdout).toMatch(/This is another one, saved at 20.*Z of/)
    expect((await demo(['template', 'delete', 'base', '--yes'])).code).toBe(0)
    expect(readFileSync(statePath(), 'utf8')).not.toContain('/templates/')
  })

  it('of one that was cut off, nothing is left once another is saved', async () => {
    await save('base')
    changePaths((path) => [path.replace('/templates/base/', '/templates/.base.deleted/')])
    await save('base')
    const listed = await demo(['template', 'list', '--quiet'])
    expect([listed.stdout, listed.stderr]).toEqual(['base\n', ''])
    expect(readFileSync(statePath(), 'utf8')).not.toContain('.deleted/')
  })
})
