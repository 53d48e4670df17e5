/**
 * Readers of HTML and Markdown for the audit. An entry of its own: an app that audits plain text loads no parser.
 *
 * | to | use |
 * | --- | --- |
 * | audit an HTML page | {@link readHtml} |
 * | audit a Markdown document | {@link readMarkdown} |
 *
 * @packageDocumentation
 */
export { readHtml } from './read-html'
export { readMarkdown } from './read-markdown'
