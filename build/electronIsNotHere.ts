throw new Error('Plain Node must not import electron: only electron/shell may, and its tests replace it with vi.mock.')
