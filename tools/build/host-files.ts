import { mkdirSync, writeFileSync } from 'node:fs';
import { caching, contentTypes, otherwise } from './headers.ts';
import { redirects } from './redirects.ts';

type Headers = Readonly<Record<string, string>>;

/** What each kind of host reads, from one source. `npm run test:hosts` runs them and compares. */
export function writeHostFiles(headers: Headers): void {
  mkdirSync('build/deploy', { recursive: true });
  writeFileSync('dist/_headers', hostHeaders(headers));
  writeFileSync('build/headers.json', JSON.stringify(headers, null, 2));
  writeFileSync('build/deploy/Caddyfile', caddyfile(headers));
  writeFileSync('build/deploy/nginx.conf', nginxConf(headers));
}

const lines = (indent: string, all: readonly string[]): string => all.map((line) => indent + line).join(`\n`);

/** The format that Netlify, Cloudflare Pages and others read. */
const hostHeaders = (headers: Headers): string =>
  [
    '/*',
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...caching.flatMap(([start, value]) => [
      start.endsWith('/') ? `${start}*` : start,
      `  Cache-Control: ${value}`,
    ]),
    '',
  ].join('\n');

const caddyfile = (headers: Headers): string => `# Made by “npm run build” from tools/build/headers.ts.
# BREAKCHAIN_ADDRESS=your.host BREAKCHAIN_ROOT=/path/to/dist caddy run --config Caddyfile
(headers) {
	header {
${lines(
  '\t\t',
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
)}
	}
	header -Server
}

{$BREAKCHAIN_ADDRESS:localhost} {
	root * {$BREAKCHAIN_ROOT:/srv/breakchain}

	map {http.request.uri.query} {question} {
		"" ""
		default "?{http.request.uri.query}"
	}
${lines(
  '\t',
  redirects.flatMap(([address, target], index) => [
    `@redirect${index} path_regexp redirect${index} ^${address}$`,
    `redir @redirect${index} ${target.replace('$1', `{re.redirect${index}.1}`)}{question} 308`,
  ]),
)}

	map {path} {caching} {
${lines(
  '\t\t',
  caching.map(([start, value]) => `~^${start.replace('.', '\\.')} "${value}"`),
)}
		default "${otherwise}"
	}
	header Cache-Control {caching}
	import headers
${lines(
  '\t',
  Object.entries(contentTypes).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type "${type}"`,
  ]),
)}

	try_files {path} {path}.html
	file_server {
		precompressed br gzip
		hide _headers
	}

	handle_errors {
		import headers
		header Cache-Control "${otherwise}"
		header Content-Type "${contentTypes.html}"
		@en path /en /en/*
		rewrite @en /en/404.html
		@zh not path /en /en/*
		rewrite @zh /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;

const nginxConf = (
  headers: Headers,
): string => `# Made by “npm run build” from tools/build/headers.ts. Belongs inside http { }: put it into conf.d, and change the
# lines marked ←. For HTTPS add your “listen 443 ssl” and certificate lines.
map $uri $breakchain_caching {
${lines(
  '    ',
  caching.map(([start, value]) => `~^${start.replace('.', '\\.')} "${value}";`),
)}
    default "${otherwise}";
}

server {
    listen 80;              # ←
    server_name localhost;  # ←
    root /srv/breakchain;   # ← the folder dist

    gzip_static on;
    gzip_vary on;
    # brotli_static on;     # ← with ngx_brotli; Debian: libnginx-mod-http-brotli-static

    types {
${lines(
  '        ',
  Object.entries(contentTypes).map(([ending, type]) => `"${type}" ${ending};`),
)}
    }
    default_type application/octet-stream;
    server_tokens off;
    absolute_redirect off;

    add_header Cache-Control $breakchain_caching always;
${lines(
  '    ',
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
)}

${lines(
  '    ',
  redirects.map(
    ([address, target]) =>
      `if ($request_uri ~ "^${address}(?:\\?|$)") { return 308 ${target}$is_args$args; }`,
  ),
)}

    error_page 404 /404.html;
    location = / { try_files /index.html =404; }
    location / { try_files $uri $uri.html =404; }
    location = /_headers { return 404; }
    location /en/ {
        error_page 404 /en/404.html;
        try_files $uri $uri.html =404;
    }
}
`;
