import type { ConceptId } from './concept-ids'
import type { DrugClassId } from './drug-class-ids'
import type { IngredientId } from './ingredient-ids'
import { INGREDIENT_IDS } from './ingredient-ids'
import type { Concept, DrugClass, Ingredient } from './model'
import { byId, onDemand } from '../core/by-id'
import { lazily } from '../core/lazily'
import { alcoholIngredients } from './catalog/ingredients/alcohol'
import { alpha2AdulterantIngredients } from './catalog/ingredients/alpha2-adulterant'
import { antidepressantOtherIngredients } from './catalog/ingredients/antidepressant-other'
import { antihypertensiveIngredients } from './catalog/ingredients/antihypertensive'
import { antipsychoticIngredients } from './catalog/ingredients/antipsychotic'
import { augmentationIngredients } from './catalog/ingredients/augmentation'
import { barbiturateOxybateIngredients } from './catalog/ingredients/barbiturate-oxybate'
import { benzodiazepineIngredients } from './catalog/ingredients/benzodiazepine'
import { cnsDepressantOtherIngredients } from './catalog/ingredients/cns-depressant-other'
import { companionIngredients } from './catalog/ingredients/companion'
import { cypInducerIngredients } from './catalog/ingredients/cyp-inducer'
import { cyp2b6InhibitorIngredients } from './catalog/ingredients/cyp2b6-inhibitor'
import { cyp3a4InhibitorStrongIngredients } from './catalog/ingredients/cyp3a4-inhibitor-strong'
import { ergotIngredients } from './catalog/ingredients/ergot'
import { gabapentinoidIngredients } from './catalog/ingredients/gabapentinoid'
import { insulinIngredients } from './catalog/ingredients/insulin'
import { ketamineIngredients } from './catalog/ingredients/ketamine'
import { maoiIngredients } from './catalog/ingredients/maoi'
import { moodStabilizerIngredients } from './catalog/ingredients/mood-stabilizer'
import { muscleRelaxantIngredients } from './catalog/ingredients/muscle-relaxant'
import { nasalSteroidDecongestantIngredients } from './catalog/ingredients/nasal-steroid-decongestant'
import { nmdaAntagonistIngredients } from './catalog/ingredients/nmda-antagonist'
import { opioidIngredients } from './catalog/ingredients/opioid'
import { opioidAntagonistIngredients } from './catalog/ingredients/opioid-antagonist'
import { psychostimulantIngredients } from './catalog/ingredients/psychostimulant'
import { snriIngredients } from './catalog/ingredients/snri'
import { ssriIngredients } from './catalog/ingredients/ssri'
import { substanceIngredients } from './catalog/ingredients/substance'
import { sulfonylureaIngredients } from './catalog/ingredients/sulfonylurea'
import { sympathomimeticIngredients } from './catalog/ingredients/sympathomimetic'
import { tcaIngredients } from './catalog/ingredients/tca'
import { thyroidHormoneIngredients } from './catalog/ingredients/thyroid-hormone'
import { vasopressinIngredients } from './catalog/ingredients/vasopressin'
import { xanthineIngredients } from './catalog/ingredients/xanthine'
import { zDrugIngredients } from './catalog/ingredients/z-drug'
import { conceptRecords } from './catalog/concepts'
import { drugClassRecords } from './catalog/drug-classes'

/** Medicines and substances, by ingredient name. */
export const ingredients: Readonly<Record<IngredientId, Ingredient>> = /* @__PURE__ */ onDemand(INGREDIENT_IDS, (id) => made()[id])

const made = /* @__PURE__ */ lazily(() =>
  byId<IngredientId, Ingredient>(
    benzodiazepineIngredients(),
    zDrugIngredients(),
    opioidIngredients(),
    opioidAntagonistIngredients(),
    alcoholIngredients(),
    gabapentinoidIngredients(),
    cnsDepressantOtherIngredients(),
    barbiturateOxybateIngredients(),
    muscleRelaxantIngredients(),
    psychostimulantIngredients(),
    maoiIngredients(),
    nmdaAntagonistIngredients(),
    ketamineIngredients(),
    xanthineIngredients(),
    ergotIngredients(),
    cyp3a4InhibitorStrongIngredients(),
    cyp2b6InhibitorIngredients(),
    cypInducerIngredients(),
    sympathomimeticIngredients(),
    vasopressinIngredients(),
    nasalSteroidDecongestantIngredients(),
    thyroidHormoneIngredients(),
    alpha2AdulterantIngredients(),
    ssriIngredients(),
    snriIngredients(),
    tcaIngredients(),
    antidepressantOtherIngredients(),
    augmentationIngredients(),
    antipsychoticIngredients(),
    moodStabilizerIngredients(),
    antihypertensiveIngredients(),
    insulinIngredients(),
    sulfonylureaIngredients(),
    companionIngredients(),
    substanceIngredients(),
  ),
)

/** Classes of medicines, by id. */
export const drugClasses: Readonly<Record<DrugClassId, DrugClass>> = /* @__PURE__ */ byId<DrugClassId, DrugClass>(drugClassRecords)

/** Diagnoses by name, by id. */
export const concepts: Readonly<Record<ConceptId, Concept>> = /* @__PURE__ */ byId<ConceptId, Concept>(conceptRecords)
