/** What a file is handed to the person with. */
export interface FileWorld {
	/** Absent where the browser shares nothing. */
	readonly share?: Pick<Navigator, 'share' | 'canShare'> | undefined;
	/** Has the browser save a file. */
	download(file: Blob, name: string): void;
}

/** A file with its name. */
export interface Named {
	readonly file: Blob;
	readonly name: string;
	/** What it is called where it is handed to another app. */
	readonly title?: string;
}

/** The file of bytes that were made for one; `type` is their media type. */
export function namedFile(made: {
	readonly name: string;
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}): Named {
	return { file: new Blob([made.bytes], { type: made.type }), name: made.name };
}

/** The browser's own way. */
export function browserFiles(): FileWorld {
	return {
		share: 'canShare' in navigator ? navigator : undefined,
		download(file, name) {
			const url = URL.createObjectURL(file);
			const link = document.createElement('a');
			[link.href, link.download] = [url, name];
			link.click();
			// Saving has begun by then; some browsers read the address a little later.
			setTimeout(() => URL.revokeObjectURL(url), 60_000);
		}
	};
}

/** Whether files such as this one can be shared. */
export function canShare({ share }: FileWorld, { file, name }: Named): boolean {
	try {
		return share?.canShare({ files: [new File([file], name, { type: file.type })] }) ?? false;
	} catch {
		return false;
	}
}

/** How sharing ended; `untapped`: the browser shares only just after a tap, and the last one is too long ago. */
export type Shared = 'shared' | 'cancelled' | 'untapped';

/** Shares a file. To be called at a tap, before anything else is waited for. Never rejects. */
export async function shareFile({ share }: FileWorld, { file, name, title }: Named): Promise<Shared> {
	try {
		const named = title === undefined ? {} : { title };
		await share?.share({ ...named, files: [new File([file], name, { type: file.type })] });
		return share ? 'shared' : 'cancelled';
	} catch (error) {
		return error instanceof Error && error.name === 'NotAllowedError' ? 'untapped' : 'cancelled';
	}
}
