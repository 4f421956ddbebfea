// What the command line says of a file in its own words: nothing is open there, and nothing is saved again. Stem after 'cli.load.' as in 'notice.load.'.
export const cliNoticesEn = {
  'cli.load.empty': '{{file}} is empty; it was probably cut off while being copied. Copy it again, or take a backup.',
  'cli.load.tooBig': '{{file}} has {{megabytes}} MB; the limit is {{limit}} MB. Nothing was read.',
  'cli.load.cutOff':
    '{{file}} is not complete: it stops at line {{line}}, column {{column}}. The file was not touched. Copy it again, or take a backup.',
  'cli.load.notJson':
    '{{file}} is not readable as JSON from line {{line}}, column {{column}} on. The file was not touched. Correct it there, or take a backup.',
  'cli.load.damaged': '{{file}} cannot be put together into a portfolio. The file was not touched. Take a backup.',
  'cli.load.newer':
    '{{file}} was made with format {{format}}; this Workback reads {{reads}}. What it knows of it is read, the rest is left out. Update Workback to have all of it.',
  'cli.load.unknownFields_one': '{{count}} field we do not know ({{example}}) is left as it is.',
  'cli.load.unknownFields_other': '{{count}} fields we do not know (e.g. {{example}}) are left as they are.',
  'cli.load.dangling': '{{where}} names {{missing}}, which does not exist. It was left out; the rest was read.',
  'cli.load.impossibleFlow':
    '{{where}} runs {{missing}}, which cannot be: into a source system, out of a use case, into itself, or twice. It was left out; the rest was read.',
  'cli.load.impossibleRelation': '{{where}} relates {{missing}} to itself. It was left out; the rest was read.',
  'cli.load.setAside': '{{where}} cannot be read as it is ({{value}}). It was left out; the rest was read.',
  'cli.load.incomplete': '{{where}} has no usable “{{field}}”. It was left out; the rest was read.',
  'cli.load.forbiddenName':
    'Forbidden name “{{name}}” at {{where}} (line {{line}}). That entry was left out; the rest was read.',
} as const

export const cliNoticesDe: Record<keyof typeof cliNoticesEn, string> = {
  'cli.load.empty':
    '{{file}} ist leer; vermutlich wurde sie beim Kopieren abgeschnitten. Kopieren Sie sie noch einmal, oder nehmen Sie eine Sicherung.',
  'cli.load.tooBig': '{{file}} hat {{megabytes}} MB; die Grenze ist {{limit}} MB. Nichts wurde gelesen.',
  'cli.load.cutOff':
    '{{file}} ist unvollständig: Sie endet in Zeile {{line}}, Spalte {{column}}. Die Datei ist unberührt. Kopieren Sie sie noch einmal, oder nehmen Sie eine Sicherung.',
  'cli.load.notJson':
    '{{file}} ist ab Zeile {{line}}, Spalte {{column}} nicht als JSON lesbar. Die Datei ist unberührt. Berichtigen Sie sie dort, oder nehmen Sie eine Sicherung.',
  'cli.load.damaged':
    '{{file}} lässt sich nicht zu einem Portfolio zusammensetzen. Die Datei ist unberührt. Nehmen Sie eine Sicherung.',
  'cli.load.newer':
    '{{file}} wurde mit Format {{format}} erstellt; dieses Workback liest {{reads}}. Gelesen ist, was es davon kennt; der Rest bleibt weg. Aktualisieren Sie Workback, um alles zu haben.',
  'cli.load.unknownFields_one': '{{count}} Feld, das Workback nicht kennt ({{example}}), bleibt, wie es ist.',
  'cli.load.unknownFields_other':
    '{{count}} Felder, die Workback nicht kennt (z. B. {{example}}), bleiben, wie sie sind.',
  'cli.load.dangling': '{{where}} nennt {{missing}}, das es nicht gibt. Es blieb weg; der Rest ist gelesen.',
  'cli.load.impossibleFlow':
    '{{where}} führt {{missing}}, was nicht sein kann: in ein Quellsystem, aus einem Anwendungsfall, in sich selbst oder doppelt. Es blieb weg; der Rest ist gelesen.',
  'cli.load.impossibleRelation':
    '{{where}} setzt {{missing}} zu sich selbst in Beziehung. Es blieb weg; der Rest ist gelesen.',
  'cli.load.setAside': '{{where}} ist so nicht lesbar ({{value}}). Es blieb weg; der Rest ist gelesen.',
  'cli.load.incomplete': '{{where}} hat kein brauchbares „{{field}}“. Es blieb weg; der Rest ist gelesen.',
  'cli.load.forbiddenName':
    'Verbotener Name „{{name}}“ bei {{where}} (Zeile {{line}}). Dieser Eintrag blieb weg; der Rest ist gelesen.',
}
