/** Of a flag that may be given several times, or once with commas: `--only iommu,bridge --only kvm`. */
export const listed = (words: readonly string[]): readonly string[] =>
  words.flatMap((text) => text.split(',')).map((text) => text.trim())
