export { readHtml } from './read-html'
export { readMarkdown } from './read-markdown'
