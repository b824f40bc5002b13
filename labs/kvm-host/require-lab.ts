/**
 * Before the tests of a KVM host: the image and the saved state that they start from. Each test starts its own hosts, and
 * stops them; those of a run that was killed are stopped by `labs/kvm-host/lab down --all`.
 */
import { savedHost, saveKvmHost } from './lab.js'

export default async function requireLab(): Promise<void> {
  await saveKvmHost({ ...savedHost, tell: (line) => console.error(`kvm lab: ${line}`) })
}
