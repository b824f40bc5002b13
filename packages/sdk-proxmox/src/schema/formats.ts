/**
 * The server's named checks, with its own words for what is wrong. A format that is not here is left to the server.
 * Texts measured on Proxmox VE 9.2 where a recorded exchange has them.
 */
import { isIPv4, isIPv6 } from 'node:net'

/** @returns what is wrong with the value, or undefined */
export type FormatCheck = (value: string) => string | undefined

const matching =
  (pattern: RegExp, message: string | ((value: string) => string)): FormatCheck =>
  (value) =>
    pattern.test(value) ? undefined : typeof message === 'string' ? message : message(value)

const isCidr4 = (value: string) => {
  const [address, bits, ...rest] = value.split('/')
  return rest.length === 0 && isIPv4(address ?? '') && /^(?:[89]|[12]\d|3[0-2])$/.test(bits ?? '')
}
const isCidr6 = (value: string) => {
  const [address, bits, ...rest] = value.split('/')
  return rest.length === 0 && isIPv6(address ?? '') && /^(?:[89]|[1-9]\d|1[01]\d|12[0-8])$/.test(bits ?? '')
}
const when =
  (test: (value: string) => boolean, message: string): FormatCheck =>
  (value) =>
    test(value) ? undefined : message

// The server does not hold labels to 63 characters (recorded: a name of 64 is accepted).
const dnsName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i
const macAddress = /^[0-9a-f][02468ace](?::[0-9a-f]{2}){5}$/i
const tag = /^[a-z0-9_][a-z0-9_\-+.]*$/i

export const formatChecks: Readonly<Record<string, FormatCheck>> = {
  'pve-vmid': matching(/^[1-9][0-9]{2,8}$/, 'value does not look like a valid VM ID'),
  'pve-node': matching(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, 'value does not look like a valid node name'),
  'pve-configid': matching(/^[a-z][a-z0-9_-]+$/i, (value) => `invalid configuration ID '${value}'`),
  'pve-storage-id': matching(
    /^[a-z][a-z0-9\-_.]*[a-z0-9]$/i,
    (value) => `storage ID '${value}' contains illegal characters`,
  ),
  'pve-poolid': matching(
    /^[\w.-]+(?:\/[\w.-]+){0,2}$/,
    (value) => `value '${value}' does not look like a valid pool name`,
  ),
  'pve-userid': matching(
    /^[^\s:/]+@[A-Za-z][A-Za-z0-9._-]+$/,
    (value) => `value '${value}' does not look like a valid user name`,
  ),
  'pve-realm': matching(
    /^[A-Za-z][A-Za-z0-9._-]+$/,
    (value) => `value does not look like a valid realm: ${value}`,
  ),
  'pve-groupid': matching(
    /^[A-Za-z0-9._-]+$/,
    (value) => `group name '${value}' contains invalid characters`,
  ),
  'pve-roleid': matching(/^[A-Za-z0-9._-]+$/, (value) => `role name '${value}' contains invalid characters`),
  'pve-bridge-id': matching(/^[-_.\w\d]+$/, (value) => `invalid bridge ID '${value}'`),
  'pve-volume-id': matching(
    /^[a-z][a-z0-9\-_.]*[a-z0-9]:.+$/i,
    (value) => `unable to parse volume ID '${value}'`,
  ),
  'pve-tag': matching(tag, 'invalid characters in tag'),
  'dns-name': matching(dnsName, 'value does not look like a valid DNS name'),
  'mac-addr': matching(macAddress, 'value does not look like a valid unicast MAC address'),
  'disk-size': matching(/^\d+(?:\.\d+)?[KMGT]?$/, 'value does not look like a valid disk size'),
  'email-opt': matching(/^$|^[^\s@]+@[^\s@]+$/, 'value does not look like a valid email address'),
  ipv4: when(isIPv4, 'value does not look like a valid IPv4 address'),
  ipv6: when((value) => isIPv6(value), 'value does not look like a valid IPv6 address'),
  ip: when((value) => isIPv4(value) || isIPv6(value), 'value does not look like a valid IP address'),
  CIDRv4: when(isCidr4, 'value does not look like a valid IPv4 network'),
  CIDRv6: when(isCidr6, 'value does not look like a valid IPv6 network'),
  CIDR: when((value) => isCidr4(value) || isCidr6(value), 'value does not look like a valid CIDR network'),
  'pve-ipv4-config': when(
    (value) => /^(?:dhcp|manual)$/.test(value) || isCidr4(value),
    'value does not look like a valid ipv4 network configuration',
  ),
  'pve-ipv6-config': when(
    (value) => /^(?:auto|dhcp|manual)$/.test(value) || isCidr6(value),
    'value does not look like a valid ipv6 network configuration',
  ),
  address: when(
    (value) => isIPv4(value) || isIPv6(value) || dnsName.test(value),
    'value does not look like a valid host name or IP address',
  ),
  urlencoded: matching(
    /^(?:[-%a-zA-Z0-9_.!~*'()]|%[0-9a-f]{2})*$/i,
    (value) => `invalid urlencoded string: ${value}`,
  ),
  'pve-hotplug-features': matching(
    /^(?:[01]|(?:network|disk|cpu|memory|usb|cloudinit)(?:[,; ](?:network|disk|cpu|memory|usb|cloudinit))*)$/,
    (value) => `invalid hotplug feature '${value}'`,
  ),
}

/**
 * Highest index of indexed parameters (`scsi[n]`), which the viewer schema does not carry: from the enumerations of
 * `resize` and `move_disk`, and the server's constants. An index beyond it is "not defined in schema".
 */
export const highestIndex: Readonly<Record<string, number>> = {
  'net[n]': 31,
  'ipconfig[n]': 31,
  'ide[n]': 3,
  'sata[n]': 5,
  'scsi[n]': 30,
  'virtio[n]': 15,
  'virtiofs[n]': 9,
  'unused[n]': 255,
  'hostpci[n]': 15,
  'usb[n]': 13,
  'serial[n]': 3,
  'parallel[n]': 2,
  'numa[n]': 7,
  'mp[n]': 255,
  'dev[n]': 255,
  'link[n]': 7,
  'acmedomain[n]': 5,
}
