// What the job-description test says, and the move it suggests. {{words}} is quoted from the text or the name.

/** English sentences of the job-description test. */
export const jobDescriptionTextsEn = {
  'finding.job.missing.empty': 'There is no job description yet, so nobody can judge whether this is one product.',
  'finding.job.missing.placeholder':
    '“{{words}}” keeps the place free: the job of this product is not written down yet.',
  'finding.job.too-many-sentences':
    'These are {{sentences}} sentences; a well-cut product needs at most {{most}}, and what is more hides the job or belongs elsewhere.',
  'finding.job.too-many-sentences.cut':
    'These are {{sentences}} sentences; a well-cut product needs at most {{most}}, and some of these only carry on the one before.',
  'finding.job.too-long.text': 'These are {{words}} words; above {{most}} a description hides its job.',
  'finding.job.too-long.sentence': 'One sentence has {{words}} words; above {{most}} a listener loses the thread.',
  'finding.job.two-jobs.clear': 'This states two jobs: “{{first}}” and “{{second}}”; each serves somebody else.',
  'finding.job.two-jobs.deed':
    'This states two jobs: “{{first}}” delivers data; “{{second}}” is a deed, which belongs to an application or a use case.',
  'finding.job.two-jobs.doubtful': 'These may be two jobs: “{{first}}” and “{{second}}”; do the same people need both?',
  'finding.job.two-jobs.likely': '“{{words}}” sounds like a second job, beside the one that the product does.',
  'finding.job.vague.nothing': '“{{words}}” would fit many products: nothing in it sets this one apart.',
  'finding.job.vague.list': '“{{words}}” is a list of concepts that no one job holds together.',
  'finding.job.vague.phrase': '“{{words}}” leaves open what exactly is in the product.',
  'finding.job.vague.likely': '“{{words}}” leaves open what exactly this product delivers.',
  'finding.job.implementation.only':
    '“{{words}}” says how the data is stored, moved or built, and nothing says what it is for.',
  'finding.job.implementation.some':
    '“{{words}}” says how the data is stored, moved or built; that may change while the job stays.',
  'finding.job.implementation.likely':
    '“{{words}}” sounds like how the data is made, moved or kept, not like what it is for.',
  'finding.job.repeats-name.only': 'This repeats the name and adds nothing that sets it apart.',
  'finding.job.repeats-name.almost': 'This repeats the name; hardly more than “{{added}}” is new.',
  'finding.job.no-action': 'There is no verb; a verb shows at once what the product does.',
  'finding.job.not-a-product.warehouse':
    '“{{words}}”: a data warehouse, lake or mart is too large to be a composable unit; it is neither interoperable nor does it describe itself.',
  'finding.job.not-a-product.report':
    '“{{words}}”: a report or other document is made for people to read, not for programs; it is neither interoperable nor natively accessible.',
  'finding.job.not-a-product.dashboard':
    '“{{words}}”: a dashboard is made for people to look at, not for programs; it is neither interoperable nor natively accessible.',
  'finding.job.not-a-product.table':
    '“{{words}}”: a table in a warehouse without documentation does not describe itself and is not valuable on its own.',
  'finding.job.not-a-product.topic':
    '“{{words}}”: a topic is a sequence of messages, typically not meant for analysis; it can feed a product, but is not analytical data itself.',
  'finding.job.not-a-product.application':
    '“{{words}}”: an application is made for people to work with; it cannot be composed with other products.',
  'finding.job.not-a-product.deed':
    '“{{words}}”: this does something to people or things, as applications do; a data product delivers the data for it.',
  'finding.job.not-a-product.bridge':
    '“{{words}}”: what only maps identifiers is glue between products and not valuable on its own.',
  'finding.job.not-a-product.interim':
    '“{{words}}”: interim and staging tables are private to the product that builds them and not valuable on their own.',
  'finding.job.not-a-product.likely':
    '“{{words}}” sounds like a tool, a screen, a file or a store rather than data that is interoperable and valuable on its own.',
  'finding.job.not-a-product.warehouse.name':
    'The name “{{words}}” sounds like a data warehouse or lake: too large to be a composable unit, neither interoperable nor self-describing.',
  'finding.job.not-a-product.report.name':
    'The name “{{words}}” sounds like a report to read: not meant for programs, neither interoperable nor natively accessible.',
  'finding.job.not-a-product.dashboard.name':
    'The name “{{words}}” sounds like a dashboard: not meant for programs, neither interoperable nor natively accessible.',
  'finding.job.not-a-product.dashboard.ports':
    'Dashboards are all it hands out: made for people to look at, not for programs, neither interoperable nor natively accessible.',
  'finding.job.not-a-product.table.name':
    'The name “{{words}}” sounds like a table in a warehouse: it does not describe itself and is not valuable on its own.',
  'finding.job.not-a-product.topic.name':
    'The name “{{words}}” sounds like a topic: a sequence of messages, typically not meant for analysis.',
  'finding.job.not-a-product.application.name':
    'The name “{{words}}” sounds like an application: made for people to work with, not composable.',
  'finding.job.not-a-product.bridge.name':
    'The name “{{words}}” sounds like a bridge between identifiers: glue that is not valuable on its own.',
  'finding.job.not-a-product.interim.name':
    'The name “{{words}}” sounds like a staging or interim table: private to the product that builds it, not valuable on its own.',
  'next.job.write': 'Ask the group: “What does it do, for whom?” and write one sentence that starts with a verb.',
  'next.job.keep-the-job':
    'Keep the sentence that states the job; refresh times, scope, access and fields have places of their own.',
  'next.job.join-sentences': 'Join them into one sentence; where it then names two jobs, split the product.',
  'next.job.shorten':
    'Say what it delivers and at which grain; inputs, readers, terms and history have fields of their own.',
  'next.job.split': 'Split it into two products, one for each job.',
  'next.job.part':
    'Make the second one a product of its own or, if it is something done to people or things, a use case.',
  'next.job.move-action': 'Keep the part that delivers data; make the other one a use case that consumes it.',
  'next.job.name-consumer-and-content': 'Name the consumer and the one thing they get from it.',
  'next.job.pick-one-concept': 'Pick the one concept the use case needs; give each other one a product of its own.',
  'next.job.drop-technology': 'Drop the technology here; put it into the output port or the notes for the team.',
  'next.job.name-the-concept': 'Say which concept of the business this is, for whom, and at which grain.',
  'next.job.say-more-than-name': 'Say what the name does not: for whom, at which grain, which question it answers.',
  'next.job.say-more-than-grain': 'Say what the name does not: for whom, and which question it answers.',
  'next.job.start-with-verb': 'Start with a verb: “Lists …”, “Predicts …”, “Measures …”.',
  'next.job.not-a-product.likely':
    'Say which data others get from it; a tool or a screen becomes a use case, a store becomes a source system.',
  'next.job.not-a-product.warehouse': 'Ask which products you would take out of it, and add those.',
  'next.job.not-a-product.report': 'Make reading it a use case, and keep the data behind it as the product.',
  'next.job.not-a-product.dashboard': 'Make the dashboard a use case, or an output port of the product behind it.',
  'next.job.not-a-product.dashboard.ports':
    'Add an output port that programs can read, or make the dashboard a use case.',
  'next.job.not-a-product.table': 'Name the concept the table holds, and describe its fields.',
  'next.job.not-a-product.topic': 'Make the topic a source system or an input of a product.',
  'next.job.not-a-product.application':
    'Make the application a use case, and keep the data it works with as the product.',
  'next.job.not-a-product.bridge': 'Fold the mapping into the product that needs it.',
  'next.job.not-a-product.interim': 'Fold it into the product that needs it; it needs no card of its own.',
} as const

