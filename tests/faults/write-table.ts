import { writeFileSync } from 'node:fs';
import { runCommand } from '../../src/cli/args.ts';
import { TABLE_FILE, faultTable } from './fault-table.ts';

await runCommand(
  { name: 'fault-cases', about: `Writes ${TABLE_FILE} from the tests that it lists.` },
  () => {
    writeFileSync(TABLE_FILE, faultTable());
    return 0;
  },
);
