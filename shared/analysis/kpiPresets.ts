// Success measures others have found worth having; a person attaches them to a use case (3.03, 3.43, 3.44). No preset claims a result (3.45).

export interface KpiPreset {
  /** Part of its text key, `kpi.…`. */
  readonly id: string
  readonly group: 'owner' | 'technical' | 'business'
  readonly ref: '3.03' | '3.43' | '3.44'
  readonly unit: string
  /** Only where the source names one. */
  readonly target: number | null
}

export const kpiPresets = [
  { id: 'satisfaction', group: 'owner', ref: '3.03', unit: '1–5', target: null },
  { id: 'quality', group: 'owner', ref: '3.03', unit: '%', target: null },
  { id: 'leadTime', group: 'owner', ref: '3.03', unit: 'd', target: null },
  { id: 'access', group: 'technical', ref: '3.43', unit: 'min', target: 30 },
  { id: 'selfService', group: 'technical', ref: '3.43', unit: '%', target: null },
  { id: 'qualityByDomain', group: 'technical', ref: '3.43', unit: '%', target: null },
  { id: 'uptime', group: 'technical', ref: '3.43', unit: '%', target: null },
  { id: 'decisions', group: 'business', ref: '3.44', unit: 'd', target: null },
  { id: 'bottlenecks', group: 'business', ref: '3.44', unit: '', target: null },
  { id: 'usage', group: 'business', ref: '3.44', unit: '', target: null },
  { id: 'savings', group: 'business', ref: '3.44', unit: '', target: null },
] as const satisfies readonly KpiPreset[]
