import type { Finding } from '../../core/answer'
import { divide, fromNumber, multiply, toNumber } from '../../core/rational'
import { CONVENTION } from '../findings'
import type { Formulation } from '../model'
import type { DeviceCount } from './answer'
import type { DoseInput } from './input'
import type { RoundedDose } from './result'
import { roundVolume } from './volume'

/**
 * Share, percent, by which rounding a volume or a pump rate may change it before a finding says so. A convention of this library.
 *
 * @internal
 */
export const NOTABLE_DEVIATION_PERCENT = 5

/**
 * Counts single-use devices. A dose that is no whole number of them gets a finding.
 *
 * @param path - the input that names the dose
 * @internal
 */
export function countDevices(
  formulation: Formulation,
  doseMg: number,
  findings: Finding[],
  path: keyof DoseInput | 'doseMg' = 'doseMg',
): DeviceCount | undefined {
  const { device } = formulation
  if (device === undefined) return undefined
  const exact = divide(fromNumber(doseMg), fromNumber(device.mgPerDevice))
  if (exact.d !== 1n || exact.n > 100n) {
    const expected = `a whole number of devices of ${device.mgPerDevice} mg`
    const because = [{ path, value: doseMg, expected, outcome: 'unmet' }] as const
    const message = `The dose ${path === 'previousDoseMg' ? 'before ' : ''}cannot be given in whole devices.`
    findings.push({
      code: 'protocols/no-whole-devices',
      severity: 'stop',
      message,
      because,
      sources: device.sources,
      record: formulation.id,
    })
    return undefined
  }
  const devices = Number(exact.n)
  return {
    devices,
    sprays: devices * device.spraysPerDevice,
    atMinutes: Array.from({ length: devices }, (_, index) => index * device.minutesBetweenDevices),
    volumeMl: toNumber(multiply(exact, fromNumber(device.mlPerDevice))),
  }
}

/**
 * Volume of a liquid of fixed strength, mL.
 *
 * @internal
 */
export function drawVolume(formulation: Formulation, dose: RoundedDose, findings: Finding[]): number | undefined {
  if (formulation.strengthMgPerMl === undefined) return undefined
  const strength = fromNumber(formulation.strengthMgPerMl)
  const largest = dose.ceiling === undefined ? undefined : divide(dose.ceiling, strength)
  const volume = roundVolume(divide(dose.exact, strength), dose.atCeiling, largest)
  findings.push(...deviationFindings(volume.deviationPercent, formulation.id, 'formulation'))
  return volume.rounded.n === 0n ? undefined : toNumber(volume.rounded)
}

/**
 * Says when rounding a volume changes the dose by more than 5 percent, or leaves nothing of it.
 *
 * @param path - the input that names the liquid
 * @internal
 */
export function deviationFindings(
  deviationPercent: number,
  record: string,
  path: 'formulation' | 'concentrationMgPerMl',
): readonly Finding[] {
  if (Math.abs(deviationPercent) <= NOTABLE_DEVIATION_PERCENT) return []
  const isNothing = deviationPercent === -100
  return [
    {
      code: isNothing ? 'protocols/volume-below-syringe-step' : 'protocols/volume-rounding-notable',
      severity: isNothing ? 'hold' : 'caution',
      message: `Rounding the volume ${isNothing ? 'leaves nothing of the dose' : `changes the dose by ${deviationPercent} percent`}; a weaker solution measures it better.`,
      because: [
        {
          path,
          value: deviationPercent,
          expected: `a deviation of at most ${NOTABLE_DEVIATION_PERCENT} percent`,
          outcome: 'unmet',
        },
      ],
      sources: CONVENTION,
      record,
    },
  ]
}
