/** Groups of words that mean nearly the same: health, schools, administration, time. One group per line, its name first; "_" joins a phrase. */
export const PUBLIC_LIFE = `
patient: patient case inpatient outpatient patient patientin behandlungsfall
admission: admission admit admitted discharge discharged transfer stay inpatient length_of_stay aufnahme entlassung verlegung aufenthalt stationär verweildauer
bed: bed ward room bett station bettenbelegung zimmer bettenzahl
occupancy: occupancy occupied free taken capacity empty belegung belegt frei leer auslastung
appointment: appointment visit consultation slot clinic booked no_show did_not_show not_show_up termin sprechstunde terminbuchung nicht_erschienen
surgery: surgery operation operating theatre surgical operating_room procedure op operation eingriff chirurgie saal operationssaal säle
treatment: treatment therapy procedure care intervention behandlung therapie versorgung eingriff
diagnosis: diagnosis disease illness condition disorder diagnose krankheit befund erkrankung leiden
medication: medication medicine drug prescription prescribe dose dosage pharmacy medikament arznei arzneimittel rezept dosis verordnung medikation apotheke
laboratory: laboratory lab blood sample specimen test_result blood_value labor laborwert blutwert probe blut laborbefund
infection: infection infectious germ bacteria bacterium virus outbreak pathogen hygiene resistant isolate infektion keim bakterien ausbruch erreger hygiene
nurse: nurse nursing carer caregiver pflege pflegekraft krankenschwester pfleger
doctor: doctor physician clinician surgeon specialist arzt ärztin mediziner
emergency: emergency ambulance accident_and_emergency urgent triage notfall rettungsdienst notaufnahme dringend
vaccination: vaccination vaccine immunisation jab impfung impfstoff
mortality: death mortality died deceased todesfall sterblichkeit verstorben
vital: vital heart_rate blood_pressure pulse vitalwerte herzfrequenz blutdruck puls
imaging: imaging x_ray mri scan radiology röntgen bildgebung radiologie mrt
student: student pupil learner trainee schüler schülerin studierende student auszubildende
exam: exam examination grade mark test_score prüfung note zensur klausur
class: class lesson lecture module curriculum unterricht vorlesung kurs lehrveranstaltung stundenplan
enrolment: enrolment enrollment enrol registration dropout drop_out einschreibung anmeldung immatrikulation abbruch
citizen: citizen resident inhabitant population bürger einwohner bevölkerung
permit: permit licence license application approval genehmigung erlaubnis antrag zulassung lizenz
benefit: benefit welfare allowance subsidy grant sozialleistung zuschuss beihilfe förderung
crime: crime police offence theft kriminalität polizei straftat diebstahl
court: court case_law lawsuit legal litigation gericht klage rechtsstreit urteil
compliance: compliance audit regulation regulator regulatory supervisory aufsicht revision regulatorisch prüfungspflicht
safety: safety injury incident near_miss arbeitssicherheit verletzung unfall vorfall
donation: donation donor donate gift fundraising spende spender spenden
member: member membership mitglied mitgliedschaft
library: library loan_of_book borrow_book bücherei bibliothek ausleihe
parking: parking car_park parken parkplatz parkhaus
food: food meal lunch canteen menu kitchen dish restaurant essen mahlzeit kantine küche speise mittagessen
media: media press mention coverage article_about journalist presse medien berichterstattung erwähnung
hour: hour hourly stunde stündlich viertelstunde
day: day daily every_day evening tonight today tag täglich abend heute tageweise
week: week weekly woche wöchentlich
month: month monthly calendar_month monat monatlich
reason: reason cause why root_cause grund ursache warum anlass
time: time timestamp moment zeit zeitpunkt uhrzeit
duration: duration length how_long dauer wie_lange länge
size: size dimension weight größe gewicht abmessung maß
name: name names title name bezeichnung
score: score rating rank level grade punktzahl einstufung stufe
`

/** What one thing often needs or touches, weaker than meaning the same: group > groups. */
export const ASSOCIATIONS = `
loyalty > value, order, profile
churn > contract, complaint, usage, cohort, value
cohort > churn, order
campaign > profile, contact, consent, segment
recommendation > preference, order
preference > recommendation, profile
segment > profile, cohort
stock > product
refund > return, payment
return > refund
order > sale
sale > order
discrepancy > refund, payment
tracking > delivery, location
attempt > delivery
fuel > vehicle
vehicle > location
volume > visit
shift > employee
employee > shift
absence > employee, shift
unpaid > payment, invoice, loan
invoice > payment
loan > payment, default
default > loan, risk
fraud > payment, risk
card > payment
balance > account
insurance > claim, premium, contract
complaint > satisfaction, support
satisfaction > complaint
kpi > sale
failure > maintenance, outage, machine
outage > failure, grid
maintenance > failure, machine
sensor > machine
machine > sensor
energy > consumption, meter, load
meter > consumption, energy
renewable > energy, weather
load > forecast
demand > forecast, load
forecast > demand
bed > occupancy, admission
occupancy > bed, admission
capacity > occupancy, bed
admission > patient
medication > patient
infection > laboratory
nurse > shift
surgery > treatment
diagnosis > treatment
appointment > visit
delay > timetable
exam > student
enrolment > student
booking > capacity
quality > production
household > meter
customs > delivery
`
