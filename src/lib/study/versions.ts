/** The versions of the records that this app writes; older ones are brought up to them when they are read. */
export const ATTEMPT_VERSION = 2;
export const EVENT_VERSION = 1;
export const SESSION_VERSION = 2;
