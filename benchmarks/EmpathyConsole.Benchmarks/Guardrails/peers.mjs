// Runs one npm linter over the texts of a file, each time a line comes in, and answers with a line of JSON.
// node peers.mjs TOOL LISTS.json TEXTS.json, in a folder where write-good, alex, @textlint/kernel and @textlint/textlint-plugin-text are installed
import fs from 'node:fs';
import readline from 'node:readline';

const [, , tool, lists, file] = process.argv;
const rules = JSON.parse(fs.readFileSync(lists, 'utf8')).map((rule) => ({ name: rule.name, expression: new RegExp(rule.expression, 'gimu') }));
const texts = JSON.parse(fs.readFileSync(file, 'utf8'));

function places(expression, text) {
  const found = [];
  expression.lastIndex = 0;
  for (let match; (match = expression.exec(text));) {
    found.push({ index: match.index, offset: match[0].trimEnd().length });
  }
  return found;
}

const makers = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    const checks = Object.fromEntries(rules.map((rule) => [rule.name, { fn: (text) => places(rule.expression, text), explanation: 'is against a guardrail' }]));
    return (text) => writeGood(text, { checks }).length;
  },
  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const { default: plugin } = await import('@textlint/textlint-plugin-text');
    const kernel = new TextlintKernel();
    const list = (rule) => (context) => ({
      [context.Syntax.Str](node) {
        for (const place of places(rule.expression, context.getSource(node))) {
          context.report(node, new context.RuleError('is against a guardrail', { padding: context.locator.at(place.index) }));
        }
      },
    });
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }], rules: rules.map((rule) => ({ ruleId: rule.name, rule: list(rule) })) };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  alex: async () => {
    const { text: alex } = await import('alex');
    return (text) => alex(text).messages.length;
  },
};

const check = await makers[tool]();
for await (const _ of readline.createInterface({ input: process.stdin })) {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  let flagged = 0;
  for (const text of texts) {
    flagged += (await check(text)) > 0 ? 1 : 0;
  }
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ seconds: (performance.now() - clock) / 1000, cpu: (used.user + used.system) / 1e6, flagged }));
}
