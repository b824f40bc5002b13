/** What every program ends with, for its references. */
export const exitCodeTexts: readonly (readonly [code: number, text: string])[] = [
  [0, 'well'],
  [1, 'failed'],
  [2, 'wrong use'],
  [3, 'against a rule'],
  [4, 'no connection, or TLS'],
  [5, 'not signed in'],
  [6, 'not allowed'],
  [7, 'not there'],
  [8, 'there already, locked or changed'],
  [9, 'made, but not finished'],
  [10, 'took too long'],
  [130, 'interrupted'],
]
