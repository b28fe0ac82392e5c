import type { Catalogue } from '../locale.svelte.ts';
import { paperAr, type PaperWords } from './paper.ar.ts';
import { paperEn } from './paper.en.ts';

export const paperWords: Catalogue<PaperWords> = { ar: paperAr, en: paperEn };
