/**
 * Where care is had, what it costs, who pays, and what is lawful when.
 *
 * Prices are observations with a date, never quotes; rules and criteria are those that were read, and silence is not permission.
 * Nothing here is legal, tax or billing advice.
 *
 * | to | use |
 * | --- | --- |
 * | find where a drug is given by a route, in a place, on a day | {@link findCareSettings}, {@link getCareSetting} |
 * | estimate a cost and who pays which part of it | {@link estimateCost} |
 * | put several ways to be treated or to pay side by side | {@link compareOptions} |
 * | read one price as it was seen | {@link getPrice} |
 * | read a plan from outside, or build Original Medicare | {@link parseBenefits}, {@link originalMedicare} |
 * | find a copying error in the design of a plan | {@link checkPlan} |
 * | look up a deductible, premium or maximum of a year | {@link getPlanConstant} |
 * | look up a billing code on a day, or find what is wrong with one on a claim | {@link getBillingCode}, {@link checkBillingCode} |
 * | hold a request against the published criteria of a payer | {@link checkCoverage} |
 * | know which rules hold on a day, and until when | {@link regulationsInForce}, {@link getRegulation} |
 * | know whether telehealth prescribing is lawful on a day | {@link telehealthStatus} |
 * | apply the US rules on good-faith estimates | {@link goodFaithEstimate} |
 * | work out a loan, or what money before taxes saves | {@link financingCost}, {@link payWithPreTaxMoney} |
 * | list organizations, help with the cost, and what patients have to be told | {@link organizations}, {@link assistancePrograms}, {@link notices} |
 * | list all records of one kind, by id | {@link prices}, {@link careSettings}, {@link coveragePolicies}, {@link regulations}, {@link billingCodes}, {@link planConstants} |
 *
 * @packageDocumentation
 */
export { ASSISTANCE_PROGRAM_IDS, assistancePrograms } from './assistance-programs'
export type { AssistanceProgramId } from './assistance-programs'
export { BILLING_CODES, billingCodes } from './billing-codes'
export type { BillingCodeId } from './billing-codes'
export { CARE_SETTING_IDS, careSettings, getCareSetting } from './care-settings'
export type { CareSettingId } from './care-settings'
export { checkBillingCode } from './check-billing-code'
export type { CodeCheck, CodeCheckInput } from './check-billing-code'
export { checkCoverage } from './check-coverage'
export { checkPlan } from './check-plan'
export { compareOptions } from './compare-options'
export type * from './cost-model'
export type * from './coverage-model'
export { COVERAGE_POLICY_IDS, coveragePolicies } from './coverage-policies'
export type { CoveragePolicyId } from './coverage-policies'
export { coveragePolicySchema, coverageRequestSchema } from './coverage-schema'
export type * from './directory-model'
export { estimateCost } from './estimate-cost'
export { financingCost } from './financing-cost'
export type { FinancingAnswer, FinancingInput } from './financing-cost'
export { findCareSettings } from './find-care-settings'
export { getBillingCode } from './get-billing-code'
export { getPlanConstant } from './get-plan-constant'
export { goodFaithEstimate } from './good-faith-estimate'
export type { BillDispute, GoodFaithEstimateAnswer, GoodFaithEstimateInput, ProviderBill } from './good-faith-estimate'
export type * from './model'
export { payWithPreTaxMoney } from './pay-with-pre-tax-money'
export type { PreTaxAnswer, PreTaxInput } from './pay-with-pre-tax-money'
export { NOTICE_IDS, notices } from './notices'
export type { NoticeId } from './notices'
export { ORGANIZATION_IDS, organizations } from './organizations'
export type { OrganizationId } from './organizations'
export { originalMedicare } from './original-medicare'
export { parseBenefits } from './parse-benefits'
export { PLAN_CONSTANT_IDS, planConstants } from './plan-constants'
export type { PlanConstantId } from './plan-constants'
export type * from './plan-model'
export { getPrice, PRICE_IDS, prices } from './price-catalog'
export type { PriceId } from './price-catalog'
export { getRegulation, REGULATION_IDS, regulations } from './regulations'
export type { RegulationId } from './regulations'
export { regulationsInForce } from './regulations-in-force'
export { benefitDesignSchema } from './schema'
export { telehealthStatus } from './telehealth-status'
