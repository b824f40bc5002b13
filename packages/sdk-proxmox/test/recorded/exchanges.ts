/** The recorded exchanges: requests to a real Proxmox VE 9.2 server and its answers, in their order. */
import { readFileSync } from 'node:fs'

export interface Exchange {
  readonly number: number
  readonly name: string
  readonly request: {
    readonly method: string
    readonly path: string
    /** Who asked: `root (ticket)`, `tok (api token)`, `none`, … */
    readonly auth: string
    readonly type?: string
    readonly body?: string
  }
  readonly response: {
    /** 0: the connection was closed without an answer. */
    readonly status: number
    readonly reason: string
    readonly type?: string
    readonly json?: unknown
    readonly text?: string
  }
}

export function readExchanges(): Exchange[] {
  const text = readFileSync(new URL('./exchanges.jsonl', import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): Exchange => JSON.parse(line))
}
