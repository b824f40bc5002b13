/** Two web servers, or none and the reason. */
import { PveError } from '@pve/core'
import { type Cloud, type LaunchInput, launchServers, previewLaunch } from '@pve/openstack'

const web: LaunchInput = {
  name: 'web-3',
  flavor: 'm1.small',
  image: 'debian-12',
  networks: ['shop'],
  keypair: 'laptop',
  floatingIp: true,
}

/** What would be sent, one line for each step; the checks are the same. */
export async function preview(cloud: Cloud): Promise<string[]> {
  const { steps } = await previewLaunch(cloud, web)
  return steps.map(({ title }) => title)
}

export async function launch(cloud: Cloud): Promise<string> {
  try {
    const { servers } = await launchServers(cloud, web, {
      onEvent: (event) => event.type === 'step:start' && console.log(event.title),
    })
    return servers.map(({ server, floatingIp }) => `${server.name} at ${floatingIp}`).join(', ')
  } catch (error) {
    // Nothing is left of it, unless the code is LAUNCH_INCOMPLETE: then the error has the ids.
    if (error instanceof PveError) return `${error.code}: ${error.message}`
    throw error
  }
}
