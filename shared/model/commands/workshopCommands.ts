// The room: sessions, who was there, what was pinned, noted, voted, decided, parked, and the states worth a name.
import { ParticipantId, SessionId, StepId } from '../entities/ids'
import {
  AgendaStep,
  Checkpoint,
  CheckpointChanges,
  Decision,
  DecisionChanges,
  Hotspot,
  HotspotChanges,
  Note,
  NoteChanges,
  Parked,
  ParkedChanges,
  Participant,
  Session,
  SessionChanges,
  Term,
  TermChanges,
  Vote,
} from '../entities/workshop'
import { command, existing, removeFrom } from './command'
import { addCommand, describeCommand, removeCommand } from './recordCommands'

export const sessionCommands = {
  'session/add': addCommand('sessions', Session),
  'session/describe': describeCommand('sessions', Session, SessionChanges),
  'session/remove': removeCommand('sessions', Session),
  'session/putParticipant': command(
    { of: SessionId, participant: Participant },
    (draft, { of, participant }) => {
      existing(draft.sessions, of).participants[participant.id] = participant
    },
    ({ of }) => [of],
  ),
  'session/removeParticipant': command(
    { of: SessionId, participant: ParticipantId },
    (draft, { of, participant }) => {
      removeFrom(existing(draft.sessions, of).participants, participant)
    },
    ({ of }) => [of],
  ),
  'session/putStep': command(
    { of: SessionId, step: AgendaStep },
    (draft, { of, step }) => {
      existing(draft.sessions, of).agenda[step.id] = step
    },
    ({ of }) => [of],
  ),
  'session/removeStep': command(
    { of: SessionId, step: StepId },
    (draft, { of, step }) => {
      removeFrom(existing(draft.sessions, of).agenda, step)
    },
    ({ of }) => [of],
  ),
} as const

export const minutesCommands = {
  'hotspot/add': addCommand('hotspots', Hotspot),
  'hotspot/describe': describeCommand('hotspots', Hotspot, HotspotChanges),
  'hotspot/remove': removeCommand('hotspots', Hotspot),
  'note/add': addCommand('notes', Note),
  'note/describe': describeCommand('notes', Note, NoteChanges),
  'note/remove': removeCommand('notes', Note),
  'vote/cast': addCommand('votes', Vote),
  'vote/withdraw': removeCommand('votes', Vote),
  'decision/add': addCommand('decisions', Decision),
  'decision/describe': describeCommand('decisions', Decision, DecisionChanges),
  'decision/remove': removeCommand('decisions', Decision),
  'parked/add': addCommand('parked', Parked),
  'parked/describe': describeCommand('parked', Parked, ParkedChanges),
  'parked/remove': removeCommand('parked', Parked),
  'checkpoint/add': addCommand('checkpoints', Checkpoint),
  'checkpoint/describe': describeCommand('checkpoints', Checkpoint, CheckpointChanges),
  'checkpoint/remove': removeCommand('checkpoints', Checkpoint),
  'term/add': addCommand('glossary', Term),
  'term/describe': describeCommand('glossary', Term, TermChanges),
  'term/remove': removeCommand('glossary', Term),
} as const
