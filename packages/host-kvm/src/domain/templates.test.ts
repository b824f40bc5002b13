import { dryRunPlan, exitCodeOf, type PlanEvent, runPlan } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { doIt, errorOf } from '../../test/plans.js'
import { openHost } from '../host/index.js'
import { hostdevXml, parseDefinition, readDomain } from '../libvirt/index.js'
import { createHostSimulator, preparedHost } from '../testing/index.js'
import {
  listTemplates,
  listVms,
  planCreateFromTemplate,
  planDeleteDomain,
  planSaveTemplate,
  planStartDomain,
  planStopDomain,
  sshTarget,
  vmInfo,
} from './index.js'
import { instanceXml, templateXml } from './template-xml.js'

/** With the VM `web` shut off, and a template `base` of it. */
async function withTemplate() {
  const simulator = createHostSimulator(preparedHost())
  simulator.machine.write('/var/lib/libvirt/qemu/nvram/web_VARS.fd', 'variables', 0o600)
  const host = simulator.host()
  await doIt(await planStopDomain(host, 'web'))
  await doIt(
    await planSaveTemplate(host, 'web', { name: 'base', user: 'ubuntu', os: 'ubuntu', description: 'x' }),
  )
  return { ...simulator, host }
}

describe('KVM-28 templates', () => {
  it('KVM-31 are not saved with a user that nobody could sign in as, or a system that is no word', async () => {
    const { host } = createHostSimulator()
    await doIt(await planStopDomain(host(), 'web'))
    const users = ['ro ot', '-oProxyCommand=x', 'a\nb$(id)', 'me@there', 'a\u001b[2J', '']
    for (const user of users)
      expect(await errorOf(planSaveTemplate(host(), 'web', { name: 'base', user })), user).toMatchObject({
        code: 'VALIDATION_FAILED',
        message: expect.stringContaining('cannot be the name of a user'),
      })
    for (const os of ['', 'Talos Linux', '-x', 'a\nb', '$(id)'])
      expect(await errorOf(planSaveTemplate(host(), 'web', { name: 'base', os })), os).toMatchObject({
        code: 'VALIDATION_FAILED',
        message: expect.stringContaining('cannot be the name of a system'),
      })
    expect((await listTemplates(host())).templates).toEqual([])
  })

  it('KVM-31 are not saved of a disk whose name is no name of a file', async () => {
    for (const target of ['vd(', '../x', 'v.a']) {
      const seed = preparedHost()
      for (const domain of seed.libvirt.domains)
        domain.xml = domain.xml.replace("dev='vda'", `dev='${target}'`)
      const { host } = createHostSimulator(seed)
      expect(await errorOf(planSaveTemplate(host(), 'trainer', { name: 'base' })), target).toMatchObject({
        code: 'TEMPLATE_NOT_POSSIBLE',
        message: expect.stringContaining(JSON.stringify(target)),
      })
    }
  })

  it('KVM-21 of Talos are of Talos, however that is written: nobody signs in by SSH', async () => {
    const { host } = createHostSimulator()
    await doIt(await planSaveTemplate(host(), 'trainer', { name: 't', os: 'Talos' }))
    expect((await listTemplates(host())).templates).toMatchObject([{ os: 'talos' }])
    await doIt(await planCreateFromTemplate(host(), { template: 't', name: 'node', start: true }))
    expect(await errorOf(sshTarget(host(), 'node'))).toMatchObject({
      code: 'DOMAIN_HAS_NO_SSH',
      hint: expect.stringContaining('talosctl'),
    })
    const seed = preparedHost()
    for (const domain of seed.libvirt.domains)
      domain.xml = domain.xml.replace(
        '<memory',
        "<metadata><v:vm xmlns:v='urn:pve:vmctl:1'><v:os>Talos</v:os></v:vm></metadata><memory",
      )
    const other = createHostSimulator(seed).host()
    expect(await errorOf(sshTarget(other, 'web'))).toMatchObject({ code: 'DOMAIN_HAS_NO_SSH' })
  })

  it('are saved of a VM that is off, with progress, and listed', async () => {
    const { host, machine } = createHostSimulator()
    const running = await errorOf(planSaveTemplate(host(), 'web', { name: 'base' }))
    expect(running).toMatchObject({ code: 'DOMAIN_RUNNING' })
    await doIt(await planStopDomain(host(), 'web'))
    const save = await planSaveTemplate(host(), 'web', { name: 'base', user: 'ubuntu' })
    const preview = await dryRunPlan(save.plan)
    expect(preview.steps.map(({ id }) => id)).toEqual(['folder', 'disk-vda', 'definition', 'finish'])
    expect((await listTemplates(host())).templates).toEqual([])
    const events: PlanEvent[] = []
    await runPlan(save.plan, { onEvent: (event) => events.push(event) })
    expect(events.flatMap((event) => (event.type === 'step:progress' ? [event.fraction] : []))).toContain(1)
    expect(await listTemplates(host())).toMatchObject({
      templates: [
        {
          name: 'base',
          source: 'web',
          user: 'ubuntu',
          memoryBytes: 8 * 1024 ** 3,
          vcpus: 4,
          disks: [{ target: 'vda', sizeBytes: 64 * 1024 ** 3 }],
          hasVariables: false,
        },
      ],
      damaged: [],
    })
    const again = await errorOf(planSaveTemplate(host(), 'web', { name: 'base' }))
    expect(again).toMatchObject({
      code: 'TEMPLATE_EXISTS',
      hint: expect.stringContaining('vmctl template delete base'),
    })
    expect(exitCodeOf(again)).toBe(8)
    machine.write('/var/lib/vmctl/templates/odd/template.json', '{"version":9}')
    expect((await listTemplates(host())).damaged).toEqual(['odd'])
    expect(await errorOf(planCreateFromTemplate(host(), { template: 'odd', name: 'x' }))).toMatchObject({
      code: 'TEMPLATE_DAMAGED',
    })
  })

  it.each([true, false])(
    'become VMs with names, UUIDs, MACs and variables of their own (linked: %s)',
    async (isLinked) => {
      const { host, machine } = await withTemplate()
      const change = await planCreateFromTemplate(host, {
        template: 'base',
        name: 'web2',
        isLinked,
        start: true,
      })
      expect((await dryRunPlan(change.plan)).steps.map(({ id }) => id)).toEqual([
        'disk-vda',
        'variables',
        'define',
        ...(isLinked ? ['template-there'] : []),
        'start',
      ])
      await doIt(change)
      const made = await readDomain(host, 'web2')
      const from = await readDomain(host, 'web')
      expect(made).toMatchObject({ uuid: change.domain.uuid, state: 'running' })
      expect(made.definition).toMatchObject({
        memoryBytes: from.definition.memoryBytes,
        disks: [{ source: { path: '/var/lib/libvirt/images/web2-vda.qcow2' }, format: 'qcow2' }],
        firmware: { nvramPath: '/var/lib/libvirt/qemu/nvram/web2_VARS.fd' },
        vmctl: { os: 'ubuntu', user: 'ubuntu', template: 'base' },
      })
      expect(made.uuid).not.toBe(from.uuid)
      expect(made.definition.interfaces[0]?.mac).toMatch(/^52:54:00:/)
      expect(made.definition.interfaces[0]?.mac).not.toBe(from.definition.interfaces[0]?.mac)
      const image = machine.text('/var/lib/libvirt/images/web2-vda.qcow2') ?? ''
      expect(image.includes('"backing":"/var/lib/vmctl/templates/base/vda.qcow2"')).toBe(isLinked)
      expect(await errorOf(planCreateFromTemplate(host, { template: 'base', name: 'web2' }))).toMatchObject({
        code: 'DOMAIN_EXISTS',
      })
      await doIt(await planDeleteDomain(host, 'web2', { force: true }))
      expect(machine.list('/var/lib/vmctl/templates/base')).toHaveLength(4)
      expect(machine.list('/var/lib/libvirt/images')).toEqual([
        '/var/lib/libvirt/images/trainer.qcow2',
        '/var/lib/libvirt/images/web.qcow2',
      ])
      await doIt(await planStartDomain(host, 'web'))
      expect((await vmInfo(host, 'web')).state).toBe('running')
    },
  )

  it('KVM-31 have names that are nothing but names', async () => {
    const { host } = await withTemplate()
    const wrong = [
      '',
      '-x',
      '--all',
      'a b',
      '$(id)',
      'a;b',
      "it's",
      'a/b',
      '..',
      '.x',
      'a\nb',
      'x'.repeat(64),
      'd0a1b2c3-0000-4000-8000-000000000001',
    ]
    for (const name of wrong) {
      expect(await errorOf(planSaveTemplate(host, 'web', { name })), name).toMatchObject({
        code: 'VALIDATION_FAILED',
      })
      expect(await errorOf(planCreateFromTemplate(host, { template: 'base', name })), name).toMatchObject({
        code: 'VALIDATION_FAILED',
      })
      const missing = await errorOf(planCreateFromTemplate(host, { template: name, name: 'fine' }))
      expect(missing, name).toMatchObject({ code: 'TEMPLATE_NOT_FOUND' })
      expect(exitCodeOf(missing)).toBe(7)
    }
    expect(await errorOf(planSaveTemplate(host, 'web', { name: 'b', user: 'a\u0000' }))).toMatchObject({
      code: 'VALIDATION_FAILED',
    })
  })

  it('never write over a file that is there', async () => {
    const { host, machine } = await withTemplate()
    const path = '/var/lib/libvirt/images/web2-vda.qcow2'
    const change = await planCreateFromTemplate(host, { template: 'base', name: 'web2' })
    machine.write(path, 'somebody else')
    expect(await errorOf(doIt(change))).toMatchObject({ cause: { code: 'DOMAIN_EXISTS' } })
    expect(machine.text(path)).toBe('somebody else')
    expect(await errorOf(planCreateFromTemplate(host, { template: 'base', name: 'web2' }))).toMatchObject({
      code: 'DOMAIN_EXISTS',
      message: expect.stringContaining(path),
    })
  })

  it('leave nothing behind, whichever command fails', async () => {
    const plans = {
      save: (host: ReturnType<typeof openHost>) => planSaveTemplate(host, 'web', { name: 'second' }),
      create: (host: ReturnType<typeof openHost>) =>
        planCreateFromTemplate(host, { template: 'base', name: 'web2', start: true }),
    }
    for (const make of Object.values(plans)) {
      const count = async (fault?: number) => {
        const simulator = await withTemplate()
        const before = JSON.stringify([...simulator.machine.files.keys()].sort())
        const { plan } = await make(simulator.host)
        const shell = simulator.shell(fault === undefined ? {} : { faults: { [fault]: 'disk full' } })
        const error = await errorOf(
          runPlan({ ...plan, context: { host: openHost({ shell }) } }, { rollback: true }),
        )
        const after = JSON.stringify([...simulator.machine.files.keys()].sort())
        return { calls: shell.calls.length, error, isSame: before === after, host: simulator.host }
      }
      const whole = await count()
      expect(whole.error).toBeUndefined()
      expect(whole.calls).toBeGreaterThanOrEqual(4)
      for (let at = 1; at <= whole.calls; at++) {
        const { error, isSame, host } = await count(at)
        expect(error, `call ${at}`).toBeInstanceOf(Error)
        expect(isSame, `call ${at}`).toBe(true)
        expect((await listVms(host)).map(({ name }) => name)).toEqual(['trainer', 'web'])
        expect((await listTemplates(host)).templates.map(({ name }) => name)).toEqual(['base'])
      }
    }
  })
})

