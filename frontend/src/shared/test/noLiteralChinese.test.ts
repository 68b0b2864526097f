import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const CHINESE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)text\/|(^|\/)test\/|\.test\.tsx?$/.test(path));

function literals(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(join('src', path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const literal = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (literal && CHINESE.test(node.text)) found.push(`${path}: ${node.text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('texts shown to users stand in text/ folders only', () => {
  expect(components.length).toBeGreaterThan(5);
  expect(components.flatMap(literals)).toEqual([]);
});
