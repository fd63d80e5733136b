/** Whether Command is the leading key. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
