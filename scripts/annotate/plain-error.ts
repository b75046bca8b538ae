/** Something the caller can mend; the message is a whole sentence. */
export class PlainError extends Error {}
