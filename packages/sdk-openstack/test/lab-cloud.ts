/** A cloud of the lab for a test, closed at its end, and what the tests make there taken away again. */
import { type Cloud, type OpenCloudOptions, openCloud, resolveCloud } from '@pve/openstack'
import { openstackLab } from '../../../labs/openstack/lab.js'

/** @param name `lab-demo`, `lab-admin`, `lab-alt`, `lab-reader` */
export async function labCloud(name: string, options: Partial<OpenCloudOptions> = {}): Promise<Cloud> {
  const lab = await openstackLab()
  const config = await resolveCloud({
    cloud: name,
    cwd: '/',
    env: { HOME: '/nonexistent', OS_CLIENT_CONFIG_FILE: lab.cloudsFile },
  })
  return openCloud({ config, ...options })
}
