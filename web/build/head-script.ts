import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';

/** The catalogues that a page needs, by the names that vite.config.ts gives their files. */
const pages: Record<string, readonly string[]> = {
  'index.html': ['texts'],
  'receipt.html': ['texts', 'receipt', 'measures'],
  'public.html': ['texts', 'measures', 'public-map'],
  'trust.html': ['texts', 'trust'],
};

/**
 * Adds a small classic script before each page's module: it settles language, direction and theme of the
 * document before anything is drawn, and has the language's own files fetched beside the page's
 * instead of after them. A file of its own, for the content security policy takes no inline script.
 */
export function headScript(): Plugin {
  return {
    name: 'head-script',
    apply: 'build',
    // After the pages have been written, and before the service worker's list of them.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const [name, catalogues] of Object.entries(pages)) {
        const source = await bundleScript(languageFiles(bundle, catalogues));
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/head-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        const page = bundle[name];
        if (page?.type !== 'asset' || typeof page.source !== 'string') {
          this.error(`there is no ${name}`);
        }
        page.source = page.source.replace(
          /(?=<script type="module")/,
          `<script src="/${fileName}"></script>\n    `,
        );
      }
    },
  };
}

/** By language, as the files are named once built. */
function languageFiles(
  bundle: Rolldown.OutputBundle,
  catalogues: readonly string[],
): Record<string, string[]> {
  const files: Record<string, string[]> = {};
  for (const file of Object.values(bundle)) {
    const [, catalogue = '', language] =
      /^(texts|receipt|trust|measures|public-map)-(.+)$/.exec(file.name ?? '') ?? [];
    if (file.type === 'chunk' && language !== undefined && catalogues.includes(catalogue)) {
      (files[language] ??= []).push(`/${file.fileName}`);
    }
  }
  return files;
}

async function bundleScript(files: object): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { LANGUAGE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      rolldownOptions: { input: 'src/head-script.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) {
    throw new Error('the script was not built');
  }
  return output.output[0].code;
}
