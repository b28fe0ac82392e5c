import type { Pack } from '#lib/bank/bank.ts';
import type { MadeFile, Writing } from '#lib/interchange/format.ts';
import { writeAs } from '#lib/interchange/index.ts';
import { linkTo, type PackLink } from '#lib/interchange/link.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Press } from './press.ts';

/** The files that a pack is published as. */
export const fileForms = ['pack-file', 'page', 'folder-zip'] as const;
export type FileForm = (typeof fileForms)[number];

/** A file that was made, and what of the pack it does not carry. */
export interface Made {
	readonly form: FileForm;
	readonly file?: MadeFile | undefined;
	readonly issues: readonly Issue[];
}

/** What publishing needs of the world. */
export interface PublishingWorld extends Pick<Press, 'page'> {
	/** Hands a file to the person. */
	save(file: MadeFile): void;
}

async function written(
	form: FileForm,
	pack: Pack,
	world: PublishingWorld
): Promise<Result<Writing, Issue[]>> {
	if (form !== 'page') return writeAs(form, pack);
	const made = await world.page(pack);
	return made.ok ? ok({ file: made.value, issues: [] }) : made;
}

/** A pack on its way out. What a file would not carry is told before it is saved. */
export class Publishing {
	readonly #world: PublishingWorld;

	making: FileForm | undefined = $state();
	made: Made | undefined = $state.raw();
	/** Whether the file that was made has been handed over. */
	saved = $state(false);
	link: Result<PackLink, Issue[]> | undefined = $state.raw();

	constructor(world: PublishingWorld) {
		this.#world = world;
	}

	/** Makes a file; saves it at once where it carries everything. */
	async make(form: FileForm, pack: () => Promise<Pack>): Promise<void> {
		if (this.making) return;
		this.making = form;
		this.made = undefined;
		this.saved = false;
		const done = await written(form, await pack(), this.#world).catch(() => unreachable);
		this.made = done.ok
			? { form, file: done.value.file, issues: done.value.issues }
			: { form, issues: done.error };
		this.making = undefined;
		if (done.ok && done.value.issues.length === 0) this.save();
	}

	/** Saves the file that was made. */
	save(): void {
		if (!this.made?.file) return;
		this.#world.save(this.made.file);
		this.saved = true;
	}

	/** Makes a link with the whole pack in it; `page` is the address that opens it. */
	linkFor(pack: Pack, page: string): void {
		this.link = linkTo(pack, page);
	}
}

const unreachable = {
	ok: false,
	error: [{ code: 'player-unreachable', severity: 'error', place: {} }] as Issue[] // a literal of the type
} as const;
