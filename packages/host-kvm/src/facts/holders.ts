/** Processes that hold nodes of devices open, and where the kernel draws its first screen. */
import type { Section } from './probe.js'
import type { DeviceHolder, MemoryRange } from './types.js'

export const holdersSection: Section<readonly DeviceHolder[]> = {
  name: 'holders',
  // Processes come and go while it looks: what is gone is no holder.
  script: `find /proc/[0-9]*/fd -maxdepth 1 -type l '(' -lname '/dev/nvidia*' -o -lname '/dev/dri/*' -o -lname '/dev/snd/*' -o -lname '/dev/vfio/*' ')' -printf '%p=%l\\n' 2>/dev/null | sort -u |
while IFS='=' read -r fd node; do pid=\${fd#/proc/}; pid=\${pid%%/*}; read -r name < "/proc/$pid/comm" && printf '%s %s %s\\n' "$pid" "$node" "$name"; done 2>/dev/null`,
  parse(text) {
    const found = new Map<string, DeviceHolder>()
    for (const [, pid = '', path = '', command = ''] of text.matchAll(/^(\d+) (\S+) (.*)$/gm))
      found.set(`${pid} ${path}`, { pid: Number(pid), command, path })
    return [...found.values()]
  },
}

/** Memory that the firmware's or the kernel's boot screen lies in. */
export const framebufferSection: Section<readonly MemoryRange[]> = {
  name: 'framebuffer',
  script: `grep -iE ': *(efifb|simplefb|simple-framebuffer|vesafb|BOOTFB)' /proc/iomem 2>/dev/null`,
  parse: (text) =>
    [...text.matchAll(/^\s*([0-9a-f]+)-([0-9a-f]+) :/gm)]
      .map(([, start = '', end = '']) => ({
        start: Number.parseInt(start, 16),
        end: Number.parseInt(end, 16),
      }))
      // Who may not see addresses is shown zeros.
      .filter(({ end }) => end > 0),
}
