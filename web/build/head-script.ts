import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { languages } from '../src/i18n/language.ts';
import { bundleScript } from './bundle-script.ts';

interface Head {
  script: string;
  /** What the page needs in its reader's language, by the names that vite.config.ts gives the files. */
  catalogues: readonly string[];
}

const inLanguages = (...catalogues: string[]): Head => ({
  script: 'src/head-script.ts',
  catalogues,
});

const pages: Record<string, Head> = {
  'index.html': inLanguages('texts'),
  'receipt.html': inLanguages('texts', 'receipt', 'measures'),
  'public.html': inLanguages('texts', 'measures', 'public-map'),
  'trust.html': inLanguages('texts', 'trust'),
  'missing.html': { script: 'src/missing/head-script.ts', catalogues: [] },
};

/**
 * Adds a small classic script to the head of each page for residents: it settles language, direction and
 * theme of the document before anything is drawn, and has the language's own files fetched beside the
 * page's instead of after them. A file of its own, for the content security policy takes no inline script.
 */
export function headScript(): Plugin {
  return {
    name: 'head-script',
    apply: 'build',
    // After the pages have been written, and before the service worker's list of them.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const [name, { script, catalogues }] of Object.entries(pages)) {
        const files = JSON.stringify(languageFiles(bundle, catalogues));
        const source = await bundleScript(script, { LANGUAGE_FILES: files });
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/head-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        const page = bundle[name];
        if (page?.type !== 'asset' || typeof page.source !== 'string') {
          this.error(`there is no ${name}`);
        }
        // Before the page's own script and style sheets, which the title stands before.
        page.source = page.source.replace(
          '</title>',
          `</title>\n    <script src="/${fileName}"></script>`,
        );
        if (!page.source.includes(fileName)) {
          this.error(`${name} has no title`);
        }
      }
    },
  };
}

/** By language, as the files are named once built. */
function languageFiles(
  bundle: Rolldown.OutputBundle,
  catalogues: readonly string[],
): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const filesOf = (language: string): string[] =>
    chunks
      .filter(({ name }) => catalogues.some((catalogue) => name === `${catalogue}-${language}`))
      .map(({ fileName }) => `/${fileName}`);
  return Object.fromEntries(
    languages.map((language) => [language, filesOf(language)]).filter(([, files]) => files?.length),
  );
}
