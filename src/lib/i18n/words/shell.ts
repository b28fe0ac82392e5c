import type { Catalogue } from '../locale.svelte.ts';
import { shellAr, type ShellWords } from './shell.ar.ts';
import { shellEn } from './shell.en.ts';

export const shellWords: Catalogue<ShellWords> = { ar: shellAr, en: shellEn };
