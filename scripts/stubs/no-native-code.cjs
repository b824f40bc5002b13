throw new Error('A single file has no compiled code.')
