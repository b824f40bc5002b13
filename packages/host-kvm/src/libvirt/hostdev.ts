import { element, xmlText } from './xml.js'

const addressPattern = /^([0-9a-f]{4}):([0-9a-f]{2}):([0-9a-f]{2})\.([0-7])$/i

/**
 * A PCI function of the host as a device of a domain. libvirt binds nothing by itself (`managed='no'`).
 * @param address `0000:01:00.0`
 * @throws RangeError when it is no address of a PCI function
 */
export function hostdevXml(address: string): string {
  const [, domain, bus, slot, fn] = addressPattern.exec(address) ?? []
  if (domain === undefined || bus === undefined || slot === undefined || fn === undefined) {
    throw new RangeError(`"${address}" is no address of a PCI function`)
  }
  const hexadecimal = (digits: string) => `0x${digits.toLowerCase()}`
  const attributes = {
    domain: hexadecimal(domain),
    bus: hexadecimal(bus),
    slot: hexadecimal(slot),
    function: hexadecimal(fn),
  }
  return xmlText(
    element('hostdev', {
      attributes: { mode: 'subsystem', type: 'pci', managed: 'no' },
      children: [element('source', { children: [element('address', { attributes })] })],
    }),
  )
}
