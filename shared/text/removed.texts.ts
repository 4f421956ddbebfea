// What the toast says after something was removed.

export const removedTextsEn = {
  'removed.told.one': '“{{name}}” is removed.',
  'removed.told.oneWithFlows_one': '“{{name}}” is removed, and {{count}} flow with it.',
  'removed.told.oneWithFlows_other': '“{{name}}” is removed, and {{count}} flows with it.',
  'removed.told.several_one': '{{count}} is removed.',
  'removed.told.several_other': '{{count}} are removed, with the flows that hung on them.',
  'removed.told.flows_one': '{{count}} flow is removed.',
  'removed.told.flows_other': '{{count}} flows are removed.',
} as const

export const removedTextsDe = {
  'removed.told.one': '„{{name}}“ ist entfernt.',
  'removed.told.oneWithFlows_one': '„{{name}}“ und {{count}} Fluss sind entfernt.',
  'removed.told.oneWithFlows_other': '„{{name}}“ und {{count}} Flüsse sind entfernt.',
  'removed.told.several_one': '{{count}} ist entfernt.',
  'removed.told.several_other': '{{count}} sind entfernt, mit den Flüssen, die an ihnen hingen.',
  'removed.told.flows_one': '{{count}} Fluss ist entfernt.',
  'removed.told.flows_other': '{{count}} Flüsse sind entfernt.',
}
