import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ESTree } from 'vite';

/** A text in the code that a person would read or hear. */
export interface ShownWords {
  file: string;
  line: number;
  words: string;
}

/** The rooms of the web that residents see; the catalogues are where words belong. */
const rooms = 'web/src/{api-client,design,geo,i18n,map,public-map,resident,worker}/**/*.{ts,tsx}';
const catalogues = /\/i18n\/[a-z-]+\/[a-z-]+\.ts$/;
/** Names of languages, each in itself. */
const ownNames = /\/i18n\/language\.ts$/;

/** Attributes that are read or heard; in every other one a text is a name for the machine. */
const heard =
  /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;

export function findShownWords(root: string): ShownWords[] {
  return globSync(rooms, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => !catalogues.test(file) && !ownNames.test(file))
    .flatMap((file) => shownWordsIn(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * Texts between tags and in what is heard, and every other text that looks like a sentence: words
 * apart by spaces, or a letter that no name in code has. What an error says is for who mends it.
 */
export function shownWordsIn(file: string, code: string): ShownWords[] {
  const found: ShownWords[] = [];
  const { program } = parseSync(file, code);
  const look = (node: ESTree.Node, shown: boolean): void => {
    const words = textOf(node);
    if (words !== undefined && (shown ? hasWord(words) : isSentence(words))) {
      found.push({ file, line: code.slice(0, node.start).split('\n').length, words });
    }
    for (const [child, isShown] of childrenOf(node, shown)) {
      look(child, isShown);
    }
  };
  look(program, false);
  return found;
}

function textOf(node: ESTree.Node): string | undefined {
  if (node.type === 'JSXText') {
    return node.value.replaceAll(/&\w+;/g, ' ').trim();
  }
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return node.value;
  }
  return node.type === 'TemplateElement' ? node.value.raw : undefined;
}

function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function isSentence(text: string): boolean {
  return /[^\p{ASCII}\P{L}]/u.test(text) || /^\p{L}[\p{L},’']* .*\p{L}{2}/u.test(text);
}

/** The parts of a node, and of each whether it stands where it is read or heard. */
function childrenOf(node: ESTree.Node, shown: boolean): [ESTree.Node, boolean][] {
  if (isUnseen(node)) {
    return [];
  }
  if (node.type === 'JSXAttribute') {
    const isHeard = node.name.type === 'JSXIdentifier' && heard.test(node.name.name);
    return node.value !== null && (isHeard || holdsElements(node.value))
      ? [[node.value, isHeard]]
      : [];
  }
  if (node.type === 'JSXElement') {
    return [[node.openingElement, false], ...node.children.map((child) => shownNode(child))];
  }
  if (node.type === 'JSXFragment') {
    return node.children.map((child) => shownNode(child));
  }
  return Object.entries(node).flatMap(([key, value]) =>
    [value]
      .flat()
      .filter((child) => isNode(child))
      .map((child): [ESTree.Node, boolean] => [
        child,
        // What is compared or looked up by is a name, also where its outcome is shown.
        shown && passesOn.test(node.type) && key !== 'test',
      ]),
  );
}

const passesOn =
  /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|ParenthesizedExpression)$/;

const shownNode = (node: ESTree.Node): [ESTree.Node, boolean] => [node, true];

/** What holds names and no sentences: imports, types, errors, media queries, classes of Leaflet's elements. */
function isUnseen(node: ESTree.Node): boolean {
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const called = node.callee.type === 'Identifier' ? node.callee.name : '';
    return called === 'matchMedia' || (node.type === 'NewExpression' && called.endsWith('Error'));
  }
  if (node.type === 'Property') {
    return node.key.type === 'Identifier' && node.key.name === 'className';
  }
  return ['ImportDeclaration', 'ImportExpression', 'TSLiteralType', 'ThrowStatement'].includes(
    node.type,
  );
}

function holdsElements(node: ESTree.Node): boolean {
  return node.type === 'JSXExpressionContainer' && /JSX|Function/.test(node.expression.type);
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
