import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { headScript } from './build/head-script.ts';
import { serviceWorker } from './build/service-worker.ts';

/** While developing, the pages have the addresses that the API serves them at. */
function pageAddresses(): Plugin {
  return {
    name: 'page-addresses',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url !== undefined && /^\/personal(\/|\?|$)/.test(request.url)) {
          request.url = '/staff.html';
        }
        if (request.url !== undefined && /^\/(karta|plats\/[^?]+)(\?|$)/.test(request.url)) {
          request.url = '/public.html';
        }
        if (
          request.url !== undefined &&
          /^\/(om-uppgifter|tillganglighet)(\?|$)/.test(request.url)
        ) {
          request.url = '/trust.html';
        }
        if (request.url !== undefined && /^\/kvitto(\?|$)/.test(request.url)) {
          request.url = '/receipt.html';
        }
        next();
      });
    },
  };
}

/**
 * Whether the reporting page imports this module at once, and not on demand. The icons' index names
 * every icon and tells nothing of who draws which: of them those that the page itself draws.
 */
function isFirstLoad(
  id: string,
  importersOf: (id: string) => readonly string[],
  seen = new Set<string>(),
): boolean {
  if (id.endsWith('/web/src/resident/main.tsx')) {
    return true;
  }
  const icon = /\/icons\/([a-z0-9-]+)\.mjs$/.exec(id)?.[1];
  if (icon !== undefined) {
    return [
      'arrow-left',
      'check',
      'info',
      'languages',
      'link',
      'list',
      'triangle-exclamation-point',
    ].includes(icon);
  }
  seen.add(id);
  return importersOf(id).some((one) => !seen.has(one) && isFirstLoad(one, importersOf, seen));
}

/** Catalogues that only some pages need; the rest of a language is one file. */
const pageCatalogues = ['public-map', 'measures', 'receipt', 'trust'];

/**
 * `texts-ar`, `measures-ar` … for what only a reader of Arabic needs. Swedish comes with every page that
 * needs it, but for the measures and the receipt, on which plain Swedish builds.
 */
function languageFile(id: string): string | null {
  const [, language, file] = /\/web\/src\/i18n\/([a-z-]+)\/([a-z-]+)\.ts$/.exec(id) ?? [];
  if (language === undefined || (language === 'sv' && file !== 'measures' && file !== 'receipt')) {
    return null;
  }
  return `${file !== undefined && pageCatalogues.includes(file) ? file : 'texts'}-${language}`;
}

export default defineConfig({
  plugins: [react(), pageAddresses(), headScript(), serviceWorker()],
  appType: 'mpa',
  server: {
    proxy: {
      '/api': {
        target: `http://127.0.0.1:${process.env['PORT'] || '3000'}`,
        // Staff sign in from a page whose origin is the host that is asked, and from no other.
        changeOrigin: false,
      },
    },
  },
  build: {
    outDir: 'dist',
    // Nothing becomes a data: address, so that the content security policy can be `'self'` alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        resident: 'index.html',
        staff: 'staff.html',
        receipt: 'receipt.html',
        trust: 'trust.html',
        missing: 'missing.html',
        public: 'public.html',
      },
      output: {
        codeSplitting: {
          groups: [
            {
              // Cut as the pages overlap, the reporting page's script was eight files and larger.
              debugName: 'shared',
              name: (id, context) =>
                isFirstLoad(id, (one) => context.getModuleInfo(one)?.importers ?? [])
                  ? 'shared'
                  : null,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              // One file a language, and one or two more for who looks at another page.
              debugName: 'languages',
              name: (id) => languageFile(id),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
