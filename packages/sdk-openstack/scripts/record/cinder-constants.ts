/** What the recording asks for, where it does not say otherwise. */
export const microversion = '3.70'

export const nothing = '00000000-0000-4000-8000-000000000bad'
