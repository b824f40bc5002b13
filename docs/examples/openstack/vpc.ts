/** A network with all that belongs to it, and the way back. */
import { type Cloud, createVpc, deleteVpc, type VpcSpecInput } from '@pve/openstack'

export const staging: VpcSpecInput = {
  name: 'staging',
  cidr: '10.60.0.0/16',
  subnets: [{ name: 'apps' }, { name: 'data', cidr: '10.60.8.0/24' }],
  groups: ['internal', { name: 'web', templates: ['web', { name: 'ssh', from: '10.60.0.0/16' }] }],
}

/** A second run takes what is there, and makes what is missing. @returns the network's id */
export async function makeStaging(cloud: Cloud): Promise<string | undefined> {
  const { networkId, report } = await createVpc(cloud, staging)
  console.log(`${report?.done.length} steps done, ${report?.skipped.length} were done already`)
  return networkId
}

/** Found by its mark, so the spec is not needed. */
export const removeStaging = (cloud: Cloud) => deleteVpc(cloud, 'staging')
