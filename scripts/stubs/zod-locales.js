// In place of zod/v4/locales: messages in English alone.
export { default as en } from 'zod/v4/locales/en.js'
