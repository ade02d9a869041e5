import { readFileSync } from 'node:fs';
import { startHost } from './host.ts';

// Serves dist on PORT, with the headers of the last build.

const port = Number(process.env.PORT ?? 4173);

try {
  const { origin } = await startHost('dist', JSON.parse(readFileSync('build/headers.json', 'utf8')), port);
  console.log(`断链 is at ${origin}`);
} catch (problem) {
  const isTaken = (problem as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=5000 npm start` : problem);
  process.exit(1);
}
