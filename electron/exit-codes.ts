/** How the desktop app tells whoever started it why it ended. */

/** It could not start and has told the agent why; starting it another way meets the same cause. */
export const startRefused = 69;
