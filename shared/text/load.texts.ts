// What is said when a file is opened or imported: what happened, where, what is safe, what one can do (RELIABILITY.md 7).
export const loadTextsEn = {
  'notice.load.empty':
    '{{file}} is empty; it was probably cut off while being copied. Your open portfolio is unchanged. Copy the file again, or open a backup.',
  'notice.load.tooBig':
    '{{file}} has {{megabytes}} MB; the limit is {{limit}} MB. Nothing was read, and your open portfolio is unchanged.',
  'notice.load.isPdf': '{{file}} looks like a PDF, not a portfolio. Nothing was changed. Choose a .workback.json file.',
  'notice.load.isArchive':
    '{{file}} looks like an archive or an Excel workbook, not a portfolio. Nothing was changed. Unpack it first, or choose a .workback.json file.',
  'notice.load.isOldOffice':
    '{{file}} looks like an Office document, not a portfolio. Nothing was changed. Choose a .workback.json file.',
  'notice.load.isPicture':
    '{{file}} looks like a picture or a recording, not a portfolio. Nothing was changed. Choose a .workback.json file.',
  'notice.load.isProgram':
    '{{file}} looks like a program, not a portfolio. Nothing was run or changed. Choose a .workback.json file.',
  'notice.load.isDatabase':
    '{{file}} looks like a database, not a portfolio. Nothing was changed. Choose a .workback.json file.',
  'notice.load.isRichText':
    '{{file}} looks like a rich text document, not a portfolio. Nothing was changed. Choose a .workback.json file.',
  'notice.load.isMarkup':
    '{{file}} looks like a web page or XML, not a portfolio. Nothing was changed. Choose a .workback.json file.',
  'notice.load.utf16':
    '{{file}} looks like UTF-16, not UTF-8. Nothing was changed. Save it as UTF-8 in your editor and open it again.',
  'notice.load.cutOff':
    '{{file}} is not complete: it stops at line {{line}}, column {{column}}. Your open portfolio is unchanged, and the file was not touched. Copy it again, or open a backup.',
  'notice.load.notJson':
    '{{file}} is not readable as JSON from line {{line}}, column {{column}} on. Your open portfolio is unchanged, and the file was not touched. Correct it there, or open a backup.',
  'notice.load.tooDeep':
    '{{file}} is nested more than 64 levels deep at line {{line}}, column {{column}}; no portfolio is. Nothing was imported.',
  'notice.load.tooMany':
    '{{file}} has {{count}} use cases, data products and source systems; the limit is {{limit}}. Nothing was imported.',
  'notice.load.notPortfolio':
    '{{file}} is JSON, but not a Workback portfolio: it has no “formatVersion”. Nothing was changed.',
  'notice.load.damaged':
    '{{file}} cannot be put together into a portfolio. Your open portfolio is unchanged, and the file was not touched. Open a backup.',
  'notice.load.newer':
    '{{file}} was made with format {{format}}; this Workback reads {{reads}}. It is open to read only, nothing is changed. Update, or save a copy without the new parts.',
  'notice.load.newerRefused':
    '{{file}} was made with format {{format}}; this Workback reads {{reads}} and cannot show it. The file was not touched. Update Workback to open it.',
  'notice.load.unknownFields_one': '{{count}} field we do not know ({{example}}) is kept and will be saved again.',
  'notice.load.unknownFields_other':
    '{{count}} fields we do not know (e.g. {{example}}) are kept and will be saved again.',
  'notice.load.dangling': '{{where}} names {{missing}}, which does not exist. It was set aside; the rest is open.',
  'notice.load.danglingField':
    '{{where}} names {{missing}}, which does not exist. That field is empty now; what it said is kept in the file.',
  'notice.load.impossibleFlow':
    '{{where}} runs {{missing}}, which cannot be: into a source system, out of a use case, into itself, or twice. It was set aside; the rest is open.',
  'notice.load.impossibleRelation': '{{where}} relates {{missing}} to itself. It was set aside; the rest is open.',
  'notice.load.wrongId':
    '{{where}} said that its id is {{missing}}. It keeps the one that it stands under, which others refer to.',
  'notice.load.repeated': '“{{name}}” appears in lines {{firstLine}} and {{line}}. Line {{line}} became “{{renamed}}”.',
  'notice.load.blanked':
    '“{{value}}” does not fit in {{where}}. The field is empty now; what it said is kept in the file.',
  'notice.load.keptPrivate':
    '“{{value}}” does not fit in {{where}}. The note is treated as private; what it said is kept in the file.',
  'notice.load.severalOwners':
    '“{{product}}” names several owners: {{domains}}. One can own it, so each of them claims it now; decide under Ownership.',
  'notice.load.setAside':
    '{{where}} cannot be read as it is ({{value}}). It was set aside and is kept in the file; the rest is open.',
  'notice.load.incomplete':
    '{{where}} has no usable “{{field}}”. It was set aside and is kept in the file; the rest is open.',
  'notice.load.shortened': 'Only the first {{limit}} characters of {{where}} fit; the whole text is kept in the file.',
  'notice.load.forbiddenName':
    'Forbidden name “{{name}}” at {{where}} (line {{line}}). That entry was left out; the rest is open.',
  'notice.load.noName': 'The portfolio had no usable name. It is called “{{instead}}” now.',
  'notice.load.noId': 'The portfolio had no usable id. It is {{instead}} now.',
  'notice.load.more_one': '{{count}} more remark of the same kind.',
  'notice.load.more_other': '{{count}} more remarks of the same kinds.',
} as const

