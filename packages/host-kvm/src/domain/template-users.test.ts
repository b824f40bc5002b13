import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localShell, runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { doIt, errorOf } from '../../test/plans.js'
import { createHostSimulator, type HostSimulator } from '../testing/index.js'
import {
  listTemplates,
  listVms,
  planCreateFromTemplate,
  planDeleteTemplate,
  planSaveTemplate,
} from './index.js'
import { manifestFile } from './template-store.js'
import { templateImagesScript } from './template-users.js'

const folder = '/var/lib/vmctl/templates'
const filesOf = ({ machine }: Pick<HostSimulator, 'machine'>) => [...machine.files.keys()].sort()

function moveFolder(machine: HostSimulator['machine'], from: string, to: string): void {
  for (const [path, file] of [...machine.files]) {
    if (!path.startsWith(`${folder}/${from}/`)) continue
    machine.files.delete(path)
    machine.files.set(path.replace(`/${from}/`, `/${to}/`), file)
  }
}

/** With templates of the VM `trainer`, which is off. */
async function withTemplates(...names: string[]) {
  const simulator = createHostSimulator()
  const host = simulator.host()
  for (const name of names) await doIt(await planSaveTemplate(host, 'trainer', { name }))
  return { ...simulator, host, machine: simulator.machine }
}

describe('KVM-28 a template that a VM may need stays', () => {
  const disk = '/var/lib/libvirt/images/second-vda.qcow2'

  it.each([true, false])(
    'while a disk of a VM made from it cannot be seen (linked: %s)',
    async (isLinked) => {
      const { host, machine } = await withTemplates('base', 'other')
      await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked }))
      const image = machine.text(disk) ?? ''
      machine.files.delete(disk)
      expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({
        code: 'TEMPLATE_IN_USE',
        message: expect.stringContaining(
          `The VM "second" was made from it, and its disk vda cannot be seen: there is nothing at ${disk}.`,
        ),
        hint: expect.stringContaining('mount what it is on'),
      })
      await planDeleteTemplate(host, 'other')
      machine.write(disk, image)
      expect((await errorOf(planDeleteTemplate(host, 'base'))) === undefined).toBe(!isLinked)
    },
  )

  it('but not for a medium that is gone, nor for the disk of a VM that was not made from it', async () => {
    const { host, machine } = await withTemplates('base')
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second' }))
    for (const domain of machine.state.libvirt.domains)
      if (domain.xml.includes('second'))
        domain.xml = domain.xml.replace(
          '</devices>',
          "<disk type='file' device='cdrom'><source file='/srv/gone.iso'/><target dev='sdx'/></disk></devices>",
        )
    machine.files.delete('/var/lib/libvirt/images/web.qcow2')
    await doIt(await planDeleteTemplate(host, 'base'))
    expect((await listTemplates(host)).templates).toEqual([])
  })

  it('when a VM lies over it that was defined while it was taken out of the list: it is put back', async () => {
    const simulator = await withTemplates('base')
    const { host, machine } = simulator
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    const { domains } = machine.state.libvirt
    const made = domains.pop()
    const full = filesOf(simulator)
    const { plan } = await planDeleteTemplate(host, 'base')
    const steps = plan.steps.map((step) => ({
      ...step,
      run: async (...args: Parameters<typeof step.run>) => {
        await step.run(...args)
        if (step.id === 'aside' && made) domains.push(made)
      },
    }))
    expect(await errorOf(runPlan({ ...plan, steps }))).toMatchObject({
      cause: {
        code: 'TEMPLATE_IN_USE',
        message: expect.stringContaining('The template "base" is in use: the disks of the VM "second"'),
      },
    })
    expect(filesOf(simulator)).toEqual(full)
  })

  it('or the VM is not made: it looks for the template after it is defined', async () => {
    const simulator = await withTemplates('base')
    const { host, machine } = simulator
    const before = filesOf(simulator)
    const { plan } = await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true })
    const steps = plan.steps.map((step) => ({
      ...step,
      run: async (...args: Parameters<typeof step.run>) => {
        // Linked, but not defined: a deletion sees nothing of it.
        if (step.id === 'define') moveFolder(machine, 'base', '.base.deleted')
        await step.run(...args)
      },
    }))
    expect(await errorOf(runPlan({ ...plan, steps }, { rollback: true }))).toMatchObject({
      cause: { code: 'TEMPLATE_NOT_FOUND' },
    })
    moveFolder(machine, '.base.deleted', 'base')
    expect(filesOf(simulator)).toEqual(before)
    expect((await listVms(host)).map(({ name }) => name)).not.toContain('second')
  })

  it('when it is damaged, and a VM has a disk of it by a bind mount', async () => {
    const { host, machine } = await withTemplates('base')
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    machine.write(disk, (machine.text(disk) ?? '').replace(`${folder}/base/`, '/srv/elsewhere/'))
    machine.mounts.set('/srv/elsewhere', `${folder}/base`)
    machine.write(`${folder}/base/${manifestFile}`, '{"version":9}')
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({ code: 'TEMPLATE_IN_USE' })
  })

  it('when its folder is a link: its disks would stay', async () => {
    const simulator = await withTemplates('base')
    const { host, machine } = simulator
    machine.links.set(`${folder}/base`, '/srv/templates/base')
    machine.write('/srv/templates/base/vda.qcow2', 'a disk')
    const before = filesOf(simulator)
    expect(await errorOf(planDeleteTemplate(host, 'base'))).toMatchObject({
      code: 'TEMPLATE_DAMAGED',
      message: expect.stringContaining('is a link to /srv/templates/base'),
    })
    expect(filesOf(simulator)).toEqual(before)
  })

  it('also what is left of it, and nothing is saved in its place, while a VM lies over that', async () => {
    const { host, machine } = await withTemplates('base')
    await doIt(await planCreateFromTemplate(host, { template: 'base', name: 'second', isLinked: true }))
    moveFolder(machine, 'base', '.base.deleted')
    for (const work of [
      planDeleteTemplate(host, 'base'),
      planSaveTemplate(host, 'trainer', { name: 'base' }),
    ])
      expect(await errorOf(work)).toMatchObject({
        code: 'TEMPLATE_IN_USE',
        message: expect.stringContaining('What is left of the template "base" is in use'),
        hint: expect.stringContaining(`mv -T -- ${folder}/.base.deleted ${folder}/base`),
      })
    expect(machine.files.has(`${folder}/.base.deleted/vda.qcow2`)).toBe(true)
  })
})

/** For real, on folders of this machine. */
describe('KVM-28 the script that looks for disks of a template', () => {
  it('finds the images of folders that may not be there, whatever they are called', async () => {
    const shell = localShell()
    const at = await mkdtemp(join(tmpdir(), 'templates-'))
    const images = async (...folders: string[]) =>
      (await shell.run(['sh', '-c', templateImagesScript, 'sh', ...folders])).stdout
        .split('\0')
        .filter(Boolean)
    const odd = join(at, '-a $(id)*')
    await mkdir(odd)
    expect(await images(odd, join(at, 'none'))).toEqual([])
    for (const name of ['vda.qcow2', 'a b\n.qcow2', 'template.json']) await writeFile(join(odd, name), '')
    await symlink(join(odd, 'vda.qcow2'), join(odd, 'vdb.qcow2'))
    await symlink('/nowhere', join(odd, 'vdc.qcow2'))
    expect((await images(join(at, 'none'), odd)).sort()).toEqual(
      ['a b\n.qcow2', 'vda.qcow2', 'vdb.qcow2'].map((name) => join(odd, name)),
    )
    await rm(at, { recursive: true })
  })
})
