/** How a VPC's parts are known as its own: a mark in the description from the first moment, a tag soon after. */

/** What the metadata of servers calls it. */
export const metadataKey = 'pve:vpc'

/** Neutron's tag. */
export const vpcTag = (name: string): string => `pve:vpc=${name}`

const mark = (name: string): string => `[${vpcTag(name)}]`

/** A description that says, at its end, to which VPC it belongs. */
export const markedDescription = (name: string, text: string): string => `${text} ${mark(name)}`

export function isMarked(
  row: { readonly description: string; readonly tags: readonly string[] },
  name: string,
): boolean {
  return row.description.includes(mark(name)) || row.tags.includes(vpcTag(name))
}
