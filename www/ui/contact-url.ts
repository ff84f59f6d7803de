/** Whether a contact address that a host page gives is a web page, an e-mail address or a telephone number. Nothing else becomes a link. */
export const isContactUrl = (address: string): boolean => /^(https|mailto|tel):/i.test(address);
