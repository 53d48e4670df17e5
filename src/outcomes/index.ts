/**
 * How treatment is judged: rating scales scored as published, response, remission and relapse.
 *
 * No score is a diagnosis. What follows from scores in a course, `adviseContinuation` of `ketamine-therapy/care-plan` tells.
 *
 * | to | use |
 * | --- | --- |
 * | score the answers to a scale | {@link scoreInstrument} |
 * | compare a score with the one before treatment | {@link assessResponse} |
 * | read a series of scores: onset, best, relapse | {@link trajectory} |
 * | read how a scale is built, and under which license | {@link getInstrument} |
 *
 * @packageDocumentation
 */
export { assessResponse } from './assess-response'
export { getInstrument, INSTRUMENT_IDS, instruments } from './catalog'
export type { InstrumentId } from './catalog'
export { aldrete } from './catalog/aldrete'
export { audit } from './catalog/audit'
export { auditC } from './catalog/audit-c'
export { bdiIi } from './catalog/bdi-ii'
export { bpiSf } from './catalog/bpi-sf'
export { bss } from './catalog/bss'
export { cSsrs } from './catalog/c-ssrs'
export { cadss } from './catalog/cadss'
export { caps5 } from './catalog/caps-5'
export { dast10 } from './catalog/dast-10'
export { dn4 } from './catalog/dn4'
export { epds } from './catalog/epds'
export { fiqr } from './catalog/fiqr'
export { gad7 } from './catalog/gad-7'
export { hamD17 } from './catalog/ham-d17'
export { lsas } from './catalog/lsas'
export { madrs } from './catalog/madrs'
export { midas } from './catalog/midas'
export { moaaS } from './catalog/moaa-s'
export { nrsPain } from './catalog/nrs-pain'
export { pads } from './catalog/pads'
export { padss } from './catalog/padss'
export { paindetect } from './catalog/paindetect'
export { pcl5 } from './catalog/pcl-5'
export { phq2 } from './catalog/phq-2'
export { phq9 } from './catalog/phq-9'
export { qidsSr16 } from './catalog/qids-sr16'
export { ssi } from './catalog/ssi'
export { vasPain } from './catalog/vas-pain'
export { yBocs } from './catalog/y-bocs'
export { ymrs } from './catalog/ymrs'
export type * from './model'
export { scoreInstrument } from './score-instrument'
export { trajectory } from './trajectory'