/** A key of the job-description test's texts. */
export type JobDescriptionTextKey = keyof typeof jobDescriptionTextsEn

/** German sentences of the job-description test. */
export const jobDescriptionTextsDe: Record<JobDescriptionTextKey, string> = {
  'finding.job.missing.empty':
    'Es gibt noch keine Aufgabenbeschreibung; so kann niemand beurteilen, ob dies ein Produkt ist.',
  'finding.job.missing.placeholder':
    '„{{words}}“ hält nur den Platz frei: Die Aufgabe dieses Produkts ist noch nicht aufgeschrieben.',
  'finding.job.too-many-sentences':
    'Das sind {{sentences}} Sätze; ein gut geschnittenes Produkt braucht höchstens {{most}}, und was mehr ist, verdeckt die Aufgabe oder gehört woandershin.',
  'finding.job.too-many-sentences.cut':
    'Das sind {{sentences}} Sätze; ein gut geschnittenes Produkt braucht höchstens {{most}}, und einige davon führen nur den vorigen weiter.',
  'finding.job.too-long.text': 'Das sind {{words}} Wörter; über {{most}} verschwindet die Aufgabe in der Beschreibung.',
  'finding.job.too-long.sentence': 'Ein Satz hat {{words}} Wörter; über {{most}} verliert man beim Zuhören den Faden.',
  'finding.job.two-jobs.clear': 'Das sind zwei Aufgaben: „{{first}}“ und „{{second}}“; jede dient jemand anderem.',
  'finding.job.two-jobs.deed':
    'Das sind zwei Aufgaben: „{{first}}“ liefert Daten; „{{second}}“ ist eine Handlung und gehört zu einer Anwendung oder einem Anwendungsfall.',
  'finding.job.two-jobs.doubtful':
    'Das könnten zwei Aufgaben sein: „{{first}}“ und „{{second}}“; brauchen dieselben Leute beides?',
  'finding.job.two-jobs.likely': '„{{words}}“ klingt nach einer zweiten Aufgabe neben der, die das Produkt hat.',
  'finding.job.vague.nothing': '„{{words}}“ passt auf viele Produkte: Nichts darin hebt dieses von anderen ab.',
  'finding.job.vague.list': '„{{words}}“ ist eine Liste von Begriffen, die keine gemeinsame Aufgabe verbindet.',
  'finding.job.vague.phrase': '„{{words}}“ lässt offen, was genau das Produkt enthält.',
  'finding.job.vague.likely': '„{{words}}“ lässt offen, was genau dieses Produkt liefert.',
  'finding.job.implementation.only':
    '„{{words}}“ sagt, wie Daten gespeichert, bewegt oder gebaut werden, und nichts sagt, wozu.',
  'finding.job.implementation.some':
    '„{{words}}“ sagt, wie Daten gespeichert, bewegt oder gebaut werden; das kann sich ändern, während die Aufgabe bleibt.',
  'finding.job.implementation.likely':
    '„{{words}}“ klingt danach, wie die Daten entstehen, bewegt oder aufbewahrt werden, nicht danach, wofür sie da sind.',
  'finding.job.repeats-name.only': 'Das wiederholt den Namen und fügt nichts hinzu, was es von anderen abhebt.',
  'finding.job.repeats-name.almost': 'Das wiederholt den Namen; neu ist kaum mehr als „{{added}}“.',
  'finding.job.no-action': 'Es fehlt ein Verb; an ihm sieht man sofort, was das Produkt tut.',
  'finding.job.not-a-product.warehouse':
    '„{{words}}“: Ein Data Warehouse, Data Lake oder Data Mart ist zu groß für einen kombinierbaren Baustein; es ist weder interoperabel noch beschreibt es sich selbst.',
  'finding.job.not-a-product.report':
    '„{{words}}“: Ein Bericht oder anderes Dokument ist zum Lesen da und nicht für Programme; es ist weder interoperabel noch nativ zugänglich.',
  'finding.job.not-a-product.dashboard':
    '„{{words}}“: Ein Dashboard ist zum Ansehen da und nicht für Programme; es ist weder interoperabel noch nativ zugänglich.',
  'finding.job.not-a-product.table':
    '„{{words}}“: Eine Tabelle im Warehouse beschreibt sich ohne Dokumentation nicht selbst und ist für sich allein nicht wertvoll.',
  'finding.job.not-a-product.topic':
    '„{{words}}“: Ein Topic ist eine Folge von Nachrichten und meist nicht für Analysen gedacht; es kann ein Produkt speisen, ist aber selbst keines.',
  'finding.job.not-a-product.application':
    '„{{words}}“: Mit einer Anwendung arbeiten Menschen; mit anderen Produkten lässt sie sich nicht kombinieren.',
  'finding.job.not-a-product.deed':
    '„{{words}}“: Das handelt, wie es Anwendungen tun; ein Datenprodukt liefert die Daten dafür.',
  'finding.job.not-a-product.bridge':
    '„{{words}}“: Was nur Kennungen aufeinander abbildet, ist Bindemittel zwischen Produkten und für sich allein nicht wertvoll.',
  'finding.job.not-a-product.interim':
    '„{{words}}“: Zwischen- und Staging-Tabellen gehören ins Innere des Produkts, das sie baut, und sind für sich allein nicht wertvoll.',
  'finding.job.not-a-product.likely':
    '„{{words}}“ klingt nach einem Werkzeug, einer Bildschirmmaske, einer Datei oder einer Datenablage statt nach Daten, die interoperabel und für sich wertvoll sind.',
  'finding.job.not-a-product.warehouse.name':
    'Der Name „{{words}}“ klingt nach Data Warehouse oder Data Lake: zu groß für einen kombinierbaren Baustein, weder interoperabel noch selbstbeschreibend.',
  'finding.job.not-a-product.report.name':
    'Der Name „{{words}}“ klingt nach einem Bericht zum Lesen: nicht für Programme, weder interoperabel noch nativ zugänglich.',
  'finding.job.not-a-product.dashboard.name':
    'Der Name „{{words}}“ klingt nach einem Dashboard: nicht für Programme, weder interoperabel noch nativ zugänglich.',
  'finding.job.not-a-product.dashboard.ports':
    'Es gibt nur Dashboards heraus: zum Ansehen da, nicht für Programme, weder interoperabel noch nativ zugänglich.',
  'finding.job.not-a-product.table.name':
    'Der Name „{{words}}“ klingt nach einer Tabelle im Warehouse: nicht selbstbeschreibend und für sich allein nicht wertvoll.',
  'finding.job.not-a-product.topic.name':
    'Der Name „{{words}}“ klingt nach einem Topic: eine Folge von Nachrichten, meist nicht für Analysen gedacht.',
  'finding.job.not-a-product.application.name':
    'Der Name „{{words}}“ klingt nach einer Anwendung: zum Arbeiten für Menschen, nicht kombinierbar.',
  'finding.job.not-a-product.bridge.name':
    'Der Name „{{words}}“ klingt nach einer Brücke zwischen Kennungen: Bindemittel, das für sich allein nicht wertvoll ist.',
  'finding.job.not-a-product.interim.name':
    'Der Name „{{words}}“ klingt nach einer Staging- oder Zwischentabelle: Sache des Produkts, das sie baut, für sich allein nicht wertvoll.',
  'next.job.write':
    'Fragen Sie die Runde: „Was tut es, und für wen?“, und schreiben Sie einen Satz, der mit einem Verb beginnt.',
  'next.job.keep-the-job':
    'Behalten Sie den Satz mit der Aufgabe; Aktualisierung, Umfang, Zugriff und Felder haben eigene Plätze.',
  'next.job.join-sentences': 'Machen Sie einen Satz daraus; nennt er dann zwei Aufgaben, teilen Sie das Produkt.',
  'next.job.shorten':
    'Sagen Sie, was es liefert und je was; Eingänge, Leser, Bedingungen und Geschichte haben eigene Felder.',
  'next.job.split': 'Teilen Sie es in zwei Produkte, eines je Aufgabe.',
  'next.job.part':
    'Machen Sie aus der zweiten ein eigenes Produkt oder, wenn sie nur etwas auslöst, einen Anwendungsfall.',
  'next.job.move-action':
    'Behalten Sie den Teil, der Daten liefert; machen Sie aus dem anderen einen Anwendungsfall, der sie nutzt.',
  'next.job.name-consumer-and-content': 'Nennen Sie, wer es nutzt, und das eine, was sie davon haben.',
  'next.job.pick-one-concept':
    'Wählen Sie den einen Begriff, den der Anwendungsfall braucht; jeder andere bekommt ein eigenes Produkt.',
  'next.job.drop-technology':
    'Lassen Sie die Technik hier weg; sie gehört in den Ausgabeport oder in die Notizen fürs Team.',
  'next.job.name-the-concept': 'Sagen Sie, welcher Begriff des Geschäfts das ist, für wen und je was.',
  'next.job.say-more-than-name': 'Sagen Sie, was der Name nicht sagt: für wen, je was, welche Frage es beantwortet.',
  'next.job.say-more-than-grain': 'Sagen Sie, was der Name nicht sagt: für wen und welche Frage es beantwortet.',
  'next.job.start-with-verb': 'Beginnen Sie mit einem Verb: „Listet …“, „Prognostiziert …“, „Misst …“.',
  'next.job.not-a-product.likely':
    'Sagen Sie, welche Daten andere daraus bekommen; ein Werkzeug oder eine Maske wird ein Anwendungsfall, eine Datenablage ein Quellsystem.',
  'next.job.not-a-product.warehouse':
    'Fragen Sie, welche Produkte die Runde herausnehmen würde, und legen Sie diese an.',
  'next.job.not-a-product.report':
    'Machen Sie das Lesen zum Anwendungsfall und behalten Sie die Daten dahinter als Produkt.',
  'next.job.not-a-product.dashboard':
    'Machen Sie das Dashboard zum Anwendungsfall oder zum Ausgabeport des Produkts dahinter.',
  'next.job.not-a-product.dashboard.ports':
    'Ergänzen Sie einen Ausgabeport, den Programme lesen, oder machen Sie das Dashboard zum Anwendungsfall.',
  'next.job.not-a-product.table':
    'Benennen Sie den Begriff, den die Tabelle enthält, und beschreiben Sie ihre Attribute.',
  'next.job.not-a-product.topic': 'Machen Sie das Topic zum Quellsystem oder zum Eingang eines Produkts.',
  'next.job.not-a-product.application':
    'Machen Sie die Anwendung zum Anwendungsfall und behalten Sie die Daten, mit denen sie arbeitet, als Produkt.',
  'next.job.not-a-product.bridge': 'Nehmen Sie die Zuordnung in das Produkt auf, das sie braucht.',
  'next.job.not-a-product.interim':
    'Nehmen Sie sie in das Produkt auf, das sie braucht; eine eigene Karte braucht sie nicht.',
}
