import { strFromU8 } from 'fflate';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { minifyTemplatesIn } from '../../src/cli/minify-templates.ts';
import { readFolder } from '../../src/cli/read-folder.ts';

const minified = (code: string) => minifyTemplatesIn(code, 'element.ts');

describe('templates made short', () => {
  it.each([
    [
      'line breaks and indents become one gap',
      'html`<p>\n    ${a}\n  and\n  b</p>`',
      'html`<p> ${a} and b</p>`',
    ],
    [
      'a gap between inline elements stays',
      'html`<b>a</b>\n  <i>b</i>`',
      'html`<b>a</b> <i>b</i>`',
    ],
    ['no gap is added', 'html`<b>a</b><i>b</i>`', 'html`<b>a</b><i>b</i>`'],
    ['comments go', 'html`<p><!-- why\n not -->a</p>`', 'html`<p>a</p>`'],
    [
      'attributes keep their expressions',
      'html`<button\n  type="button"\n  @click=${f}\n>\n  a</button\n>`',
      'html`<button type="button" @click=${f}> a</button>`',
    ],
    [
      'a slash stays apart from an unquoted value',
      'svg`<path\n  d=${d}\n/>\n<path d="M1 2\n  h3" />`',
      'svg`<path d=${d} /><path d="M1 2 h3"/>`',
    ],
    [
      'drawings inside markup lose all gaps',
      'html`<svg>\n <g>\n </g></svg>\n a`',
      'html`<svg><g></g></svg> a`',
    ],
    [
      'rules lose what stands between their parts',
      'css`\n  /* why */\n  :host, p > b {\n    color: red;\n    margin: 0 calc(1px + ${x});\n  }\n`',
      'css`:host,p > b{color:red;margin:0 calc(1px + ${x})}`',
    ],
    [
      'words in rules stay',
      "css`p::before { content: 'a,  b; '; }`",
      "css`p::before{content:'a,  b; '}`",
    ],
    ['a descendant stays one', 'css`p :hover {\n}`', 'css`p :hover{}`'],
    [
      'nested templates are all reached',
      'html`<p> ${a ? html`<b>\n  c</b>` : ""} </p>`',
      'html`<p> ${a ? html`<b> c</b>` : ""} </p>`',
    ],
    [
      'other texts stay as they are',
      'const a = `x\n  y`; other`x\n  y`;',
      'const a = `x\n  y`; other`x\n  y`;',
    ],
  ])('%s', (_, code, short) => {
    expect(minified(code)).toBe(short);
  });

  const files = [...readFolder('src/elements')].filter(([path]) => path.endsWith('.ts'));
  it.each(files.map(([path]) => path))('leave %s whole', (path) => {
    const code = strFromU8(new Map(files).get(path)!);
    const short = minifyTemplatesIn(code, path);
    expect(parseSync(path, short).errors).toEqual([]);
    expect(minifyTemplatesIn(short, path)).toBe(short);
    expect(expressionsIn(short)).toBe(expressionsIn(code));
  });
});

function expressionsIn(code: string): number {
  return code.split('${').length;
}
