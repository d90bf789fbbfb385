import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

/** The catalogues' files by language, as they are named once built. */
type Files = Record<string, string>;

const pages = ['index.html', 'receipt.html', 'public.html'];

/**
 * Adds a small classic script before each page's module: it settles the language and direction of the
 * document before anything is drawn, and has the language's own files fetched beside the page's
 * instead of after them. A file of its own, for the content security policy takes no inline script.
 */
export function firstLanguage(): Plugin {
  return {
    name: 'first-language',
    apply: 'build',
    // After the pages have been written, and before the service worker's list of them.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const files: Record<string, Files> = {
        texts: {},
        receipt: {},
        measures: {},
        'public-map': {},
      };
      for (const file of Object.values(bundle)) {
        const [, kind = '', language] =
          /^(texts|receipt|measures|public-map)-(.+)$/.exec(file.name ?? '') ?? [];
        const ofKind = files[kind];
        if (file.type === 'chunk' && language !== undefined && ofKind !== undefined) {
          ofKind[language] = `/${file.fileName}`;
        }
      }
      const source = await bundleScript(files);
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      const fileName = `assets/first-language-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      for (const name of pages) {
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

async function bundleScript(files: object): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { LANGUAGE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      rolldownOptions: { input: 'src/i18n/first-language.ts', output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) {
    throw new Error('the script was not built');
  }
  return output.output[0].code;
}
