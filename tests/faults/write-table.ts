import { writeFileSync } from 'node:fs';
import { TABLE_FILE, faultTable } from './fault-table.ts';

/* `npm run fault-cases`: writes the table of fault cases anew. */

writeFileSync(TABLE_FILE, faultTable());
