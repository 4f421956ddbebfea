/** Words of patients, treatment, medicine, studies. How to read it: lexiconText.ts. */
export const HEALTH = `
@hospital
~patient: patient patients inpatient outpatient case_in_hospital sick_person treated_person patientin patienten
  behandlungsfall kranke kranker erkrankte people_treated sick_people the_sick hospital_case leute_behandelt
  behandelte
admission: admission admissions admit admitted readmission readmitted discharge discharged transfer_of_patient stay
  stays inpatient length_of_stay come_back_to_hospital aufnahme aufnahmen entlassung entlassen verlegung aufenthalt
  aufenthalte stationär verweildauer eingeliefert einweisung wieder_eingeliefert krankenhausaufenthalt
  krankenhausfall taken_in sent_home in_hospital went_home length_of_hospital_stay nach_hause_geschickt
  liegen_bei_uns krankenhausaufenthalte rückkehr_ins_krankenhaus > patient
hospital: hospital hospitals clinic clinics infirmary medical_centre practice surgery_practice site_of_study
  krankenhaus krankenhäuser klinik kliniken praxis arztpraxis spital zentrum wards_of_hospital medical_facility
  gesundheitseinrichtung prüfzentrum
bed: bed beds ward wards room_in_hospital intensive_care icu bett betten station stationen bettenbelegung bettenzahl
  intensivstation
occupancy: occupancy occupied free taken vacant empty full half_empty available_room capacity belegung belegt frei
  leer leerstand auslastung voll ausgebucht taken_beds places_taken not_taken still_free belegte freie_betten
  freie_zimmer noch_frei
appointment: appointment appointments visit visits consultation slot booked_slot no_show no_shows did_not_show
  not_show_up turn_up missed_appointment examination_date termin termine sprechstunde terminbuchung nicht_erschienen
  verpasst untersuchung untersuchungstermin did_not_come didn't_come failed_to_come not_come_to_appointment
  time_slot booked_visits examination kommt_nicht nicht_kommen nicht_gekommen bestellt_zur_untersuchung
  vereinbarter_termin
surgery: surgery surgeries operation operations operated operating theatre surgical operating_room or_suite op
  operationen eingriff eingriffe chirurgie saal operationssaal säle operiert procedure procedures > treatment
treatment: treatment treatments treat treated therapy procedure care medical_care intervention service_provided
  behandlung behandlungen therapie versorgung eingriff behandelt heilung
diagnosis: diagnosis diagnoses disease diseases illness illnesses condition disorder symptom symptoms icd diagnose
  diagnosen krankheit krankheiten befund erkrankung leiden
medication: medication medicine medicines drug drugs prescription prescriptions prescribe prescribed dose doses
  dosage pill pills tablet tablets generic pharmacy pharmacist pack_of_drug dispensed dispense active_substance
  medikament medikamente arznei arzneimittel arzneiverordnung rezept rezepte dosis verordnung medikation apotheke
  generikum tablette tabletten packung wirkstoff verschreiben verschrieben pille what_was_prescribed
  handed_out_drugs side_by_side_drugs verordnete ausgegebene_mittel präparat präparate
laboratory: laboratory lab labs blood sample samples specimen test_result blood_value blood_tube sampling_kit urine
  labor laborwert laborwerte blutwert probe proben blut laborbefund laborbefunde blutprobe untersuchungsergebnis
  blood_count tests_of_blood test_values probenergebnis blutbild laborprobe
infection: infection infections infectious germ germs bacteria bacterium bacterial virus outbreak pathogen hygiene
  resistant isolate contagious contaminated contamination infektion infektionen keim keime keimzahl bakterien
  ausbruch erreger ansteckend verunreinigt kontaminiert spread_of_germs catch_a_disease sick_from ansteckung
  verkeimt krankheitserreger salmonellen
nurse: nurse nurses nursing carer caregiver pflege pflegekraft krankenschwester pfleger pflegepersonal pflegedienst
doctor: doctor doctors physician clinician surgeon specialist gp general_practitioner investigator arzt ärztin ärzte
  mediziner hausarzt facharzt prüfarzt
emergency: emergency emergencies ambulance accident_and_emergency casualty urgent triage rescue 911 notfall notfälle
  rettungsdienst notaufnahme dringend rettungswagen einsatz
vaccination: vaccination vaccinations vaccine vaccinated immunisation jab impfung impfungen impfstoff geimpft impfen
mortality: death deaths mortality died die deceased survival todesfall todesfälle sterblichkeit verstorben sterben
  überleben
vital: vital vitals heart_rate blood_pressure pulse oxygen_saturation vitalwerte herzfrequenz blutdruck puls
  weight_of_person body_fat slimming lose_weight abnehmen körpergewicht body_measurement
imaging: imaging x_ray x_rays mri ct_scan ultrasound radiology röntgen bildgebung radiologie mrt ultraschall
  aufnahme_bild
trial: trial trials study studies clinical_trial clinical_study participant volunteer volunteers randomised protocol
  investigator_site study_plan studie studien probanden proband prüfplan studienteilnehmer versuchsperson
enrolment_trial: enrol_participant recruit_patients screening screened dropped_out drop_out withdrawn withdraw_from
  rekrutierung einschluss abbrecher ausgeschieden > trial
side_effect: side_effect side_effects adverse adverse_event unwanted_reaction reaction_to_drug reaction tolerability
  nebenwirkung nebenwirkungen unverträglichkeit unerwünschtes_ereignis unerwünschte worse_after_taking bad_reaction
  did_not_tolerate nicht_vertragen schlecht_vertragen > medication
implant: implant implants prosthesis pacemaker medical_device implantat prothese medizinprodukt
care_home: care_home nursing_home elderly_care pflegeheim altenheim seniorenheim
rehab: rehab rehabilitation physiotherapy aftercare follow_up_care reha nachsorge physiotherapie
prevention: prevention preventive check_up check_ups screening_programme healthy exercise healthy_living fitness
  vorsorge prävention vorsorgeuntersuchung gesund gesundheitskurs sport_treiben
referral_medical: referral refer_to_specialist überweisung_arzt überweisung einweiser
blood_donation: blood_donation blood_bank blutspende blutkonserve
waiting_list: waiting_list waiting_times wait_for_operation warteliste > waiting
health_cost: health_cost treatment_cost drug_cost drg reimbursement_of_care fallpauschale behandlungskosten > cost
dental: dental dentist teeth zahn zahnarzt zähne
mental: mental_health psychology psychiatry psychisch psychiatrie
veterinary: vet veterinary veterinarian tierarzt veterinär
`
