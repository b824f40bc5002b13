/** Quotas of the lab, against what the official client says of them. */
import { type Cloud, createVolume, extendVolume, openCloud, QuotaError, readQuota } from '@pve/openstack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'
import { labCloud } from './lab-cloud.js'

let cloud: Cloud
beforeAll(async () => {
  cloud = await labCloud('lab-demo')
})
afterAll(() => cloud.close())

describe('OS-10 quotas', () => {
  it('says the same limits as `openstack quota show`', async () => {
    const lab = await openstackLab()
    const said = z.record(z.string(), z.unknown()).parse(await openstackClientJson(lab, ['quota', 'show']))
    const { entries, notRead } = await readQuota(cloud)
    expect(notRead).toEqual([])
    const ours = Object.fromEntries(
      entries.map(({ resource, limit }) => [resource, limit === 'unlimited' ? -1 : limit]),
    )
    const theirNames: Record<string, string> = {
      instances: 'instances',
      cores: 'cores',
      ramMiB: 'ram',
      keyPairs: 'key-pairs',
      serverGroups: 'server-groups',
      volumes: 'volumes',
      sizeGiB: 'gigabytes',
      'sizeGiB:lab-ssd': 'gigabytes_lab-ssd',
      snapshots: 'snapshots',
      backups: 'backups',
      backupSizeGiB: 'backup-gigabytes',
      perVolumeGiB: 'per-volume-gigabytes',
      networks: 'networks',
      subnets: 'subnets',
      ports: 'ports',
      routers: 'routers',
      floatingIps: 'floating-ips',
      securityGroups: 'secgroups',
      securityGroupRules: 'secgroup-rules',
    }
    const compared = Object.entries(theirNames).map(([name, theirs]) => [name, ours[name], said[theirs]])
    expect(compared.filter(([, one, other]) => one !== other)).toEqual([])
    expect(entries.map(({ service }) => service)).toContain('load-balancer')
    expect(entries.find(({ resource }) => resource === 'bytes')?.limit).toBe('unlimited')
  })

  it('counts what is used, the same before and after the microversion that dropped the network parts', async () => {
    const old = await labCloud('lab-demo')
    const config = { ...old.config, microversions: { compute: '2.1' } }
    await old.close()
    const before = openCloud({ config })
    try {
      const [now, then] = await Promise.all([
        readQuota(cloud, { services: ['compute'] }),
        readQuota(before, { services: ['compute'] }),
      ])
      expect([...now.notRead, ...then.notRead]).toEqual([])
      const names = (report: typeof now) => report.entries.map(({ resource, limit }) => [resource, limit])
      expect(names(then)).toEqual(names(now))
    } finally {
      await before.close()
    }
  })

  it('names what it cannot read, and reads the rest', async () => {
    const elsewhere = await labCloud('lab-demo')
    const two = openCloud({ config: { ...elsewhere.config, region: 'RegionTwo' } })
    await elsewhere.close()
    try {
      const heard: string[] = []
      const report = await readQuota(two, { onService: (service) => heard.push(service) })
      expect(new Set(report.entries.map(({ service }) => service))).toEqual(new Set(['compute']))
      expect(report.notRead.map(({ service, code }) => [service, code])).toEqual([
        ['block-storage', 'OS_NO_ENDPOINT'],
        ['network', 'OS_NO_ENDPOINT'],
        ['object-store', 'OS_NO_ENDPOINT'],
        ['load-balancer', 'OS_NO_ENDPOINT'],
      ])
      expect(heard).toHaveLength(5)
    } finally {
      await two.close()
    }
  })

  it('refuses what does not fit before it is sent, and explains it when the cloud refuses', async () => {
    const spec = { name: 'vol-e2e-too-large', sizeGiB: 5000 }
    await expect(createVolume(cloud, spec)).rejects.toMatchObject({
      code: 'OS_QUOTA',
      message: expect.stringMatching(
        /size of volumes and snapshots: needs 5000 GiB of the \d+ GiB left \(limit 200 GiB, in use \d+ GiB/,
      ),
    })
    const refused = await createVolume(cloud, spec, { checkQuota: false }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(QuotaError)
    expect(refused).toMatchObject({ status: 413, hint: expect.stringContaining('needs 5000 GiB of the') })
    await expect(extendVolume(cloud, 'vol-e2e-none', 3)).rejects.toMatchObject({ code: 'OS_NOT_FOUND' })
  })
})
