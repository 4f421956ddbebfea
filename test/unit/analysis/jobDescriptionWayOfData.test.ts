// Where data comes from, where it is put and how often: however many words that takes, it is no job. Each with a twin that has one.
import { describe, expect, it } from 'vitest'
import { findings } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

const ONLY = ['implementation/fail']
const SOME = ['implementation/warn']

describe('the way of the data is no job', () => {
  it.each([
    ['CSV dump from the lock archive, lands on the SFTP server each night.', ONLY],
    ['CSV dump of the ships that waited longest, lands on the SFTP server each night.', SOME],
    ['Shapefile exported from the harbour planner once a month and copied to the pilots.', ONLY],
    ['Shapefile of shoals and wrecks, exported from the harbour planner once a month.', SOME],
    ['REST API which pulls data from the tide service every 10 minutes and caches in Redis.', ONLY],
    ['REST API with the tide and current at each quay, cached in Redis.', SOME],
    ['VCF files from the fish laboratory, converted to HDF5 and indexed.', ONLY],
    ['VCF files with the genes of each trout, converted to HDF5 and indexed.', SOME],
    [
      'Import of the mooring fees from the Oracle database into Snowflake, joined with the customer table, runs at 02:00.',
      ONLY,
    ],
    ['Import of the mooring fees from the Oracle database into Snowflake, with the unpaid ones of each skipper.', SOME],
    ['View over moorings and berth_moves, SCD2, partitioned by month.', ONLY],
    ['View over moorings and how long each ship stayed, partitioned by month.', SOME],
    [
      'Raw echo messages from the buoy land in an S3 bucket every hour and are loaded into the table echo_raw by a Python job.',
      ONLY,
    ],
    ['Counts seals at each buoy from raw messages in an S3 bucket.', SOME],
    ['View auf die SAP-Tabellen HALL und QUAY.', ONLY],
    ['Production deployment of the tide forecaster.', ONLY],
    ['Forecasts the tide of each harbour for pilots, the day before.', []],
    ['Bridge-level repair mart. Compares planned and actual days in dock.', SOME],
    ['A query to obtain the depth of each berth.', SOME],
    ['Share of full load trips per skipper and of each query to reply time.', []],
    ['Lists each berth with its depth. Incrementally updated after each survey.', SOME],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it.each([
    ['Parquet files exposed over the harbour gateway.', ONLY],
    ['Parquet files copied by the pilot harbour Airflow.', ONLY],
    ['Parquet files copied by the pilot harbour importer.', ONLY],
    ['Parquet files, data from lakes and rivers.', SOME],
    ['CSV with the catch for each month.', SOME],
    ['CSV with the catch, each month.', ONLY],
    ['Lists the berths of each quay from dim_date.', SOME],
    ['Lists the berths of each quay with opening_date.', []],
    ['Excel sheet maintained by harbour planning and mailed around on Fridays.', ONLY],
    ['Excel sheet with berths, maintained by pilots and divers.', SOME],
    ['Gzipped JSON lines, one file per hour, on the NAS.', ONLY],
    ['Excel export from the harbour program, one file per skipper and season.', ONLY],
    ['Excel export from the harbour program, one row per skipper and season.', SOME],
    ['EDIFACT BERMAN and WASDIS messages as XML in an S3 bucket.', ONLY],
    ['EDIFACT notices of berths and waste as XML in an S3 bucket.', SOME],
    ['Full dump of the SAP tables HALL, QUAY and BOAT.', ONLY],
    ['Full dump of the SAP tables HALL and QUAY and BOAT.', ONLY],
    ['Full dump of the SAP tables on halls, quays and boats.', SOME],
    ['Joins the moorings table with the skipper table in Postgres.', ONLY],
    ['Materialized view joining Harbourbox with the berth list.', ONLY],
    ['Materialized view of moorings with the berth list.', SOME],
    ['Tells the load on each quay per minute, as CSV.', SOME],
    ['CSV of the load on bridges and locks.', SOME],
    ['MQTT payloads landed raw in the harbour archive.', ONLY],
    ['Parquet files of moorings, every other day.', ONLY],
  ])('whatever leads it: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it('is not the table that the name means', () => {
    expect(loud('The table of the league with points and goals.', 'League Table')).toEqual([])
    expect(loud('The table of the boats with points and goals.', 'Regatta')).toEqual(SOME)
  })

  it('is over where a sign divides it from the rest', () => {
    expect(loud('CSV dump from the lock archive with ships, cargo and waiting time.')).toEqual(SOME)
  })

  it('is not the origin that a thing itself has', () => {
    expect(loud('Table of eels from rivers without weirs.')).toEqual(SOME)
  })

  it.each([
    ['CSV of bronze and silver coins.', SOME],
    ['CSV files from queues, bronze/silver/gold.', ONLY],
    ['CSV of the drivers and gateways.', SOME],
  ])('is not a thing that has a plain sense: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it('is not what there is one of', () => {
    expect(loud('Fact table containing activity per repository')).toEqual(SOME)
    expect(loud('Fact table containing activity')).toEqual(ONLY)
  })
})
