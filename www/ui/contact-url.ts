// Whom a host says that its readers can ask.

/** Whether an address leads to a page, a mailbox or a telephone, and to nothing else. */
export const isContactUrl = (address: string): boolean => /^(https|mailto|tel):/i.test(address);
