import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/core/nearest'

describe('nearest', () => {
  it.each([
    ['actve', ['active', 'absent'], 'active'],
    ['Controled', ['controlled', 'uncontrolled'], 'controlled'],
    ['uncontroled', ['controlled', 'uncontrolled'], 'uncontrolled'],
    ['icd-10', ['icd-10-cm', 'icd-11'], 'icd-10-cm'],
    ['systolic', ['ageYears', 'systolicMmHg'], 'systolicMmHg'],
    ['iv-trd', ['iv-trd-acute-six', 'iv-trd-elektd'], undefined],
    ['sertraline', ['active', 'absent'], undefined],
    // a third of the letters may differ, be too many or be missing, and no more
    ['ocx', ['ocd', 'ptsd'], 'ocd'],
    ['occd', ['ocd', 'ptsd'], 'ocd'],
    ['oxx', ['ocd', 'ptsd'], undefined],
    ['ubsint', ['active', 'absent'], 'absent'],
    ['ubsinz', ['active', 'absent'], undefined],
    ['c-srss', ['C-SSRS', 'PHQ-9'], 'C-SSRS'],
    // three letters begin too much to stand for it, four do
    ['pri', ['prices', 'absent'], undefined],
    ['pric', ['prices', 'absent'], 'prices'],
    // the beginning of several is none of the others, however near
    ['birth-depression', ['birth-depression-treatment', 'birth-depression-prevention', 'both-depression'], undefined],
    ['price', ['prices', 'price-of-a-session', 'prize'], 'prices'],
    // nor is it one of them where others have it in the middle
    ['clinic', ['clinical-trial', 'specialty-ketamine-clinic'], undefined],
    ['depression', ['depression-with-anxious-distress', 'bipolar-depression', 'ocd'], undefined],
    ['weight', ['weightKg', 'bodyWeightKg'], 'weightKg'],
    // an id without the word that all of them begin with
    ['not-waking', ['tri-not-waking', 'tri-spo2-92'], 'tri-not-waking'],
    ['cigna', ['cov-cigna', 'cov-cigna-mdsi', 'cov-aetna'], 'cov-cigna'],
    ['active', ['in-active', 'absent'], undefined],
    ['home', ['at-home', 'never-home'], undefined],
    // any other word that was left out says something
    ['outpatient', ['hospital', 'rems-certified-outpatient', 'rems-certified-inpatient', 'clinic'], undefined],
    ['waking', ['tri-not-waking', 'tri-spo2-92'], undefined],
    ['speak-sentence', ['cannot-speak-sentence', 'blue-lips'], undefined],
    ['visit', ['missed-visit', 'lost-supply'], undefined],
    // large letters are no other letters
    ['c-ss', ['C-SSRS', 'PHQ-9'], 'C-SSRS'],
    // what only begins or ends like a negation is none
    ['label', ['extra-label'], 'extra-label'],
    ['hypertensives', ['antihypertensives'], 'antihypertensives'],
  ] as const)('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })

  it.each([
    ['weightLb', 'weightKg'],
    ['doseMcg', 'doseMg'],
    ['heightIn', 'heightCm'],
    ['temperatureF', 'temperatureC'],
    ['totalVolumeL', 'totalVolumeMl'],
    ['afterMonths', 'afterMinutes'],
    ['withinYears', 'withinHours'],
    ['medianYears', 'medianDays'],
    ['coinsurancePermille', 'coinsurancePercent'],
    ['deductibleMajor', 'deductibleMinor'],
    ['minimumAgeMonths', 'minimumAgeYears'],
    ['minimumAgeYears', 'minimumAgeMonths'],
    ['minimumAgeYears', 'minimumAgeWeeks'],
    ['systolicCmHg', 'systolicMmHg'],
    // A rate is one unit with what it is counted in.
    ['doseMcgPerDay', 'doseMgPerDay'],
    ['doseMgPerWeek', 'doseMgPerDay'],
    ['doseMgPerKgPerDay', 'doseMgPerDay'],
    ['doseMcgPerKgPerDay', 'doseMgPerKgPerDay'],
    ['glucoseMmolPerL', 'glucoseMgPerDl'],
    ['doseGPerDay', 'doseMgPerDay'],
    ['rateMlPerMinute', 'rateMlPerHour'],
    ['rateMlPerMin', 'rateMlPerHour'],
    ['rateMlPerHour', 'rateMlPerMin'],
    ['sessionsPerMonth', 'sessionsPerWeek'],
    // As other systems write names.
    ['weight_lb', 'weightKg'],
    ['weight_lbs', 'weightKg'],
    ['body_weight_lb', 'bodyWeightKg'],
    ['weight-lb', 'weightKg'],
    ['Weight Lb', 'weightKg'],
    ['weightlb', 'weightKg'],
    ['weight_g', 'weightKg'],
    ['weight_st', 'weightKg'],
    ['weight_oz', 'weightKg'],
    ['height_in', 'heightCm'],
    ['height_ft', 'heightCm'],
    ['heightm', 'heightCm'],
    ['temperature_f', 'temperatureC'],
    ['temperaturef', 'temperatureC'],
    ['dose_mcg', 'doseMg'],
    ['duration_hours', 'durationDays'],
    ['dose_mcg_per_day', 'doseMgPerDay'],
    ['dosemcgperday', 'doseMgPerDay'],
    ['systolic_cmhg', 'systolicMmHg'],
  ])('never offers %s, another unit, as %s', (word, field) => {
    expect(nearest(word, [field])).toBeUndefined()
  })

  it('offers no other quantity either', () => {
    expect(nearest('systolicCmHg', ['systolicMmHg', 'diastolicMmHg'])).toBeUndefined()
    expect(nearest('systolicMmHgs', ['diastolicMmHg', 'systolicMmHg'])).toBe('systolicMmHg')
    expect(nearest('minimumGapDayss', ['minimumGapDays', 'maximumGapDays'])).toBeUndefined()
  })

  it('offers a misspelt unit', () => {
    expect(nearest('weightkg', ['weightKg'])).toBe('weightKg')
    expect(nearest('weightkgs', ['weightKg'])).toBe('weightKg')
    expect(nearest('wieghtKg', ['weightKg'])).toBe('weightKg')
    expect(nearest('dosMgPerDay', ['doseMgPerDay'])).toBe('doseMgPerDay')
    for (const word of ['weight_kg', 'weight_Kg', 'weight-kg', 'Weight kg', 'WEIGHT_KG'])
      expect(nearest(word, ['weightKg']), word).toBe('weightKg')
    expect(nearest('systolic_mmhg', ['systolicMmHg', 'diastolicMmHg'])).toBe('systolicMmHg')
    expect(nearest('temperature_c', ['temperatureC'])).toBe('temperatureC')
    expect(nearest('temperatures', ['temperatureC'])).toBe('temperatureC')
    expect(nearest('age_years', ['ageYears'])).toBe('ageYears')
  })

  it('offers the unit that is written out, shortened or misspelt', () => {
    expect(nearest('heartRatePerMinute', ['heartRatePerMin', 'respiratoryRatePerMin'])).toBe('heartRatePerMin')
    expect(nearest('renewalMonth', ['renewalMonths', 'renewalMonthsFor'])).toBe('renewalMonths')
    expect(nearest('doseMgPerDya', ['doseMgPerDay'])).toBe('doseMgPerDay')
    expect(nearest('doseMgPerday', ['doseMgPerDay'])).toBe('doseMgPerDay')
    expect(nearest('ageYaers', ['ageYears'])).toBe('ageYears')
  })

  it('offers a field without a unit for what is no unit of it', () => {
    expect(nearest('sessionNo', ['session'])).toBe('session')
  })

  it.each([
    ['inactive', 'active'],
    ['unresolved', 'resolved'],
    ['not-eligible', 'eligible'],
    ['pregnant', 'not-pregnant'],
    ['Non-approved', 'approved'],
    ['inactive', 'Active'],
    ['asymptomatic', 'symptomatic'],
    ['discontinued', 'continued'],
    ['no-evidence', 'evidence'],
  ])('never offers %s for its negation %s', (word, opposite) => {
    expect(nearest(word, [opposite])).toBeUndefined()
  })
})
