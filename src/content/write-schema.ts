// `npm run questions:schema`: writes the schema that editors complete `bank.yaml` by.
import { writeFile } from 'node:fs/promises';
import { bankJsonSchema } from './json-schema.ts';

await writeFile('questions/bank.schema.json', bankJsonSchema());
