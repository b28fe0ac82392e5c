import type { Catalogue } from '../locale.svelte.ts';
import { readerAr, type ReaderWords } from './reader.ar.ts';
import { readerEn } from './reader.en.ts';

export const readerWords: Catalogue<ReaderWords> = { ar: readerAr, en: readerEn };
