/** README.md and docs/: every block of code is run, checked or printed by something; those that cannot be say why. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSpecFile } from '@pve/core/spec'
import { readLaunchFile, securityGroupSpec, vpcSpec } from '@pve/openstack'
import { readContainerSpec, readVmSpec } from '@pve/sdk'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../packages/cli/src/config/config-file.js'
import { homes, useHome } from '../../packages/cli/test/cli.js'
import { type Block, blocksOf, documents, readBlocks } from './blocks.js'
import { DocumentShell } from './commands.js'
import { checkTypes, programsOf, runProgram } from './programs.js'
import { examplePrograms, publicNames } from './reference.js'
import { neverSaid } from './shown.js'

useHome()

/** Made from the examples of the commands (`help.test.ts`) or from drawn screens, and those that are tried elsewhere. */
const notHere =
  /^docs\/(?:commands|\w+(?:-\w+)*-commands|wizard|completions|notebooks|releasing|licenses)\.md$/
const tried = documents().filter((name) => !notHere.test(name))
const blocks = tried.flatMap(readBlocks)
const ofFile = (file: string): Block[] => blocks.filter((block) => block.file === file)

/** What a command printed. */
const isShown = ({ language, notRun }: Block): boolean =>
  (language === '' || language === 'text') && notRun === undefined

const describes: Readonly<Record<string, (text: string, name: string) => unknown>> = {
  vm: readVmSpec,
  container: (text, name) => readContainerSpec(text, name, { env: { ROOT_PASSWORD: 'example' } }),
  // Its name is on the command line.
  launch: (text, name) => readLaunchFile(`${text}\nname: example`, name),
  vpc: (text, name) => readSpecFile(text, name, { schema: vpcSpec, what: 'a VPC' }),
  'security-group': (text, name) =>
    readSpecFile(text, name, { schema: securityGroupSpec, what: 'a security group' }),
  configuration: async (text) => {
    const path = join(homes.current, 'config.yaml')
    writeFileSync(path, text)
    return await readConfig({ PVE_CONFIG: path })
  },
}

describe('ALL-12 LX-43 OS-102 KVM-2 KVM-20 the code of the documentation', () => {
  it('is in a language that is tried here, or is what a command printed', () => {
    const languages = new Set(blocks.map(({ language }) => language))
    expect([...languages].toSorted()).toEqual(['', 'sh', 'text', 'ts', 'yaml'])
    expect(blocks.length).toBeGreaterThan(60)
    expect(blocks.filter(isShown).flatMap(({ text }) => text.split('\n')).length).toBeGreaterThan(80)
  })

  it('says why, where it cannot run: in few places', () => {
    const notRun = blocks.filter((block) => block.notRun !== undefined)
    for (const { file, line, notRun: reason } of notRun) expect(reason, `${file}:${line}`).toMatch(/\w{3}/)
    expect(notRun.map(({ file, notRun: reason }) => `${file}: ${reason}`)).toEqual([
      'packages/core/README.md: it wants a file of yours',
      'docs/containers.md: its wizard wants a terminal; wizard.md shows what it draws there',
      'docs/guides/cluster.md: asks in a terminal, of a server with a certificate of its own',
      'docs/kvm-host.md: there is no second machine',
      'docs/openstack.md: it wants a clouds.yaml',
      'docs/openstack.md: printed in the lab',
      'docs/openstack.md: printed in the lab',
    ])
  })

  it.each(
    blocks
      .filter(({ language }) => language === 'yaml')
      .map((block) => [`${block.file}:${block.line}`, block] as const),
  )('%s is YAML of what it says it is', async (name, { role, text }) => {
    const read = describes[role]
    expect(read, `a word behind \`\`\`yaml: one of ${Object.keys(describes).join(', ')}`).toBeDefined()
    await read?.(text, name)
  })

  it.each(tried.filter((file) => ofFile(file).some(({ language }) => language === 'sh')))(
    '%s: its commands do what they are said to, from the first to the last, and print what is shown',
    { timeout: 60_000 },
    async (file) => {
      const shell = new DocumentShell()
      const problems: string[] = []
      for (const { language, text, line, notRun } of ofFile(file)) {
        const [, name] = /^# (\S+\.yaml)\n/.exec(text) ?? []
        if (language === 'yaml' && name !== undefined) writeFileSync(join(homes.current, name), text)
        if (language !== 'sh' || notRun !== undefined) continue
        for (const [index, command] of text.split('\n').entries()) {
          const problem = await shell.run(command)
          if (problem !== undefined) problems.push(`${file}:${line + index} ${command}\n  ${problem}`)
        }
      }
      expect(problems).toEqual([])
      expect(shell.ran).toBeGreaterThan(0)
      const shown = ofFile(file)
        .filter(isShown)
        .flatMap(({ text }) => text.split('\n'))
      expect(neverSaid(shown, shell.said)).toEqual([])
    },
  )

  const programs = programsOf(blocks)

  const reference = publicNames()

  it('shows how each function and class of the reference is used', () => {
    expect(reference.length).toBeGreaterThan(500)
    const without = reference.filter(({ examples }) => examples.length === 0)
    expect(without.map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([])
  })

  it('has these functions and classes and no others: what is public is a decision (-u takes a change over)', async () => {
    const names = reference.map(({ module, name }) => `${module} ${name}`)
    await expect(`${names.sort().join('\n')}\n`).toMatchFileSnapshot('public-names.txt')
  })

  it('compiles, and so do the examples of the reference', { timeout: 120_000 }, () => {
    expect(programs.length).toBeGreaterThan(5)
    // One that is wrong, so that it is seen that this would be told.
    const wrong = blocksOf('docs/wrong.md', "```ts\nimport { connect } from '@pve/sdk'\n\nconnect(1)\n```")
    // An ES module: what only those may do is right.
    const module = blocksOf(
      'docs/module.md',
      "```ts\nimport { setupServer } from 'msw/node'\n\nsetupServer()\nconsole.log(import.meta.url)\n```",
    )
    const own = [...programsOf(wrong), ...programsOf(module)]
    const problems = checkTypes([...programs, ...examplePrograms(reference), ...own])
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
      "docs/wrong.md:4 Argument of type 'number' is not assignable to parameter of type 'ConnectOptions'.",
    ])
  })

  it('is told where it is wrong', async () => {
    const shell = new DocumentShell()
    expect(await shell.run('pve vm show no-such-vm')).toMatch(/^exit code 7: /)
    expect(await shell.run('pve vm show no-such-vm    # exit code 7')).toBeUndefined()
    expect(await shell.run('pve vm lits && pve vm list')).toContain('There is no command')
    expect(await shell.run('npm run no-such-script')).toBe('package.json has no script no-such-script')
    expect(await shell.run('rm -rf x')).toBe('rm is no program of this repository')
    expect(neverSaid(['a  … c', 'a … d', 'e'], ['a b c', 'e  '])).toEqual(['a … d'])
    expect(() => programsOf(blocksOf('docs/x.md', '```ts continues\n```'))).toThrow('nothing to go on from')
    expect(() => blocksOf('docs/x.md', '```sh\npve')).toThrow('docs/x.md:1: this block has no end')
  })

  const runs = programs.filter(({ blocks }) => blocks.every(({ notRun }) => notRun === undefined))
  it.each(runs.map((program) => [program.name, program] as const))(
    '%s runs on the simulators',
    async (_name, program) => {
      await runProgram(program, homes.current)
    },
  )
})
