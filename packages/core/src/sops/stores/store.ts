import type { MetadataMap } from '../metadata.js'
import type { MapNode } from '../tree.js'

export type SopsFormat = 'yaml' | 'json' | 'dotenv'

/** A file taken apart: its values without the `sops` section, and that section. */
export interface ParsedFile {
  readonly root: MapNode
  /** Absent in a file that is not encrypted. */
  readonly metadata: MetadataMap | undefined
  /** One step of indentation, as the file has it. */
  readonly indent: string
}

export interface Store {
  /** @throws SopsError SOPS_FORMAT, SOPS_UNSUPPORTED; they never quote the text, which may be made of secrets */
  parse(text: string, name: string): ParsedFile
  stringify(file: ParsedFile, name: string): string
  /** Texts are all it can hold: no numbers, lists and maps. */
  readonly textOnly: boolean
  /** It tells whole numbers from others. */
  readonly wholeNumbers: boolean
}

/** The key of SOPS's own section, which no other value can have. */
export const sectionKey = 'sops'

/** One step as far as a text shows it: the first indentation that it has. */
export function indentOf(text: string, standard: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? standard
}
