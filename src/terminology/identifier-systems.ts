import { deepFreeze } from '../core/freeze'
import type { IdentifierSystem } from './pharmacology-model'

/** Systems whose identifiers are on record. */
export const IDENTIFIER_SYSTEMS: readonly IdentifierSystem[] = /* @__PURE__ */ deepFreeze([
  'rxnorm',
  'atc',
  'unii',
  'cas',
  'drugbank',
  'chebi',
  'chembl',
  'pubchem',
  'mesh',
  'ndc',
  'eu-marketing-authorisation',
  'us-application',
])
