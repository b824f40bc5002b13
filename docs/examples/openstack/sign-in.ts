/** A cloud of clouds.yaml, with a token that is kept between runs. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  type Cloud,
  fileDiscoveryCache,
  fileTokenCache,
  openCloud,
  type ResolveCloudOptions,
  resolveCloud,
} from '@pve/openstack'

const cache = join(homedir(), '.cache', 'shop-deploy')

/** @param options `{ cloud: 'shop' }`; what is left out comes from OS_CLOUD and the other OS_ variables */
export async function signIn(options: ResolveCloudOptions = {}, folder = cache): Promise<Cloud> {
  const config = await resolveCloud(options)
  return openCloud({
    config,
    tokenCache: fileTokenCache({ path: join(folder, 'tokens.json') }),
    discoveryCache: fileDiscoveryCache({ folder: join(folder, 'versions') }),
  })
}
