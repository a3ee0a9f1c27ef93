import { createServer } from 'vite';
import { runCommand } from './args.ts';
import { portOf, portOption } from './port.ts';

const PORT = 5173;

await runCommand(
  {
    name: 'dev',
    about: 'Serves the site while you work on it, with the gallery of the design at /gallery.',
    options: { port: portOption(PORT) },
  },
  async (given) => {
    // The next free port is taken when this one is in use, as the printed address says.
    const server = await createServer({ server: { port: portOf(given, PORT) } });
    await server.listen();
    server.printUrls();
    return 0;
  },
);
