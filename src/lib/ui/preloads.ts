import naskhArabic from './fonts/naskh-arabic-400.woff2?url';
import sansArabic from './fonts/sans-arabic-400.woff2?url';
import sansArabicBold from './fonts/sans-arabic-600.woff2?url';
import sansLatin from './fonts/sans-latin-400.woff2?url';
import sansLatinBold from './fonts/sans-latin-600.woff2?url';
import serifLatin from './fonts/serif-latin-400.woff2?url';

/** Faces to be asked for before the styles are read, by direction: what every page writes its interface in. */
export const interfaceFaces = { rtl: [sansArabic, sansArabicBold], ltr: [sansLatin, sansLatinBold] } as const;

/** The face of an article's text, by the direction of its language. */
export const readingFaces = { rtl: naskhArabic, ltr: serifLatin } as const;
