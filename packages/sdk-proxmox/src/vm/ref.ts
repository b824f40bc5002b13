/** A VM by where it is. */
export interface VmRef {
  readonly node: string
  readonly vmid: number
}
