import { readdirSync } from 'node:fs';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What engine code may not reach for: its clock, randomness and outside world come through the host. */
const impureGlobals = [
  'process', 'console', 'window', 'document', 'navigator', 'fetch', 'performance', 'crypto',
  'setTimeout', 'setInterval', 'setImmediate', '__dirname', '__filename', 'require',
];

/** State that outlives a call makes two runs differ: no rebinding and no growing tables at module level. */
const moduleState = [
  {
    selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    message: 'No state at module level: pass it in, or keep it in an object that the caller owns.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > ' +
      'VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]) > ' +
      'NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
    message: 'An empty table at module level is hidden state: let the caller own it, or type it as ReadonlyMap or ReadonlySet.',
  },
];

const clockAndChance = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Today’s date comes through the host.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'The clock comes through the host.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The clock comes through the host.' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'The same input must give the same bytes.' },
];

/** Tags of the languages that the program speaks. */
const tags = readdirSync(new URL('electron/engine/language/', import.meta.url), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const aTag = `Literal[value=/^(?:${tags.join('|')})$/]`;

/** A language that is asked for by name is one too many as soon as there is another. */
const languageByName = [
  {
    selector: `:matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > ${aTag}`,
    message: 'Nobody asks which language it is: ask engine/language what is known of it.',
  },
  {
    selector: `ConditionalExpression > ${aTag}`,
    message: 'No language follows from a direction or from anything else: hand it in.',
  },
];

const onlyIpc = {
  selector: 'MemberExpression[property.name="ipcMain"]',
  message: 'Only electron/main/ipc.ts touches ipcMain.',
};

/** Their expressions see texts of some hundred signs only: a length is asked first, or the text is a label. */
const heldShort = [
  'electron/engine/dataset/form/{remedy,date-remedy,pasted-value}.ts',
  'electron/engine/source/syntax.ts',
  'electron/engine/layout/chart/hedges.ts',
  'electron/engine/text/quantity.ts',
  'electron/engine/text/locators/{read,number-words}.ts',
  'renderer/strings/mixed.ts',
];

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'briefings/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    // A text of a hundred thousand signs is searched in one pass, not in the square of it.
    files: ['electron/**', 'renderer/**'],
    ignores: heldShort,
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    languageOptions: {
      parserOptions: {
        // One program for all: what the engine's and the window's own settings check, the compiler does.
        project: ['tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-constant-condition': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', ...moduleState, ...languageByName],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An interface may ask for a promise where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/ipc.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', importNames: ['ipcMain'], message: onlyIpc.message }] },
      ],
      'no-restricted-syntax': ['error', ...moduleState, ...languageByName, onlyIpc],
    },
  },
  {
    files: ['electron/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...moduleState, ...languageByName, ...clockAndChance],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/api.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...moduleState,
        ...languageByName,
        {
          selector: 'MemberExpression[object.name=/^(window|globalThis)$/][property.name="bardar"]',
          message: 'Only renderer/api.ts reads the bridge.',
        },
      ],
    },
  },
  {
    // Tests read JSON and XML of files on purpose without a schema, and keep between hooks what a hook made.
    // In build/ the rules do not see casts in JSDoc.
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.{ts,mjs}', 'build/**/*.mjs'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    ...tseslint.configs.disableTypeChecked,
    files: ['**/*.cjs'],
    rules: { ...tseslint.configs.disableTypeChecked.rules, '@typescript-eslint/no-require-imports': 'off' },
  },
);
