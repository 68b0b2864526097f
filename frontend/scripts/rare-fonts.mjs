/*
 * Unpacks the parts of the HanaMin typeface that hold rare characters (CJK extensions A to F) to TrueType, which the
 * PDF of a document embeds. Each file is named by the range it covers, as the package's style sheet states it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decompress } from 'wawoff2';

const from = 'node_modules/hanamin';
const to = 'target/fonts/rare';
const face = /url\((HanaMin[AB]\.CJK-Unified-Ideographs-Extension-[\w-]+\.woff2)\)[^}]*?unicode-range: U\+([0-9a-f]+-[0-9a-f]+);/g;

mkdirSync(to, { recursive: true });
for (const [, file, range] of readFileSync(`${from}/HanaMin.css`, 'utf8').matchAll(face)) {
  writeFileSync(`${to}/${range}.ttf`, await decompress(readFileSync(`${from}/${file}`)));
}
