import type { Catalogue } from '../locale.svelte.ts';
import { aboutAr, type AboutWords } from './about.ar.ts';
import { aboutEn } from './about.en.ts';

export const aboutWords: Catalogue<AboutWords> = { ar: aboutAr, en: aboutEn };
