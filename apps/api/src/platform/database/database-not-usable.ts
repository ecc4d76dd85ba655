/** A problem of the database that the person who starts the product can cure; the message says how. */
export class DatabaseNotUsable extends Error {}
