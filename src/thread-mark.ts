/** Stands on the command line of a thread, where nothing else does. */
export const threadMark = '--answer-main-thread';
