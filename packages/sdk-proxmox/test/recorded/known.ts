/** Exchanges that are not compared, or only in their shape, and why. The test says so when one of them agrees after all. */

const labCopies = "the lab's server had no real qemu-img, so every copy of a disk failed there"

export const differs: Readonly<Record<number, string>> = Object.fromEntries([
  [70, "the lab's bridge was made by hand, outside of what the API lists"],
  [197, "the lab's server had no genisoimage; the change itself took effect, as exchange 199 shows"],
  [456, "one line of the log is the lab's: it could not connect to the container's monitor"],
  // qemu-move-disk and qemu-clone-with-disk: status and log
  [524, labCopies],
  [525, labCopies],
  [527, labCopies],
  [528, labCopies],
])

export const shapeOnly: Readonly<Record<number, string>> = {
  67: "kernel and processor are the machine's",
  336: "rsync's counts are of the files in the lab's container",
  440: "the names are of the files in the lab's template",
  446: 'the size of a file system inside its volume',
  475: 'rows further down are of tasks that the recordings leave out or that differ above',
}
