// What saving, opening and exporting have to say: what happened, where, what is safe, what you can do (RELIABILITY.md 7).

export const saveNoticesEn = {
  'notice.save.noFile':
    'This portfolio has no file of yours yet. Every step is kept in the safety copy. Choose “Save as” to give it a file.',
  'notice.save.full':
    '“{{name}}” was not written: the disk is full. The old file is untouched, and every step is kept in the safety copy. Free some space, or save it somewhere else.',
  'notice.save.notAllowed':
    '“{{name}}” was not written: it, or its folder, is read only. Every step goes on being kept in the safety copy. Change the permission, or save it somewhere else.',
  'notice.save.inUse':
    '“{{name}}” was not written: another program holds it. Every step goes on being kept in the safety copy. Workback will try again; you can also save it somewhere else.',
  'notice.save.gone':
    '“{{name}}” was not written: its folder cannot be reached. Every step goes on being kept in the safety copy. Bring the folder back, or save it somewhere else.',
  'notice.save.failed':
    '“{{name}}” was not written: the disk reported a failure. The old file is untouched, and every step is kept in the safety copy. Try again, or save it somewhere else.',
  'notice.save.notFlushed':
    '“{{name}}” was written, but the disk did not confirm it. Every step is kept in the safety copy. Save once more before you switch off or unplug.',
  'notice.save.conflict':
    '“{{name}}” was changed by another program. That version stays as it is; yours is now in “{{copy}}”, and goes on being saved there. Compare the two when you have time.',
  'notice.journal.full':
    'The disk with Workback’s own folder is full. Your work is held in this window; do not close it. Free some space: Workback tries again by itself.',
  'notice.journal.notAllowed':
    'Workback may not write into its own folder. Your work is held in this window; do not close it. Restore the permission: Workback tries again by itself.',
  'notice.journal.inUse':
    'Another program holds Workback’s own files. Your work is held in this window; do not close it. Workback tries again by itself.',
  'notice.journal.gone':
    'Workback’s own folder cannot be reached. Your work is held in this window; do not close it. Bring the folder back: Workback tries again by itself.',
  'notice.journal.failed':
    'The disk reported a failure. Your work is held in this window; do not close it. Workback tries again by itself; saving somewhere else is also safe.',
  'notice.journal.noWriting':
    'Opened to read only: Workback cannot write into its own folder. What was saved before is all there. Free some space or restore the permission, then open the portfolio again.',
  'notice.journal.noSnapshot':
    'Workback could not tidy up its safety copy. Every step is kept all the same; opening may take longer. Check that there is space on the disk.',
  'notice.journal.repaired':
    'The safety copy had been damaged on the disk. It was written anew from what is on screen, and all steps up to {{certain}} are in it. You need not do anything; if it happens again, check the disk.',
  'notice.journal.replayDiffers':
    'A check found that the safety copy does not lead to exactly what is on screen. Both are kept. Save the portfolio to a file now, and please report this.',
  'notice.journal.notACommand':
    'One change was not understood and is not in the portfolio. All other steps are kept. Reload the window so that it has the same version as the program.',
  'notice.journal.damaged':
    'Steps up to {{certain}} are certain; “{{file}}” is damaged at line {{line}}. Steps from there on that cannot be checked: {{uncertain}}. The damaged file is kept in {{place}}. Compare with your own file before you go on.',
  'notice.journal.snapshotDamaged':
    '“{{file}}” is damaged. An older one was used instead, and all steps up to {{certain}} are back. The damaged file is kept in {{place}}. You need not do anything.',
  'notice.journal.shorter':
    'The safety copy ends at step {{certain}}. Later steps that had been saved and are missing: {{missing}}. Something outside Workback shortened it. Compare with your own file and with backups of {{place}}.',
  'notice.journal.metaLost':
    'Workback no longer knows to which file “{{name}}” belongs. All its steps are there, and your file is untouched. Choose “Save as” to connect them again.',
  'notice.journal.metaDamaged':
    'What Workback remembers about “{{name}}” besides its steps cannot be read; it is kept in {{place}}. All its steps are there, and your file is untouched. Choose “Save as” to connect them again.',
  'notice.journal.passedOver':
    'It cannot be read when “{{name}}” was last open, so another portfolio was opened. Nothing of it was touched: open it from the list of recent portfolios.',
  'notice.journal.newer':
    '“{{name}}” was last worked on with a newer Workback (format {{format}}; this one reads {{reads}}). It is opened to read only, and nothing is changed. Update Workback to go on with it.',
  'notice.journal.notKnown':
    'This portfolio is not known on this computer. Nothing has changed. Open it from its file.',
  'notice.journal.unreadable':
    'The safety copy of “{{name}}” cannot be read. It is left untouched, and so is your file. Open “{{name}}” from its file.',
  'notice.file.notThere':
    '“{{name}}” is not there any more. Your open portfolio is unchanged. Look for the file in another folder, or open it from the list of recent portfolios.',
  'notice.file.encoding':
    '“{{name}}” is not a text in UTF-8, as portfolios are. Nothing was changed. Check that it is the right file.',
  'notice.file.unreadable':
    '“{{name}}” cannot be read. Your open portfolio is unchanged. Check that the disk is there and that you may read the file.',
  'notice.file.readOnly': '“{{name}}” was opened to read only, and stays untouched. Save a copy to work on it.',
  'notice.file.openElsewhere':
    'Open on {{computer}} since {{since}}. Here it is opened to read only, and nothing is changed. Close it there, then open it again.',
  'notice.file.lockLost':
    'Another program has taken this portfolio over, so this window no longer saves it. What was saved is safe. Open the portfolio again to see its present state.',
  'notice.file.openHere':
    '“{{name}}” was changed by another program while it is open here. You see the version that is open; the other stays in the file, and yours will be saved beside it.',
  'notice.file.placed':
    'The file gives {{count}} of its cards no place on the map. They stand in columns now; Shift+T tidies the map.',
  'notice.file.changedOutside':
    '“{{name}}” was changed by another program since Workback last saved it. You see the version from the file; the steps from before are kept with the safety copy. Undo starts anew.',
  'notice.history.gone':
    'That earlier state is not kept any more. Nothing has changed. Choose another one from the list.',
  'notice.history.unreadable':
    'That earlier state cannot be read. Nothing has changed, and every step of the portfolio is safe. Choose another one from the list.',
  'notice.backup.failed':
    'Workback could not write a backup. Every step is in the safety copy all the same. Check that there is space on the disk.',
  'notice.disk.low':
    'Less than {{megabytes}} MB are free on the disk with Workback’s own folder. Everything is saved so far. Free some space before it runs out.',
  'notice.save.kept':
    '“{{name}}” could not be replaced and is as it was. Your version lies complete in “{{copy}}” beside it, and every step is in the safety copy. Close what holds the file, then save once more.',
  'notice.file.staleHandle':
    'Workback has been restarted and no longer knows which file was meant. Nothing has changed. Choose the file once more.',
  'notice.export.full':
    '“{{name}}” was not exported: the disk is full. Files written before it: {{written}}; the portfolio is unchanged. Free some space, or choose another folder.',
  'notice.export.notAllowed':
    '“{{name}}” was not exported: the folder is read only. Files written before it: {{written}}; the portfolio is unchanged. Choose another folder.',
  'notice.export.inUse':
    '“{{name}}” was not exported: another program holds it. Files written before it: {{written}}; the portfolio is unchanged. Close it there, and export again.',
  'notice.export.gone':
    '“{{name}}” was not exported: the folder cannot be reached. Files written before it: {{written}}; the portfolio is unchanged. Choose another folder.',
  'notice.export.failed':
    '“{{name}}” was not exported: the disk reported a failure. Files written before it: {{written}}; the portfolio is unchanged. Try again, or choose another folder.',
} as const

