/** Before the tests that sign in somewhere: starts the lab unless it runs, and stops it when it was started here. */
import { startSshdLab } from './lab.js'

export default async function requireLab(): Promise<() => Promise<void>> {
  const lab = await startSshdLab({ tell: (text) => console.error(`ssh lab: ${text}`) })
  return async () => {
    if (lab.isNew) await lab.stop()
  }
}
