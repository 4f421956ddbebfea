// Why a change was not made. Typing sees these inline; the room gets them back (RELIABILITY.md 7).
import type { RefusalReason } from '../model/refusal'

export const refusalTextsEn: Readonly<Record<`refusal.${RefusalReason}`, string>> = {
  'refusal.already-there': 'This is already on the map; nothing was changed.',
  'refusal.not-there': 'This is no longer there; nothing was changed.',
  'refusal.already-connected': 'These two are already connected.',
  'refusal.dangling-reference': 'Something this change names does not exist; nothing was changed.',
  'refusal.read-only': 'Nothing can be changed here: this is open to read only.',
  'refusal.feeds-itself': 'A data product cannot feed itself.',
  'refusal.flow-into-source': 'Nothing flows into a source system: data is born there.',
  'refusal.flow-out-of-use-case': 'Nothing flows out of a use case: it is where the map ends.',
  'refusal.wrong-key': 'A record stands under a wrong id; nothing was changed.',
  'refusal.nothing-to-undo': 'There is nothing to undo.',
  'refusal.nothing-to-redo': 'There is nothing to redo.',
  'refusal.changed-since': 'Somebody else has changed the same thing since; undo would take their change away.',
}

export const refusalTextsDe: Record<keyof typeof refusalTextsEn, string> = {
  'refusal.already-there': 'Das steht schon auf der Karte; nichts wurde geändert.',
  'refusal.not-there': 'Das gibt es nicht mehr; nichts wurde geändert.',
  'refusal.already-connected': 'Diese beiden sind schon verbunden.',
  'refusal.dangling-reference': 'Etwas, das diese Änderung nennt, gibt es nicht; nichts wurde geändert.',
  'refusal.read-only': 'Hier lässt sich nichts ändern: Das ist nur zum Lesen offen.',
  'refusal.feeds-itself': 'Ein Datenprodukt kann sich nicht selbst speisen.',
  'refusal.flow-into-source': 'In ein Quellsystem fließt nichts: Dort entstehen die Daten.',
  'refusal.flow-out-of-use-case': 'Aus einem Anwendungsfall fließt nichts: Dort endet die Karte.',
  'refusal.wrong-key': 'Ein Datensatz steht unter einer falschen Kennung; nichts wurde geändert.',
  'refusal.nothing-to-undo': 'Es gibt nichts rückgängig zu machen.',
  'refusal.nothing-to-redo': 'Es gibt nichts zu wiederholen.',
  'refusal.changed-since': 'Jemand anderes hat dasselbe seither geändert; Rückgängig würde diese Änderung wegnehmen.',
}