export const saveNoticesDe: Readonly<Record<keyof typeof saveNoticesEn, string>> = {
  'notice.save.noFile':
    'Dieses Portfolio hat noch keine eigene Datei. Jeder Schritt liegt in der Sicherheitskopie. Mit „Speichern unter“ bekommt es eine Datei.',
  'notice.save.full':
    '„{{name}}“ wurde nicht geschrieben: Der Datenträger ist voll. Die alte Datei ist unberührt, jeder Schritt liegt in der Sicherheitskopie. Schaffen Sie Platz oder speichern Sie an einem anderen Ort.',
  'notice.save.notAllowed':
    '„{{name}}“ wurde nicht geschrieben: Die Datei oder ihr Ordner ist schreibgeschützt. Jeder Schritt wird weiter in der Sicherheitskopie gehalten. Ändern Sie die Berechtigung oder speichern Sie an einem anderen Ort.',
  'notice.save.inUse':
    '„{{name}}“ wurde nicht geschrieben: Ein anderes Programm hält die Datei fest. Jeder Schritt wird weiter in der Sicherheitskopie gehalten. Workback versucht es wieder; Sie können auch an einem anderen Ort speichern.',
  'notice.save.gone':
    '„{{name}}“ wurde nicht geschrieben: Der Ordner ist nicht erreichbar. Jeder Schritt wird weiter in der Sicherheitskopie gehalten. Machen Sie den Ordner wieder erreichbar oder speichern Sie an einem anderen Ort.',
  'notice.save.failed':
    '„{{name}}“ wurde nicht geschrieben: Der Datenträger meldet einen Fehler. Die alte Datei ist unberührt, jeder Schritt liegt in der Sicherheitskopie. Versuchen Sie es erneut oder speichern Sie an einem anderen Ort.',
  'notice.save.notFlushed':
    '„{{name}}“ wurde geschrieben, aber der Datenträger hat es nicht bestätigt. Jeder Schritt liegt in der Sicherheitskopie. Speichern Sie noch einmal, bevor Sie ausschalten oder den Datenträger abziehen.',
  'notice.save.conflict':
    '„{{name}}“ wurde von einem anderen Programm geändert. Jene Fassung bleibt, wie sie ist; Ihre liegt jetzt in „{{copy}}“ und wird dort weiter gespeichert. Vergleichen Sie beide bei Gelegenheit.',
  'notice.journal.full':
    'Der Datenträger mit Workbacks eigenem Ordner ist voll. Ihre Arbeit ist in diesem Fenster; schließen Sie es nicht. Schaffen Sie Platz: Workback versucht es von selbst wieder.',
  'notice.journal.notAllowed':
    'Workback darf nicht in seinen eigenen Ordner schreiben. Ihre Arbeit ist in diesem Fenster; schließen Sie es nicht. Stellen Sie die Berechtigung wieder her: Workback versucht es von selbst wieder.',
  'notice.journal.inUse':
    'Ein anderes Programm hält Workbacks eigene Dateien fest. Ihre Arbeit ist in diesem Fenster; schließen Sie es nicht. Workback versucht es von selbst wieder.',
  'notice.journal.gone':
    'Workbacks eigener Ordner ist nicht erreichbar. Ihre Arbeit ist in diesem Fenster; schließen Sie es nicht. Machen Sie den Ordner wieder erreichbar: Workback versucht es von selbst wieder.',
  'notice.journal.failed':
    'Der Datenträger meldet einen Fehler. Ihre Arbeit ist in diesem Fenster; schließen Sie es nicht. Workback versucht es von selbst wieder; an einem anderen Ort zu speichern ist ebenfalls sicher.',
  'notice.journal.noWriting':
    'Nur zum Lesen geöffnet: Workback kann nicht in seinen eigenen Ordner schreiben. Alles bisher Gespeicherte ist da. Schaffen Sie Platz oder stellen Sie die Berechtigung wieder her, und öffnen Sie das Portfolio dann erneut.',
  'notice.journal.noSnapshot':
    'Workback konnte seine Sicherheitskopie nicht aufräumen. Jeder Schritt ist trotzdem gespeichert; das Öffnen kann länger dauern. Prüfen Sie, ob auf dem Datenträger Platz ist.',
  'notice.journal.repaired':
    'Die Sicherheitskopie war auf dem Datenträger beschädigt. Sie wurde aus dem, was Sie sehen, neu geschrieben und enthält alle Schritte bis {{certain}}. Sie müssen nichts tun; kommt es wieder vor, prüfen Sie den Datenträger.',
  'notice.journal.replayDiffers':
    'Eine Prüfung ergab, dass die Sicherheitskopie nicht genau zu dem führt, was Sie sehen. Beides ist aufbewahrt. Speichern Sie das Portfolio jetzt in eine Datei, und melden Sie dies bitte.',
  'notice.journal.notACommand':
    'Eine Änderung wurde nicht verstanden und ist nicht im Portfolio. Alle anderen Schritte sind gespeichert. Laden Sie das Fenster neu, damit es denselben Stand hat wie das Programm.',
  'notice.journal.damaged':
    'Die Schritte bis {{certain}} sind sicher; „{{file}}“ ist in Zeile {{line}} beschädigt. Schritte ab dort, die sich nicht prüfen lassen: {{uncertain}}. Die beschädigte Datei liegt in {{place}}. Vergleichen Sie mit Ihrer eigenen Datei, bevor Sie weiterarbeiten.',
  'notice.journal.snapshotDamaged':
    '„{{file}}“ ist beschädigt. Stattdessen wurde eine ältere Fassung benutzt, und alle Schritte bis {{certain}} sind wieder da. Die beschädigte Datei liegt in {{place}}. Sie müssen nichts tun.',
  'notice.journal.shorter':
    'Die Sicherheitskopie endet bei Schritt {{certain}}. Spätere Schritte, die gespeichert waren und fehlen: {{missing}}. Etwas außerhalb von Workback hat sie gekürzt. Vergleichen Sie mit Ihrer eigenen Datei und mit Sicherungen von {{place}}.',
  'notice.journal.metaLost':
    'Workback weiß nicht mehr, zu welcher Datei „{{name}}“ gehört. Alle Schritte sind da, Ihre Datei ist unberührt. Mit „Speichern unter“ verbinden Sie beides wieder.',
  'notice.journal.metaDamaged':
    'Was Workback über „{{name}}“ außer den Schritten weiß, ist nicht lesbar; es liegt in {{place}}. Alle Schritte sind da, Ihre Datei ist unberührt. Mit „Speichern unter“ verbinden Sie beides wieder.',
  'notice.journal.passedOver':
    'Wann „{{name}}“ zuletzt offen war, ist nicht lesbar; deshalb wurde ein anderes Portfolio geöffnet. Nichts davon wurde berührt: Öffnen Sie es aus der Liste der zuletzt benutzten.',
  'notice.journal.newer':
    '„{{name}}“ wurde zuletzt mit einem neueren Workback bearbeitet (Format {{format}}; dieses liest {{reads}}). Es ist nur zum Lesen geöffnet, nichts wird geändert. Aktualisieren Sie Workback, um weiterzuarbeiten.',
  'notice.journal.notKnown':
    'Dieses Portfolio ist auf diesem Rechner nicht bekannt. Es wurde nichts geändert. Öffnen Sie es aus seiner Datei.',
  'notice.journal.unreadable':
    'Die Sicherheitskopie von „{{name}}“ ist nicht lesbar. Sie bleibt unberührt, ebenso Ihre Datei. Öffnen Sie „{{name}}“ aus seiner Datei.',
  'notice.file.notThere':
    '„{{name}}“ ist nicht mehr da. Ihr geöffnetes Portfolio ist unverändert. Suchen Sie die Datei in einem anderen Ordner, oder öffnen Sie das Portfolio aus der Liste der zuletzt benutzten.',
  'notice.file.encoding':
    '„{{name}}“ ist kein Text in UTF-8, wie Portfolios es sind. Es wurde nichts geändert. Prüfen Sie, ob es die richtige Datei ist.',
  'notice.file.unreadable':
    '„{{name}}“ ist nicht lesbar. Ihr geöffnetes Portfolio ist unverändert. Prüfen Sie, ob der Datenträger da ist und ob Sie die Datei lesen dürfen.',
  'notice.file.readOnly':
    '„{{name}}“ wurde nur zum Lesen geöffnet und bleibt unberührt. Speichern Sie eine Kopie, um daran zu arbeiten.',
  'notice.file.openElsewhere':
    'Auf {{computer}} geöffnet seit {{since}}. Hier ist es nur zum Lesen geöffnet, nichts wird geändert. Schließen Sie es dort, und öffnen Sie es dann erneut.',
  'notice.file.lockLost':
    'Ein anderes Programm hat dieses Portfolio übernommen; dieses Fenster speichert es nicht mehr. Was gespeichert war, ist sicher. Öffnen Sie das Portfolio erneut, um seinen jetzigen Stand zu sehen.',
  'notice.file.openHere':
    '„{{name}}“ wurde von einem anderen Programm geändert, während es hier geöffnet ist. Sie sehen die geöffnete Fassung; die andere bleibt in der Datei, Ihre wird daneben gespeichert.',
  'notice.file.placed':
    'Die Datei gibt {{count}} ihrer Karten keinen Platz. Sie stehen nun in Spalten; Umschalt+T räumt die Karte auf.',
  'notice.file.changedOutside':
    '„{{name}}“ wurde von einem anderen Programm geändert, seit Workback es zuletzt gespeichert hat. Sie sehen die Fassung aus der Datei; die früheren Schritte sind bei der Sicherheitskopie aufbewahrt. Rückgängig beginnt neu.',
  'notice.history.gone':
    'Dieser frühere Stand ist nicht mehr aufbewahrt. Es wurde nichts geändert. Wählen Sie einen anderen aus der Liste.',
  'notice.history.unreadable':
    'Dieser frühere Stand ist nicht lesbar. Es wurde nichts geändert, jeder Schritt des Portfolios ist sicher. Wählen Sie einen anderen aus der Liste.',
  'notice.backup.failed':
    'Workback konnte keine Sicherung schreiben. Jeder Schritt liegt trotzdem in der Sicherheitskopie. Prüfen Sie, ob auf dem Datenträger Platz ist.',
  'notice.disk.low':
    'Auf dem Datenträger mit Workbacks eigenem Ordner sind weniger als {{megabytes}} MB frei. Bisher ist alles gespeichert. Schaffen Sie Platz, bevor er voll ist.',
  'notice.save.kept':
    '„{{name}}“ ließ sich nicht ersetzen und ist, wie es war. Ihre Fassung liegt vollständig daneben in „{{copy}}“, und jeder Schritt liegt in der Sicherheitskopie. Schließen Sie, was die Datei festhält, und speichern Sie noch einmal.',
  'notice.file.staleHandle':
    'Workback wurde neu gestartet und weiß nicht mehr, welche Datei gemeint war. Es wurde nichts geändert. Wählen Sie die Datei noch einmal.',
  'notice.export.full':
    '„{{name}}“ wurde nicht exportiert: Der Datenträger ist voll. Vorher geschriebene Dateien: {{written}}; das Portfolio ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.',
  'notice.export.notAllowed':
    '„{{name}}“ wurde nicht exportiert: Der Ordner ist schreibgeschützt. Vorher geschriebene Dateien: {{written}}; das Portfolio ist unverändert. Wählen Sie einen anderen Ordner.',
  'notice.export.inUse':
    '„{{name}}“ wurde nicht exportiert: Ein anderes Programm hält die Datei fest. Vorher geschriebene Dateien: {{written}}; das Portfolio ist unverändert. Schließen Sie sie dort, und exportieren Sie erneut.',
  'notice.export.gone':
    '„{{name}}“ wurde nicht exportiert: Der Ordner ist nicht erreichbar. Vorher geschriebene Dateien: {{written}}; das Portfolio ist unverändert. Wählen Sie einen anderen Ordner.',
  'notice.export.failed':
    '„{{name}}“ wurde nicht exportiert: Der Datenträger meldet einen Fehler. Vorher geschriebene Dateien: {{written}}; das Portfolio ist unverändert. Versuchen Sie es erneut oder wählen Sie einen anderen Ordner.',
}
