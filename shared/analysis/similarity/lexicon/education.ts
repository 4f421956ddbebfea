/** Words of schools, universities, research. How to read it: lexiconText.ts. */
export const EDUCATION = `
@education
student: student students pupil pupils learner learners trainee undergraduate class_member schüler schülerin
  studierende studentin studenten lernende schulkind young_people_learning those_who_study children_at_school
  lernenden schulkinder
school: school schools university college campus academy schule schulen universität hochschule uni gymnasium
enrolment: enrolment enrollment enrol enrolled registration registered registered_for matriculation sign_up_for
  join_course intake einschreibung anmeldung immatrikulation eingeschrieben angemeldet belegung studienanfänger
  newly_registered sign_ups registered_for_programme neu_eingeschrieben anmeldezahlen
dropout: dropout drop_out dropped_out give_up_studies fall_behind at_risk_of_failing struggle struggling abbruch
  studienabbruch abbrecher abbrechen aufgeben give_up stop_studying failing_students brechen_ab geben_auf
  hinterherhinken > student exam
exam: exam exams examination grade grades mark marks test_score result_of_test pass_rate failed_exam assessment quiz
  prüfung prüfungen note noten zensur klausur klausuren prüfungsergebnis durchgefallen bestanden abschlussnote
  how_well_students passed_exam fail_rate mathematics_mark durchfallquote prüfungserfolg
course: course courses class classes lesson lessons lecture lectures module modules curriculum seminar
  programme_of_study degree kurs kurse unterricht vorlesung vorlesungen lehrveranstaltung modul studiengang fach
  fächer
timetable_school: timetable schedule_of_lessons lecture_hall classroom stundenplan hörsaal klassenzimmer raumplan
teacher: teacher teachers lecturer professor tutor instructor faculty_member lehrer lehrerin lehrkraft lehrkräfte
  dozent
attendance: attendance truancy skip_class present_in_class anwesenheit fehlstunden schwänzen fehltage
tuition: tuition tuition_fee school_fee scholarship student_loan bursary studiengebühr schulgeld stipendium bafög
graduate: graduate graduates alumni degree_awarded diploma absolvent absolventen abschlusszeugnis ehemalige
research: research researcher scientific science publication publications paper papers citation grant_application
  forschung forscher wissenschaft veröffentlichung publikation forschungsprojekt drittmittel
course_evaluation: course_evaluation evaluation evaluate think_of_lecture teaching_quality lehrevaluation
  kursbewertung lehrqualität > satisfaction
online_learning: online_learning e_learning learning_platform video_lesson mooc watch_lesson lernplattform
  onlinekurs lernvideo
homework: homework assignment submission_of_work exercise hausaufgabe hausaufgaben abgabe übung
certificate_course: completion completed_course course_certificate kursabschluss teilnahmebescheinigung
school_meal: school_meal school_lunch schulessen mensa > meal
language: language languages french english german spanish translation interpreter sprache sprachen französisch
  englisch deutsch übersetzung dolmetscher
`
