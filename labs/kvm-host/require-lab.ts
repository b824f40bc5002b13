/**
 * Before the tests of a KVM host: the image, which the libvirtd of the lab has its guest from. The saved state that hosts start
 * from is made by the first test that wants it. Each test stops the hosts that it starts; those of a run that was killed are
 * stopped by `labs/kvm-host/lab down --tests`.
 */
import { buildKvmImage } from './lab.js'

export default async function requireLab(): Promise<void> {
  await buildKvmImage((line) => console.error(`kvm lab: ${line}`))
}
