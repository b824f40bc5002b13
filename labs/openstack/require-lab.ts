/** Before the tests against OpenStack: starts the lab unless it runs, and stops it when it was started here. */
import { startOpenstackLab, stopOpenstackLab } from './lab.js'

export default async function requireLab(): Promise<() => Promise<void>> {
  const { isNew } = await startOpenstackLab((line) => console.error(`openstack lab: ${line}`))
  return async () => {
    if (isNew) await stopOpenstackLab()
  }
}
