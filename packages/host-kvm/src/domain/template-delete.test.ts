import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dryRunPlan, exitCodeOf, localShell, runPlan } from '@pve/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doIt, errorOf } from '../../test/plans.js'
import { openHost } from '../host/index.js'
import { createHostSimulator, type HostSimulator } from '../testing/index.js'
import {
  listTemplates,
  planCreateFromTemplate,
  planDeleteDomain,
  planDeleteTemplate,
  planSaveTemplate,
  planStartDomain,
} from './index.js'
import { asideScript } from './template-delete.js'
import { listTemplatesScript, manifestFile } from './template-store.js'

const folder = '/var/lib/vmctl/templates'
const filesOf = ({ machine }: Pick<HostSimulator, 'machine'>) => [...machine.files.keys()].sort()

/** With templates of the VM `trainer`, which is off. */
async function withTemplates(...names: string[]) {
  const simulator = createHostSimulator()
  const host = simulator.host()
  for (const name of names) await doIt(await planSaveTemplate(host, 'trainer', { name }))
  return { ...simulator, host, machine: simulator.machine }
}

describe('KVM-28 a template is deleted', () => {
  it('with all its files, shown before, and its name is free again', async () => {
    const before = filesOf(createHostSimulator())
    const simulator = await withTemplates('base', 'other')
    const { host } = simulator
    const full = filesOf(simulator)
    const deletion = await planDeleteTemplate(host, 'base')
    expect(deletion).toMatchObject({ name: 'base', template: { source: 'trainer' }, isUnfinished: false })
    const { steps } = await dryRunPlan(deletion.plan)
    expect(steps.map(({ id, done }) => [id, done])).toEqual([
      ['look-again', false],
      ['aside', false],
      ['last-look', false],
      ['remove', false],
    ])
    expect(steps[1]?.previews[0]).toMatchObject({
      text: `The one saved at ${deletion.template?.savedAt} of the VM "trainer".`,
    })
    expect(JSON.stringify(steps)).toContain(`mv -T -- ${folder}/base ${folder}/.base.deleted`)
    expect(filesOf(simulator)).toEqual(full)
    await doIt(deletion)
    expect(await listTemplates(host)).toMatchObject({
      templates: [{ name: 'other' }],
      damaged: [],
      unfinished: [],
    })
    await doIt(await planDeleteTemplate(host, 'other'))
    expect(filesOf(simulator)).toEqual(before)
    await doIt(await planSaveTemplate(host, 'trainer', { name: 'base' }))
    expect((await listTemplates(host)).templates).toMatchObject([{ name: 'base' }])
  })

  it('or is not there: the error has all that are', async () => {
    const { host, machine } = await withTemplates('base', 'other')
    machine.write(`${folder}/odd/${manifestFile}`, '{')
    for (const name of ['bas', '', '.', '..', '../templates/base', 'base/', '.base.deleted', '$(id)']) {
      const error = await errorOf(planDeleteTemplate(host, name))
      expect(error, name).toMatchObject({
        code: 'TEMPLATE_NOT_FOUND',
        hint: 'There are: base, other, odd.',
      })
      expect(exitCodeOf(error)).toBe(7)
    }
    const none = createHostSimulator().host()
    expect(await errorOf(planDeleteTemplate(none, 'base'))).toMatchObject({
      hint: expect.stringContaining('none at all'),
    })
  })

  it('not while the disks of VMs lie over it; copies do not need it', async () => {
    const simulator = await withTemplates('base', 'base2')
    const { host, machine } = simulator
    const make = (name: string, isLinked: boolean) =>
      planCreateFromTemplate(host, { template: 'base', name, isLinked })
    for (const name of ['second', 'third']) await doIt(await make(name, true))
    await doIt(await make('copy', false))
    await doIt(await planStartDomain(host, 'third'))
    const before = filesOf(simulator)
    const used = await errorOf(planDeleteTemplate(host, 'base'))
    expect(used).toMatchObject({
      code: 'TEMPLATE_IN_USE',
      message: expect.stringContaining('the VMs "second", "third" lie over it'),
      hint: expect.stringContaining('vmctl delete second; vmctl delete third'),
    })
    expect(exitCodeOf(used)).toBe(8)
    expect(filesOf(simulator)).toEqual(before)
    // The name of another template begins alike.
    await planDeleteTemplate(host, 'base2')
    for (const name of ['second', 'third']) await doIt(await planDeleteDomain(host, name, { force: true }))
    await doIt(await planDeleteTemplate(host, 'base'))
    expect(machine.text('/var/lib/libvirt/images/copy-vda.qcow2')).toContain('"format":"qcow2"')
  })

  it('and the commands of its hints can be pasted, whatever VMs and templates are called', async () => {
    const { host, machine } = await withTemplates('base')
    const rename = (to: string) => {
      for (const domain of machine.state.libvirt.domains)
        domain.xml = domain.xml.replace(/<name>[^<]*(second|-x)<\/name>/, `<name>${to}</name>`)
    }
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    rename('$(id) -x')
    const hint = 'Delete what was made from it with --linked first: vmctl delete '
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({ hint: `${hint}'$(id) -x'` })
    rename('-x')
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({ hint: `${hint}-- -x` })
    machine.write(`${folder}/-odd/${manifestFile}`, '{')
    const damaged = planCreateFromTemplate(host, { template: '-odd', name: 'third' })
    expect(await errorOf(damaged)).toMatchObject({
      hint: expect.stringMatching(/vmctl template delete -- -odd$/),
    })
  })

  it.each([
    ['a link', 'links'],
    ['a bind mount', 'mounts'],
  ] as const)('not while a VM has it by %s', async (_what, ways) => {
    const { host, machine } = await withTemplates('base')
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    const disk = '/var/lib/libvirt/images/second-vda.qcow2'
    machine.write(disk, (machine.text(disk) ?? '').replace(`${folder}/base/`, '/srv/elsewhere/'))
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toBeUndefined()
    machine[ways].set('/srv/elsewhere', `${folder}/base`)
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({ code: 'TEMPLATE_IN_USE' })
  })

  it('not while it is not known what a disk of a VM lies over', async () => {
    const { host, machine } = await withTemplates('base')
    const disk = '/var/lib/libvirt/images/web.qcow2'
    machine.write(disk, JSON.stringify({ ...JSON.parse(machine.text(disk) ?? ''), isBroken: true }))
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({
      code: 'TEMPLATE_IN_USE',
      message: expect.stringMatching(/may be in use.*disk vda of the VM "web"/),
    })
  })

  it('not when a VM was made of it, or another one was saved, while somebody was asked', async () => {
    const { host, machine } = await withTemplates('base')
    const deletion = await planDeleteTemplate(host, 'base')
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    expect(await errorOf(doIt(deletion))).toMatchObject({ done: [], cause: { code: 'TEMPLATE_IN_USE' } })
    await doIt(await planDeleteDomain(host, 'second'))
    const manifest = JSON.parse(machine.text(`${folder}/base/${manifestFile}`) ?? '')
    const other = { ...manifest, savedAt: '2020-01-01T00:00:00.000Z' }
    machine.write(`${folder}/base/${manifestFile}`, JSON.stringify(other))
    const changed = await errorOf(doIt(deletion))
    expect(changed).toMatchObject({ done: [], cause: { code: 'TEMPLATE_CHANGED' } })
    expect(exitCodeOf(changed)).toBe(8)
    expect((await listTemplates(host)).templates).toMatchObject([{ name: 'base' }])
  })

  it('when it is damaged, too', async () => {
    const { host, machine } = await withTemplates('base')
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    machine.write(`${folder}/base/${manifestFile}`, '{"version":9}')
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({ code: 'TEMPLATE_IN_USE' })
    await doIt(await planDeleteDomain(host, 'second'))
    const saved = await errorOf(planSaveTemplate(host, 'trainer', { name: 'base' }))
    expect(saved).toMatchObject({
      code: 'TEMPLATE_DAMAGED',
      hint: expect.stringContaining('vmctl template delete base'),
    })
    await doIt(await planDeleteTemplate(host, 'base'))
    await doIt(await planSaveTemplate(host, 'trainer', { name: 'base' }))
  })

  it.each(['lost before', 'lost after'] as const)(
    'wherever it is cut off (%s), it is whole or out of the list, and the next deletion finishes',
    async (fault) => {
      const whole = await withTemplates('base')
      const shell = whole.shell()
      const deletion = await planDeleteTemplate(whole.host, 'base')
      await runPlan({ ...deletion.plan, context: { host: openHost({ shell }) } })
      expect(shell.calls.length).toBeGreaterThanOrEqual(5)
      const ends = { whole: 0, unfinished: 0, gone: 0 }
      for (let at = 1; at <= shell.calls.length; at++) {
        const simulator = await withTemplates('base')
        const { host, machine } = simulator
        const full = filesOf(simulator)
        const { plan } = await planDeleteTemplate(host, 'base')
        const faulty = openHost({ shell: simulator.shell({ faults: { [at]: fault } }) })
        const cut = await errorOf(runPlan({ ...plan, context: { host: faulty } }, { rollback: true }))
        expect(cut, `call ${at}`).toBeInstanceOf(Error)
        const { templates, damaged, unfinished } = await listTemplates(host)
        expect(damaged, `call ${at}`).toEqual([])
        if (templates.length > 0) {
          ends.whole++
          expect(filesOf(simulator)).toEqual(full)
        } else if (unfinished.length > 0) {
          ends.unfinished++
          // Half of its files are gone.
          machine.files.delete(`${folder}/.base.deleted/vda.qcow2`)
          const spec = { template: 'base', name: 'second' }
          expect(await errorOf(planCreateFromTemplate(host, spec))).toMatchObject({
            code: 'TEMPLATE_NOT_FOUND',
          })
        } else ends.gone++
        if (templates.length + unfinished.length > 0) {
          const again = await planDeleteTemplate(host, 'base')
          expect(again.isUnfinished).toBe(templates.length === 0)
          await doIt(again)
        }
        expect(filesOf(simulator).filter((path) => path.startsWith(folder))).toEqual([])
      }
      const calls = shell.calls.length
      const untilAside = shell.calls.findIndex(({ argv }) => argv?.includes(asideScript))
      expect(untilAside).toBeGreaterThan(1)
      expect(ends).toEqual(
        fault === 'lost before'
          ? { whole: untilAside + 1, unfinished: calls - untilAside - 1, gone: 0 }
          : { whole: untilAside, unfinished: calls - untilAside - 1, gone: 1 },
      )
    },
  )
})

