/**
 * Readers of HTML and Markdown for the audit. An entry of its own: an app that audits plain text loads no parser.
 *
 * @packageDocumentation
 */
export { readHtml } from './read-html'
export { readMarkdown } from './read-markdown'
