import type { IDBPTransaction } from 'idb';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import type { StoreName, Stores } from './schema.ts';

/** Takes the device's next running number inside a transaction, and gives what stamps a record with it. */
export async function nextStamp(
	transaction: IDBPTransaction<Stores, StoreName[], 'readwrite'>,
	uuid: Uuid
): Promise<{ readonly device: string; readonly number: number }> {
	const devices = transaction.objectStore('device');
	const device = deviceFrom(await devices.get(THIS), uuid);
	const next = { ...device, number: device.number + 1 };
	await devices.put(next, THIS);
	return { device: next.id, number: next.number };
}
