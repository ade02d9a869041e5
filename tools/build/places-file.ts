import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { buildPlaces, placesFile } from './build-places.ts';

const id = 'virtual:places-file';
const whileDeveloping = '/places.bin';

/** The address of the file of places: its name bears its hash, so that it may be kept for ever. */
function placesFileName(): string {
  const hash = createHash('sha256').update(readFileSync(placesFile)).digest('hex').slice(0, 8);
  return `assets/places-${hash}.bin`;
}

/** Puts the file of places among the build’s own; tools/build/build.ts has made it before. */
export function placesInBuild(): Plugin {
  let isBuild = false;
  return {
    name: 'places-file',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      if (!isBuild) return `export default '${whileDeveloping}'`;
      const fileName = placesFileName();
      this.emitFile({ type: 'asset', fileName, source: readFileSync(placesFile) });
      return `export default '/${fileName}'`;
    },
    configureServer(server) {
      server.middlewares.use(whileDeveloping, async (_request, response) => {
        if (!existsSync(placesFile)) await buildPlaces();
        response.end(readFileSync(placesFile));
      });
    },
  };
}
