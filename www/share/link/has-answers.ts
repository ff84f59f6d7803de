// Whether a fragment brings answers: small enough for what comes first, which opens nothing itself.

/** They begin with the version of their format; a chat or mail program may have encoded the whole of them. */
export const hasAnswers = (fragment: string): boolean => /(^|[#&])v(=|%3D)/i.test(fragment);
