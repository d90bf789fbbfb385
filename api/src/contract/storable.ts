/** Whether a database takes the text: PostgreSQL holds neither a null character nor half a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
