import type { Formats } from '../../electron/services/formats'

const withName = ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, name: title })
/** A format in which what used to be a title is a name: documents, commands and patches of before are carried over. */
export const oneFormatLater: Formats = {
  current: 1,
  steps: [
    {
      to: 1,
      why: 'A title became a name.',
      up: withName,
      command: (command) =>
        command['type'] === 'portfolio/retitle' ? { ...withName(command), type: 'portfolio/rename' } : command,
      patch: (patch) => (patch.path[0] === 'title' ? { ...patch, path: ['name'] } : patch),
    },
  ],
}
