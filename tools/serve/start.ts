// Builds for the address it will be served at, unless the site has one of its own, then serves.

process.env.SITE_ORIGIN ??= `http://localhost:${process.env.PORT ?? 4173}`;
await import('../build/build.ts');
await import('./serve.ts');

export {};