describe('KVM-28 what a deletion that was cut off has left', () => {
  const left = `${folder}/.base.deleted/vda.qcow2`

  it('goes when another template of that name is saved, which then is no unfinished one', async () => {
    const simulator = await withTemplates()
    const { host, machine } = simulator
    machine.write(left, 'half')
    expect(await listTemplates(host)).toMatchObject({ templates: [], unfinished: ['base'] })
    const save = await planSaveTemplate(host, 'trainer', { name: 'base' })
    const { steps } = await dryRunPlan(save.plan)
    expect(steps.map(({ id }) => id).slice(0, 3)).toEqual(['look-leftover', 'remove', 'folder'])
    expect(JSON.stringify(steps)).toContain(`rm -r -f -- ${folder}/.base.deleted`)
    await doIt(save)
    expect(machine.files.has(left)).toBe(false)
    expect(await listTemplates(host)).toMatchObject({ templates: [{ name: 'base' }], unfinished: [] })
    const other = await planSaveTemplate(host, 'trainer', { name: 'other' })
    expect(other.plan.steps.map(({ id }) => id)[0]).toBe('folder')
  })

  it('beside a template of that name is not told, and goes with it; the dry run says which that is', async () => {
    const simulator = await withTemplates('base')
    const { host, machine } = simulator
    machine.write(left, 'half')
    const { templates, unfinished } = await listTemplates(host)
    expect([templates.length, unfinished]).toEqual([1, []])
    expect(await errorOf(planDeleteTemplate(host, 'bas'))).toMatchObject({ hint: 'There are: base.' })
    const deletion = await planDeleteTemplate(host, 'base')
    expect(deletion).toMatchObject({ isUnfinished: false, isSavedSince: true })
    expect(JSON.stringify(await dryRunPlan(deletion.plan))).toContain(
      `A deletion of an earlier one was cut off. This is another one, saved at ${templates[0]?.savedAt} of the VM`,
    )
    await doIt(deletion)
    expect(filesOf(simulator).filter((path) => path.startsWith(folder))).toEqual([])
  })
})

