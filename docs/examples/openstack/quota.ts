/** How many more servers of a flavor there is room for. */
import { type Cloud, findFlavor, fits, misfits, needOfLaunch, readQuota } from '@pve/openstack'

export async function roomFor(cloud: Cloud, flavorName: string, count: number): Promise<string[]> {
  const [flavor, { entries }] = await Promise.all([
    findFlavor(cloud, flavorName),
    readQuota(cloud, { services: ['compute'] }),
  ])
  const report = fits(entries, needOfLaunch({ flavor, count }))
  return report.fits ? [] : misfits(report)
}