export const loadTextsDe: Record<keyof typeof loadTextsEn, string> = {
  'notice.load.empty':
    '{{file}} ist leer; vermutlich wurde sie beim Kopieren abgeschnitten. Das offene Portfolio ist unverändert. Kopieren Sie die Datei noch einmal, oder öffnen Sie eine Sicherung.',
  'notice.load.tooBig':
    '{{file}} hat {{megabytes}} MB; die Grenze ist {{limit}} MB. Nichts wurde gelesen, das offene Portfolio ist unverändert.',
  'notice.load.isPdf':
    '{{file}} sieht nach einem PDF aus, nicht nach einem Portfolio. Nichts wurde geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.isArchive':
    '{{file}} sieht nach einem Archiv oder einer Excel-Mappe aus, nicht nach einem Portfolio. Nichts wurde geändert. Entpacken Sie sie, oder wählen Sie eine .workback.json-Datei.',
  'notice.load.isOldOffice':
    '{{file}} sieht nach einem Office-Dokument aus, nicht nach einem Portfolio. Nichts wurde geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.isPicture':
    '{{file}} sieht nach einem Bild oder einer Aufnahme aus, nicht nach einem Portfolio. Nichts wurde geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.isProgram':
    '{{file}} sieht nach einem Programm aus, nicht nach einem Portfolio. Nichts wurde ausgeführt oder geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.isDatabase':
    '{{file}} sieht nach einer Datenbank aus, nicht nach einem Portfolio. Nichts wurde geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.isRichText':
    '{{file}} sieht nach einem RTF-Dokument aus, nicht nach einem Portfolio. Nichts wurde geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.isMarkup':
    '{{file}} sieht nach einer Webseite oder XML aus, nicht nach einem Portfolio. Nichts wurde geändert. Wählen Sie eine .workback.json-Datei.',
  'notice.load.utf16':
    '{{file}} sieht nach UTF-16 aus, nicht nach UTF-8. Nichts wurde geändert. Speichern Sie sie im Editor als UTF-8, und öffnen Sie sie noch einmal.',
  'notice.load.cutOff':
    '{{file}} ist unvollständig: Sie endet in Zeile {{line}}, Spalte {{column}}. Das offene Portfolio ist unverändert, die Datei unberührt. Kopieren Sie sie noch einmal, oder öffnen Sie eine Sicherung.',
  'notice.load.notJson':
    '{{file}} ist ab Zeile {{line}}, Spalte {{column}} nicht als JSON lesbar. Das offene Portfolio ist unverändert, die Datei unberührt. Berichtigen Sie sie dort, oder öffnen Sie eine Sicherung.',
  'notice.load.tooDeep':
    '{{file}} ist in Zeile {{line}}, Spalte {{column}} mehr als 64 Ebenen tief verschachtelt; das ist kein Portfolio. Nichts wurde importiert.',
  'notice.load.tooMany':
    '{{file}} hat {{count}} Anwendungsfälle, Datenprodukte und Quellsysteme; die Grenze ist {{limit}}. Nichts wurde importiert.',
  'notice.load.notPortfolio':
    '{{file}} ist JSON, aber kein Workback-Portfolio: „formatVersion“ fehlt. Nichts wurde geändert.',
  'notice.load.damaged':
    '{{file}} lässt sich nicht zu einem Portfolio zusammensetzen. Das offene Portfolio ist unverändert, die Datei unberührt. Öffnen Sie eine Sicherung.',
  'notice.load.newer':
    '{{file}} wurde mit Format {{format}} erstellt; dieses Workback liest {{reads}}. Sie ist nur zum Lesen offen, nichts wird geändert. Aktualisieren Sie Workback, oder speichern Sie eine Kopie ohne die neuen Teile.',
  'notice.load.newerRefused':
    '{{file}} wurde mit Format {{format}} erstellt; dieses Workback liest {{reads}} und kann sie nicht zeigen. Die Datei ist unberührt. Aktualisieren Sie Workback, um sie zu öffnen.',
  'notice.load.unknownFields_one':
    '{{count}} Feld, das Workback nicht kennt ({{example}}), bleibt erhalten und wird wieder gespeichert.',
  'notice.load.unknownFields_other':
    '{{count}} Felder, die Workback nicht kennt (z. B. {{example}}), bleiben erhalten und werden wieder gespeichert.',
  'notice.load.dangling':
    '{{where}} nennt {{missing}}, das es nicht gibt. Es wurde beiseitegelegt; der Rest ist offen.',
  'notice.load.danglingField':
    '{{where}} nennt {{missing}}, das es nicht gibt. Dieses Feld ist jetzt leer; was darin stand, bleibt in der Datei erhalten.',
  'notice.load.impossibleFlow':
    '{{where}} läuft {{missing}}, und das geht nicht: in ein Quellsystem, aus einem Anwendungsfall, in sich selbst oder doppelt. Es wurde beiseitegelegt; der Rest ist offen.',
  'notice.load.impossibleRelation':
    '{{where}} setzt {{missing}} zu sich selbst in Beziehung. Es wurde beiseitegelegt; der Rest ist offen.',
  'notice.load.wrongId':
    '{{where}} gab als Kennung {{missing}} an. Es behält die, unter der es steht und auf die andere verweisen.',
  'notice.load.repeated':
    '„{{name}}“ steht in den Zeilen {{firstLine}} und {{line}}. Zeile {{line}} wurde zu „{{renamed}}“.',
  'notice.load.blanked':
    '„{{value}}“ passt nicht in {{where}}. Das Feld ist jetzt leer; was darin stand, bleibt in der Datei erhalten.',
  'notice.load.keptPrivate':
    '„{{value}}“ passt nicht in {{where}}. Die Notiz gilt als privat; was darin stand, bleibt in der Datei erhalten.',
  'notice.load.severalOwners':
    '„{{product}}“ nennt mehrere Eigentümer: {{domains}}. Nur einer kann es sein; jeder erhebt nun Anspruch. Entscheiden Sie unter „Eigentum“.',
  'notice.load.setAside':
    '{{where}} ist so nicht lesbar ({{value}}). Es wurde beiseitegelegt und bleibt in der Datei erhalten; der Rest ist offen.',
  'notice.load.incomplete':
    '{{where}} hat kein brauchbares „{{field}}“. Es wurde beiseitegelegt und bleibt in der Datei erhalten; der Rest ist offen.',
  'notice.load.shortened':
    'Nur die ersten {{limit}} Zeichen von {{where}} passen; der ganze Text bleibt in der Datei erhalten.',
  'notice.load.forbiddenName':
    'Verbotener Name „{{name}}“ bei {{where}} (Zeile {{line}}). Dieser Eintrag wurde weggelassen; der Rest ist offen.',
  'notice.load.noName': 'Das Portfolio hatte keinen brauchbaren Namen. Es heißt jetzt „{{instead}}“.',
  'notice.load.noId': 'Das Portfolio hatte keine brauchbare Kennung. Sie ist jetzt {{instead}}.',
  'notice.load.more_one': '{{count}} weiterer Hinweis derselben Art.',
  'notice.load.more_other': '{{count}} weitere Hinweise derselben Art.',
}
