/**
 * A program of somebody who installed the packages: scripts/packed.e2e.ts compiles it as a module, as CommonJS and for a
 * bundler, outside this repository, and runs what comes out on each version of Node.
 */
import { PveError, Secret } from '@pve/core'
import { gpuStatus } from '@pve/host-kvm'
import { createHostSimulator, preparedHost } from '@pve/host-kvm/testing'
import { launchServers, openCloud } from '@pve/openstack'
import { createSimulator as createCloud, demoPassword } from '@pve/openstack/testing'
import { connect, createVm } from '@pve/sdk'
import { createSimulator } from '@pve/sdk/testing'

async function makeVm(): Promise<string> {
  const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  const pve = await connect({ url: simulator.url, auth: simulator.auth, fetch: simulator.fetch })
  const steps: string[] = []
  const vm = await createVm(
    pve,
    { name: 'packed1', disks: [{ size: '8G' }] },
    { onEvent: (event) => event.type === 'step:done' && steps.push(event.type) },
  )
  const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: vm.node, vmid: vm.vmid })
  const isAgentOn: boolean | undefined = config.agent?.enabled
  const refusal: unknown = await createVm(pve, {
    name: 'packed2',
    // @ts-expect-error the spec knows no such field
    memoryInGigabytes: 4,
  }).catch((error: unknown) => error)
  // @ts-expect-error a path that the API does not have
  const unknownPath: Parameters<typeof pve.get>[0] = '/nodes/{node}/nonsense'
  // The class is the same one, whichever of the packages it came through.
  if (!(refusal instanceof PveError)) throw new Error(`not a PveError: ${String(refusal)} (${unknownPath})`)
  await pve.close()
  return `${config.name} ${typeof isAgentOn} ${steps.length > 0} ${refusal.code}`
}

async function launch(): Promise<string> {
  const simulator = createCloud({ speed: Number.POSITIVE_INFINITY })
  const cloud = openCloud({
    fetch: simulator.fetch,
    config: {
      authUrl: simulator.authUrl,
      auth: {
        type: 'password',
        username: 'demo',
        userDomainName: 'Default',
        password: Secret.of(demoPassword),
      },
      scope: { type: 'project', name: 'demo', domainName: 'Default' },
      region: 'RegionOne',
      interface: 'public',
      tls: {},
      endpointOverrides: {},
      microversions: {},
      origins: {},
    },
  })
  const wish = { name: 'packed', flavor: 'm1.small', image: 'debian-12', networks: ['shop'] }
  const { servers } = await launchServers(cloud, wish)
  // @ts-expect-error a number of servers is a number
  const mistake: Parameters<typeof launchServers>[1] = { ...wish, count: '2' }
  await cloud.close()
  return `${servers.map(({ server }) => server.name).join()} ${typeof mistake}`
}

async function findGpus(): Promise<string> {
  const host = createHostSimulator(preparedHost()).host()
  const [gpu] = await gpuStatus(host)
  // @ts-expect-error there is no such field
  const nothing: unknown = gpu?.colour
  return `${gpu?.address} ${typeof nothing}`
}

async function main(): Promise<void> {
  console.log(JSON.stringify([await makeVm(), await launch(), await findGpus()]))
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
