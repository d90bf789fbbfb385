/**
 * For `node --import`: the product as it is, but each report in a statement of its own. What
 * grouping gives is measured against it.
 */
import { registerHooks } from 'node:module';

const replacement = new URL('./intake-one-by-one.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/group-commit.ts')
      ? { url: replacement, shortCircuit: true }
      : next(specifier, context),
});