describe('KVM-28 definitions', () => {
  const xml = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>a</name><uuid>d0a1b2c3-0000-4000-8000-000000000001</uuid><genid>d0a1b2c3-0000-4000-8000-000000000002</genid><title>A</title>
<os><type arch='x86_64' machine='q35'>hvm</type><loader type='pflash'>/c.fd</loader><nvram template='/v.fd'>/a_VARS.fd</nvram></os>
<sysinfo type='smbios'><system><entry name='uuid'>d0a1b2c3-0000-4000-8000-000000000001</entry><entry name='serial'>S</entry></system></sysinfo>
<devices><disk type='block' device='disk'><driver name='qemu' type='raw' cache='none'/><source dev='/dev/vg/a'/><backingStore/><target dev='vda' bus='virtio'/><serial>x</serial></disk>
<disk type='file' device='disk'><source file='/ro.img'/><target dev='vdb'/><readonly/></disk>
<disk type='file' device='cdrom'><source file='/x.iso'/><target dev='sda'/><readonly/></disk>
<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/><target dev='vnet7'/></interface>${hostdevXml('0000:01:00.0')}<serial type='pty'><log file='/var/log/a.log'/></serial><channel type='unix'><source mode='bind' path='/run/a.sock'/><target type='virtio'/></channel><graphics type='vnc' port='5901' autoport='no'/></devices><qemu:commandline><qemu:arg value='-x'/></qemu:commandline></domain>`

  it('lose what was one VM’s own, and keep what nobody here knows', () => {
    const template = templateXml(xml, ['vda'])
    const made = instanceXml(template, {
      name: 'b',
      uuid: 'd0a1b2c3-0000-4000-8000-000000000003',
      disks: { vda: '/b; $(id).qcow2' },
      variablesPath: '/b_VARS.fd',
      vmctl: { os: 'ubuntu', user: "it's", template: 't' },
      newMac: () => '52:54:00:00:00:02',
      newUuid: () => 'd0a1b2c3-0000-4000-8000-000000000004',
    })
    expect(parseDefinition(made)).toMatchObject({
      name: 'b',
      uuid: 'd0a1b2c3-0000-4000-8000-000000000003',
      hostdevs: [],
      firmware: { kind: 'uefi', nvramPath: '/b_VARS.fd' },
      interfaces: [{ mac: '52:54:00:00:00:02', source: 'br0' }],
      disks: [
        { target: 'vda', format: 'qcow2', source: { kind: 'file', path: '/b; $(id).qcow2' } },
        { target: 'sda', device: 'cdrom' },
      ],
      vmctl: { os: 'ubuntu', user: "it's", template: 't' },
    })
    for (const gone of ['000000000001', '000000000002', 'vnet7', '/x.iso', '/ro.img', '/dev/vg/a', '<title'])
      expect(made).not.toContain(gone)
    for (const kept of [
      'qemu:arg value="-x"',
      'cache="none"',
      '<serial>x</serial>',
      '<log file="/var/log/b-a.log"/>',
      'path="/run/b-a.sock"',
      '<graphics type="vnc" autoport="yes"/>',
      '<entry name="serial">S</entry>',
    ])
      expect(made).toContain(kept)
    expect(
      parseDefinition(
        instanceXml(made, {
          name: 'c',
          uuid: 'd0a1b2c3-0000-4000-8000-000000000005',
          disks: {},
          vmctl: {},
          newMac: () => '52:54:00:00:00:03',
          newUuid: () => '',
        }),
      ),
    ).toMatchObject({ name: 'c', vmctl: {}, firmware: { kind: 'uefi' } })
  })
})
