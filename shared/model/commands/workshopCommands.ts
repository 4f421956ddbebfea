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
    { id: SessionId, participant: Participant },
    (draft, { id, participant }) => {
      existing(draft.sessions, id).participants[participant.id] = participant
    },
    ({ id }) => [id],
  ),
  'session/removeParticipant': command(
    { id: SessionId, participant: ParticipantId },
    (draft, { id, participant }) => {
      removeFrom(existing(draft.sessions, id).participants, participant)
    },
    ({ id }) => [id],
  ),
  'session/putStep': command(
    { id: SessionId, step: AgendaStep },
    (draft, { id, step }) => {
      existing(draft.sessions, id).agenda[step.id] = step
    },
    ({ id }) => [id],
  ),
  'session/removeStep': command(
    { id: SessionId, step: StepId },
    (draft, { id, step }) => {
      removeFrom(existing(draft.sessions, id).agenda, step)
    },
    ({ id }) => [id],
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
