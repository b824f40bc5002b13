/** Any request of the API, with the types of its microversion. */
import type { Cloud } from '@pve/openstack'

/** A key pair for 2.92, where the key has to be given. */
export async function addKey(cloud: Cloud, publicKey: string): Promise<string | undefined> {
  const { data, requestId } = await cloud.compute.post('/os-keypairs', {
    microversion: '2.92',
    body: { keypair: { name: 'deploy', type: 'ssh', public_key: publicKey } },
    phase: 'add the key of the deployment',
  })
  console.log(requestId)
  return data.keypair?.fingerprint
}

/** Every page, a row at a time. */
export async function subnetsWithoutDhcp(cloud: Cloud): Promise<number> {
  let count = 0
  for await (const _ of cloud.network.list('/subnets', 'subnets', { query: { enable_dhcp: false } })) count++
  return count
}

/** What is not there is a word, not a crash. */
export async function balancers(cloud: Cloud): Promise<string> {
  const capabilities = await cloud.capabilities({ only: ['load-balancer'] })
  return capabilities.why('load-balancer') ?? 'This cloud has load balancers.'
}
