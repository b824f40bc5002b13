/** What a notebook shows of a value: the same in several forms, of which it takes the richest one that it knows. */
export interface DisplayBundle {
  readonly 'text/plain': string
  readonly 'text/html'?: string
  readonly 'image/svg+xml'?: string
}

/** Deno's protocol: its Jupyter kernel calls the method of this name on what a cell ends with. */
export const jupyterDisplay: unique symbol = Symbol.for('Jupyter.display')

/** Something that draws itself at the end of a notebook's cell. */
export interface Displayed {
  [jupyterDisplay](): DisplayBundle
}

/**
 * Has `value` draw itself in a notebook, and changes nothing that a program sees: no key, nothing for `JSON.stringify`,
 * spread, `deepEqual` or `console.log`, since the method is a property that is not enumerated. A copy (`{ ...value }`,
 * `rows.filter(…)`) is plain again.
 * @param draw called each time the value is shown, not before
 * @returns the same value
 * @example
 * const nodes = displayAs([{ node: 'pve1', cpuFraction: 0.12 }], (rows) => table(rows))
 * console.log(nodes) // [ { node: 'pve1', cpuFraction: 0.12 } ]; a notebook draws the table
 */
export function displayAs<T extends object>(value: T, draw: (value: T) => Displayed): T {
  Object.defineProperty(value, jupyterDisplay, {
    value: () => draw(value)[jupyterDisplay](),
    enumerable: false,
    configurable: true,
    writable: true,
  })
  return value
}
