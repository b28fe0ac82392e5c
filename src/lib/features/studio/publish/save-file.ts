import type { MadeFile } from '#lib/interchange/format.ts';

/** Hands a file to the browser's downloads. */
export function saveFile({ name, type, bytes }: MadeFile): void {
	const url = URL.createObjectURL(new Blob([bytes], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun by then, in every browser; before, some would find nothing under the address.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Whether the device can hand this file to another app. */
export function canShare({ name, type, bytes }: MadeFile): boolean {
	if (typeof navigator.share !== 'function' || typeof navigator.canShare !== 'function') return false;
	return navigator.canShare({ files: [new File([bytes], name, { type })] });
}

/** Hands a file to another app. Settles once that is done or was called off. */
export async function shareFile({ name, type, bytes }: MadeFile, title: string): Promise<void> {
	await navigator.share({ title, files: [new File([bytes], name, { type })] }).catch(() => {});
}
