export { quoteShellWord } from './quote.js'
