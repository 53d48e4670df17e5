import { build } from 'esbuild'
import { PROTOCOL_IDS } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

/** Bundles some exports of the entry as a consumer's bundler does. */
async function bundle(names: readonly string[]): Promise<string> {
  const contents = `import { ${names.join(', ')} } from './src/protocols'\nglobalThis.kept = [${names.join(', ')}]`
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  })
  return result.outputFiles[0]?.text ?? ''
}

describe('a consumer pays for what is imported', () => {
  it('one protocol and calculateDose bring no other protocol and no validator', async () => {
    const text = await bundle(['calculateDose', 'ivTrdAcuteSix'])
    const others = PROTOCOL_IDS.filter((id) => id !== 'iv-trd-acute-six')
    expect(others.filter((id) => text.includes(`"${id}"`))).toEqual([])
    expect(text).toContain('"iv-trd-acute-six"')
    expect(text).not.toContain('ZodType')
  })

  it('look-ups bring no arithmetic, and functions bring no records', async () => {
    const functions = await bundle([
      'calculateDose',
      'planInfusion',
      'scheduleCourse',
      'monitoringTimeline',
      'assessPreDose',
      'assessDischarge',
    ])
    expect(PROTOCOL_IDS.filter((id) => functions.includes(`"${id}"`))).toEqual([])
    expect(await bundle(['PROTOCOL_IDS'])).not.toContain('mgPerKg')
  })
})
