import { build } from 'vite';

/** One classic script of a file and all that it imports, with names written in. */
export async function bundleScript(input: string, define: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) {
    throw new Error('the script was not built');
  }
  return output.output[0].code;
}
