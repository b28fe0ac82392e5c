import type { Catalogue } from '../locale.svelte.ts';
import { libraryAr, type LibraryWords } from './library.ar.ts';
import { libraryEn } from './library.en.ts';

export const libraryWords: Catalogue<LibraryWords> = { ar: libraryAr, en: libraryEn };
