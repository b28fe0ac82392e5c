import type { Adapter } from '@sveltejs/kit';
import type { Plugin } from 'vite';

export function quizEntry(): Plugin;
export function withQuizEntry(adapter: Adapter): Adapter;
