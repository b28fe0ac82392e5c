import type { Catalogue } from '../locale.svelte.ts';
import { settingsAr, type SettingsWords } from './settings.ar.ts';
import { settingsEn } from './settings.en.ts';

export const settingsWords: Catalogue<SettingsWords> = { ar: settingsAr, en: settingsEn };