/** The scripts for real, on folders of this machine. */
describe('KVM-28 the scripts of a deletion', () => {
  const shell = localShell()
  let at = ''
  const list = async () =>
    (await shell.run(['sh', '-c', listTemplatesScript, 'sh', at])).stdout
      .split('\0')
      .filter((_, n) => n % 3 === 0)
  const aside = (from: string, to: string) =>
    shell.run(['sh', '-c', asideScript, 'sh', join(at, from), join(at, to)])
  beforeEach(async () => {
    at = await mkdtemp(join(tmpdir(), 'templates-'))
  })
  afterEach(() => rm(at, { recursive: true, force: true }))

  it('list what is there and what was deleted in part, whatever it is called; nothing else', async () => {
    expect(await list()).toEqual([''])
    for (const name of [
      'base',
      'a b',
      '$(touch x)',
      '-x',
      '.base.deleted',
      '.new.partial',
      '.b.deleted.partial',
    ])
      await mkdir(join(at, name))
    await writeFile(join(at, 'a-file'), '')
    expect((await list()).sort()).toEqual(['', '$(touch x)', '-x', '.base.deleted', 'a b', 'base'])
  })

  it('put a template aside in one move, over what was left of an earlier one, and do nothing twice', async () => {
    await mkdir(join(at, 'base'))
    await writeFile(join(at, 'base/vda.qcow2'), 'new')
    await mkdir(join(at, '.base.deleted/sub'), { recursive: true })
    await aside('base', '.base.deleted')
    expect(await readdir(at)).toEqual(['.base.deleted'])
    expect(await readdir(join(at, '.base.deleted'))).toEqual(['vda.qcow2'])
    await aside('base', '.base.deleted')
    expect(await readFile(join(at, '.base.deleted/vda.qcow2'), 'utf8')).toBe('new')
  })
})
