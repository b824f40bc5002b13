import { ValidationError } from '../errors/index.js'

export type SizeUnit = 'B' | 'K' | 'M' | 'G' | 'T'

const factors: Readonly<Record<SizeUnit, number>> = { B: 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }

function isSizeUnit(text: string): text is SizeUnit {
  return Object.hasOwn(factors, text)
}

/**
 * `32G`, `32GiB`, `512 MiB`, `1.5T`, `1024` → bytes, rounded. Units are binary whichever way they are written, as
 * they are for Proxmox VE and QEMU: `32GB` is 32 GiB.
 *
 * @param defaultUnit of a bare number; default bytes
 * @throws ValidationError naming the units
 * @example
 * parseSize('1.5T') // 1649267441664
 * parseSize('512', 'M') // 536870912
 */
export function parseSize(text: string, defaultUnit: SizeUnit = 'B'): number {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:([KMGT])(?:i?B)?|(B))?\s*$/i.exec(text)
  const unit = (match?.[2] ?? match?.[3] ?? defaultUnit).toUpperCase()
  const bytes = match !== null && isSizeUnit(unit) ? Math.round(Number(match[1]) * factors[unit]) : Number.NaN
  if (!Number.isSafeInteger(bytes)) {
    throw new ValidationError('', {
      issues: [
        {
          path: '',
          message: Number.isNaN(bytes)
            ? `"${text}" is not a size: write a number and one of B, K, M, G, T (KiB, MiB, …), as in 32G`
            : `"${text}" is too large: the most is 8191T`,
        },
      ],
    })
  }
  return bytes
}
